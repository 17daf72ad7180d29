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
/// `interval_divide`; with months, days and microseconds at once `date_add_calendar`, `timestamp_add_calendar`,
/// `calendar_add` and so on.
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
                            : left.type().isText()
                                    ? text(left, right, call.session(), mode, false)
                                    : right.type().isText()
                                            ? text(right, left, call.session(), mode, false)
                                            : intervals("interval_add", left, right, call.session(), mode);
            case "-" -> subtract(left, right, call.session(), mode);
            case "*" -> ArithmeticFunctions.span(left.type())
                    ? scale("interval_multiply", left, right, call.session(), mode)
                    : scale("interval_multiply", right, left, call.session(), mode);
            case "/" -> scale("interval_divide", left, right, call.session(), mode);
            case "div" -> ArithmeticFunctions.interval(left.type())
                    ? quotient(left, right, call.session(), mode)
                    : null;
            default -> null;
        };
    }

    /// How many times one interval fits into another.
    private static Expression quotient(Expression left, Expression right, Coercion session, EvalMode mode) {
        DataType common = session.common(left.type(), right.type()).orElse(null);
        if (common == null || !ArithmeticFunctions.interval(common)) {
            return null;
        }
        List<Expression> sides = List.of(session.cast(left, common), session.cast(right, common));
        return FunctionList.of("interval_quotient", sides, SimpleType.LONG,
                Shapes.anyNull(sides) || mode != EvalMode.ANSI, mode);
    }

    private static Expression subtract(Expression left, Expression right, Coercion session, EvalMode mode) {
        boolean leftMoment = ArithmeticFunctions.moment(left.type()) || left.type().isText();
        boolean rightMoment = ArithmeticFunctions.moment(right.type());
        if (leftMoment && (rightMoment || right.type().isText() || right.type() == SimpleType.NULL)) {
            return difference(left, right, session, mode);
        }
        if (left.type().isText()) {
            return text(left, right, session, mode, true);
        }
        return ArithmeticFunctions.moment(left.type())
                ? add(left, right, session, mode, true)
                : intervals("interval_subtract", left, right, session, mode);
    }

    /// A text that is a timestamp, moved; the result is a text again.
    private static Expression text(Expression text, Expression amount, Coercion session, EvalMode mode, boolean minus) {
        return ArithmeticFunctions.clock(amount.type())
                ? session.cast(add(session.cast(text, SimpleType.TIMESTAMP), amount, session, mode, minus),
                        SimpleType.STRING)
                : null;
    }

    /// The body of an operation on intervals of a type.
    static String body(String name, DataType type) {
        return type == SimpleType.CALENDAR_INTERVAL ? "calendar_" + name.replace("interval_", "") : name;
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
        if (moment.type() == SimpleType.DATE && type.isIntegral() && type != SimpleType.LONG) {
            return call(minus ? "date_sub" : "date_add", SimpleType.DATE, mode, moment, session.cast(amount,
                    SimpleType.INTEGER));
        }
        if (type == SimpleType.NULL) {
            return session.cast(amount, moment.type() == SimpleType.TIMESTAMP_NTZ
                    ? SimpleType.TIMESTAMP_NTZ
                    : SimpleType.TIMESTAMP);
        }
        if (!ArithmeticFunctions.span(type)) {
            return null;
        }
        Expression signed = minus
                ? FunctionList.of(body("negative", type), List.of(amount), type, amount.nullable(), mode)
                : amount;
        if (type == SimpleType.CALENDAR_INTERVAL) {
            String name = moment.type() == SimpleType.DATE ? "date_add_calendar" : "timestamp_add_calendar";
            return call(name, moment.type(), mode, moment, signed, Shapes.text(session.zone()));
        }
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
        return common == null || !ArithmeticFunctions.span(common)
                ? null
                : call(body(name, common), common, mode, session.cast(left, common), session.cast(right, common));
    }

    private static Expression scale(String name, Expression interval, Expression factor, Coercion session,
            EvalMode mode) {
        if (!ArithmeticFunctions.span(interval.type()) || !factor.type().isNumeric() && !factor.type().isText()
                && factor.type() != SimpleType.NULL) {
            return null;
        }
        boolean calendar = interval.type() == SimpleType.CALENDAR_INTERVAL;
        DataType type = calendar
                ? interval.type()
                : interval.type() instanceof YearMonthIntervalType
                        ? YearMonthIntervalType.DEFAULT
                        : DayTimeIntervalType.DEFAULT;
        Expression number = factor.type().isNumeric() && !calendar ? factor : session.cast(factor, SimpleType.DOUBLE);
        return call(body(name, type), type, mode, session.cast(interval, type), number);
    }

    private static Expression call(String name, DataType type, EvalMode mode, Expression... arguments) {
        List<Expression> list = List.of(arguments);
        return FunctionList.of(name, list, type, Shapes.anyNull(list) || mode == EvalMode.TRY, mode);
    }
}
