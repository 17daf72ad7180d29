package io.firesteel.functions;

import java.util.List;

import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

/// `+ - * /` where a date, timestamp or interval takes part. The engine's names: `date_add(date, days)`,
/// `date_add_months(date, interval)`, `timestamp_add_months(ts, interval, zone)`, `timestamp_add(ts, interval, zone)`,
/// `date_diff_interval(a, b)`, `timestamp_diff(a, b, zone)`, `interval_add`, `interval_subtract`, `interval_multiply`,
/// `interval_divide`.
final class TimeArithmetic {

    private TimeArithmetic() {
    }

    /// The typed call, or null where the types do not go together.
    static Expression bind(String name, Call call, EvalMode mode) {
        Expression left = call.argument(0);
        Expression right = call.argument(1);
        return switch (name) {
            case "+" -> ArithmeticFunctions.moment(right.type())
                    ? add(right, left, call.session(), mode, false)
                    : ArithmeticFunctions.moment(left.type())
                            ? add(left, right, call.session(), mode, false)
                            : intervals("interval_add", left, right, call.session(), mode);
            case "-" -> subtract(left, right, call.session(), mode);
            case "*" -> ArithmeticFunctions.interval(left.type())
                    ? scale("interval_multiply", left, right, call.session(), mode)
                    : scale("interval_multiply", right, left, call.session(), mode);
            case "/" -> scale("interval_divide", left, right, call.session(), mode);
            default -> null;
        };
    }

    private static Expression subtract(Expression left, Expression right, Coercion session, EvalMode mode) {
        boolean leftMoment = ArithmeticFunctions.moment(left.type()) || left.type().isText();
        boolean rightMoment = ArithmeticFunctions.moment(right.type());
        if (leftMoment && (rightMoment || right.type().isText() || right.type() == SimpleType.NULL)) {
            return difference(left, right, session, mode);
        }
        return ArithmeticFunctions.moment(left.type())
                ? add(left, right, session, mode, true)
                : intervals("interval_subtract", left, right, session, mode);
    }

    private static Expression difference(Expression left, Expression right, Coercion session, EvalMode mode) {
        DataType common = session.common(left.type(), right.type()).orElse(null);
        if (common == SimpleType.DATE) {
            DayTimeIntervalType days = new DayTimeIntervalType(DayTimeIntervalType.Field.DAY,
                    DayTimeIntervalType.Field.DAY);
            return call("date_diff_interval", days, mode, session.cast(left, common), session.cast(right, common));
        }
        return common == SimpleType.TIMESTAMP || common == SimpleType.TIMESTAMP_NTZ
                ? call("timestamp_diff", DayTimeIntervalType.DEFAULT, mode, session.cast(left, common),
                        session.cast(right,
                                common),
                        Shapes.text(session.zone()))
                : null;
    }

    private static Expression add(Expression moment, Expression amount, Coercion session, EvalMode mode,
            boolean minus) {
        DataType type = amount.type();
        if (moment.type() == SimpleType.DATE && type.isIntegral()) {
            return call(minus ? "date_sub" : "date_add", SimpleType.DATE, mode, moment, session.cast(amount,
                    SimpleType.INTEGER));
        }
        if (type == SimpleType.NULL) {
            return session.cast(amount, moment.type() == SimpleType.TIMESTAMP_NTZ
                    ? SimpleType.TIMESTAMP_NTZ
                    : SimpleType.TIMESTAMP);
        }
        if (!ArithmeticFunctions.interval(type)) {
            return null;
        }
        Expression signed = minus
                ? FunctionList.of("negative", List.of(amount), type, amount.nullable(), mode)
                : amount;
        if (type instanceof YearMonthIntervalType) {
            return moment.type() == SimpleType.DATE
                    ? call("date_add_months", SimpleType.DATE, mode, moment, signed)
                    : call("timestamp_add_months", moment.type(), mode, moment, signed, Shapes.text(session.zone()));
        }
        boolean days = ((DayTimeIntervalType) type).end() == DayTimeIntervalType.Field.DAY;
        if (moment.type() == SimpleType.DATE && days) {
            return call("date_add_days", SimpleType.DATE, mode, moment, signed);
        }
        Expression exact = moment.type() == SimpleType.DATE ? session.cast(moment, SimpleType.TIMESTAMP) : moment;
        return call("timestamp_add", exact.type(), mode, exact, signed, Shapes.text(session.zone()));
    }

    private static Expression intervals(String name, Expression left, Expression right, Coercion session,
            EvalMode mode) {
        DataType common = session.common(left.type(), right.type()).orElse(null);
        return common == null || !ArithmeticFunctions.interval(common)
                ? null
                : call(name, common, mode, session.cast(left, common), session.cast(right, common));
    }

    private static Expression scale(String name, Expression interval, Expression factor, Coercion session,
            EvalMode mode) {
        if (!ArithmeticFunctions.interval(interval.type()) || !factor.type().isNumeric() && !factor.type().isText()
                && factor.type() != SimpleType.NULL) {
            return null;
        }
        DataType type = interval.type() instanceof YearMonthIntervalType
                ? YearMonthIntervalType.DEFAULT
                : DayTimeIntervalType.DEFAULT;
        Expression number = factor.type().isNumeric() ? factor : session.cast(factor, SimpleType.DOUBLE);
        return call(name, type, mode, session.cast(interval, type), number);
    }

    private static Expression call(String name, DataType type, EvalMode mode, Expression... arguments) {
        List<Expression> list = List.of(arguments);
        return FunctionList.of(name, list, type, Shapes.anyNull(list) || mode == EvalMode.TRY, mode);
    }
}
