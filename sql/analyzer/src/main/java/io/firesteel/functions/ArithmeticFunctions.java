package io.firesteel.functions;

import java.math.BigDecimal;
import java.util.List;

import io.firesteel.error.FiresteelException;
import io.firesteel.functions.FunctionDefinition.Call;
import io.firesteel.functions.FunctionDefinition.Kind;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

/// `+ - * / div %` with Spark's result types: decimal rules of `DecimalPrecision`, dates and intervals, and the `try_`
/// twins that give null instead of an error.
final class ArithmeticFunctions {

    private ArithmeticFunctions() {
    }

    static void register(FunctionList list) {
        for (String name : List.of("+", "-", "*", "/", "div", "%", "pmod")) {
            list.add(name, Kind.SCALAR, 2, 2, c -> bind(name, c, c.session().mode()));
        }
        list.alias("mod", "%");
        list.add("try_add", Kind.SCALAR, 2, 2, c -> bind("+", c, EvalMode.TRY));
        list.add("try_subtract", Kind.SCALAR, 2, 2, c -> bind("-", c, EvalMode.TRY));
        list.add("try_multiply", Kind.SCALAR, 2, 2, c -> bind("*", c, EvalMode.TRY));
        list.add("try_divide", Kind.SCALAR, 2, 2, c -> bind("/", c, EvalMode.TRY));
        list.add("try_mod", Kind.SCALAR, 2, 2, c -> bind("%", c, EvalMode.TRY));
        list.add("negative", Kind.SCALAR, 1, 1, c -> unary("negative", c));
        list.add("positive", Kind.SCALAR, 1, 1,
                c -> span(c.argument(0).type()) ? c.argument(0) : number(c, 0));
        list.add("abs", Kind.SCALAR, 1, 1, c -> unary("abs", c));
    }

    private static Expression unary(String name, Call call) {
        DataType type = call.argument(0).type();
        boolean kept = name.equals("abs") ? interval(type) : span(type);
        Expression child = kept ? call.argument(0) : number(call, 0);
        return FunctionList.of(TimeArithmetic.body(name, child.type()), List.of(child), child.type(), child.nullable(),
                call.session().mode());
    }

    private static Expression number(Call call, int i) {
        return Arg.NUMERIC.accept()
                .apply(call.argument(i), call.session())
                .orElseThrow(() -> FunctionErrors.argument(call
                        .name(), i, "numeric", call.argument(i).type()));
    }

    private static Expression bind(String name, Call call, EvalMode mode) {
        DataType left = call.argument(0).type();
        DataType right = call.argument(1).type();
        if (moment(left) || moment(right) || span(left) || span(right)) {
            Expression result = TimeArithmetic.bind(name, call, mode);
            if (result == null) {
                throw mismatch(name, left, right);
            }
            return result;
        }
        return numeric(name, call, mode);
    }

    private static FiresteelException mismatch(String name, DataType left, DataType right) {
        boolean scaled = name.equals("*") && (span(left) || span(right))
                || name.equals("/") && span(left);
        boolean clock = name.equals("+") && (clock(left) || clock(right)) || name.equals("-") && clock(right);
        clock |= name.equals("-") && (stamp(left) || stamp(right));
        boolean days = (name.equals("+") || name.equals("-"))
                && (left == SimpleType.DATE || right == SimpleType.DATE);
        if (scaled || clock || days) {
            boolean first = scaled ? !span(left) : !moment(left) && !clock(left);
            return FunctionErrors.argument("(" + left.sql() + " " + name + " " + right.sql() + ")", first ? 0 : 1,
                    scaled ? "numeric" : clock ? "timestamp" : "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
                    first ? left : right);
        }
        boolean same = left.equals(right) || left.isText() && moment(right) || right.isText() && moment(left);
        return FunctionErrors.binary(same ? FunctionErrors.BINARY_WRONG : FunctionErrors.BINARY_DIFFERS, name, left,
                right);
    }

    /// An interval that is added to moments of any kind.
    static boolean clock(DataType type) {
        return type instanceof DayTimeIntervalType || type == SimpleType.CALENDAR_INTERVAL;
    }

    private static boolean stamp(DataType type) {
        return type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    static boolean moment(DataType type) {
        return type == SimpleType.DATE || type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    /// An interval of any kind.
    static boolean span(DataType type) {
        return interval(type) || type == SimpleType.CALENDAR_INTERVAL;
    }

    static boolean interval(DataType type) {
        return type instanceof YearMonthIntervalType || type instanceof DayTimeIntervalType;
    }

    private static Expression numeric(String name, Call call, EvalMode mode) {
        Coercion session = call.session();
        Expression left = side(call, 0, call.argument(1).type());
        Expression right = side(call, 1, call.argument(0).type());
        if (name.equals("div") && (Coercion.floating(left.type()) || Coercion.floating(right.type())) && session
                .ansi()) {
            throw FunctionErrors.binary(FunctionErrors.BINARY_DIFFERS, name, left.type(), right.type());
        }
        if (left.type() instanceof DecimalType && right.type() == SimpleType.NULL) {
            right = session.cast(right, left.type());
        } else if (right.type() instanceof DecimalType && left.type() == SimpleType.NULL) {
            left = session.cast(left, right.type());
        }
        if (left.type() instanceof DecimalType && !Coercion.floating(right.type())
                || right.type() instanceof DecimalType
                        && !Coercion.floating(left.type())) {
            return decimal(name, asDecimal(left, session), asDecimal(right, session), mode);
        }
        DataType leftType = left.type();
        DataType rightType = right.type();
        DataType common = session.common(leftType, rightType)
                .orElseThrow(() -> FunctionErrors.binary(
                        FunctionErrors.BINARY_DIFFERS, name, leftType, rightType));
        DataType operands = switch (name) {
            case "/" -> common instanceof DecimalType ? common : SimpleType.DOUBLE;
            case "div" -> SimpleType.LONG;
            default -> common == SimpleType.NULL ? SimpleType.DOUBLE : common;
        };
        List<Expression> sides = List.of(session.cast(left, operands), session.cast(right, operands));
        return FunctionList.of(name, sides, operands, nullable(name, sides, mode), mode);
    }

    /// Text next to a number becomes a number as the session's rules say.
    private static Expression side(Call call, int i, DataType other) {
        Expression e = call.argument(i);
        if (!e.type().isText()) {
            if (!e.type().isNumeric() && e.type() != SimpleType.NULL) {
                throw FunctionErrors.binary(e.type().equals(other) || other.isText()
                        ? FunctionErrors.BINARY_WRONG
                        : FunctionErrors.BINARY_DIFFERS, call.name(), call.argument(0).type(), call.argument(1).type());
            }
            return e;
        }
        if (call.session().ansi() && !other.isNumeric()) {
            throw FunctionErrors.binary(FunctionErrors.BINARY_WRONG, call.name(), call.argument(0).type(), call
                    .argument(1)
                    .type());
        }
        DataType target = call.session().ansi() && other.isIntegral() ? SimpleType.LONG : SimpleType.DOUBLE;
        return call.session().cast(e, target);
    }

    private static boolean nullable(String name, List<Expression> sides, EvalMode mode) {
        boolean divides = name.equals("/") || name.equals("%") || name.equals("div") || name.equals("pmod");
        return Shapes.anyNull(sides) || mode == EvalMode.TRY || mode == EvalMode.LEGACY && (divides || sides.getFirst()
                .type() instanceof DecimalType);
    }

    /// An integer constant takes only the digits it has, as Spark does.
    private static Expression asDecimal(Expression e, Coercion session) {
        if (e.type() instanceof DecimalType) {
            return e;
        }
        if (e instanceof Expression.Literal l && l.value() instanceof Number n && e.type().isIntegral() && e
                .type() != SimpleType.BYTE) {
            BigDecimal exact = BigDecimal.valueOf(n.longValue());
            return new Expression.Literal(exact, new DecimalType(Math.max(1, exact.precision()), 0));
        }
        return session.cast(e, DecimalType.forType(e.type()));
    }

    private static Expression decimal(String name, Expression left, Expression right, EvalMode mode) {
        DecimalType a = (DecimalType) left.type();
        DecimalType b = (DecimalType) right.type();
        int scale = Math.max(a.scale(), b.scale());
        int whole = Math.max(a.precision() - a.scale(), b.precision() - b.scale());
        DataType type = switch (name) {
            case "+", "-" -> DecimalType.adjusted(whole + scale + 1, scale);
            case "*" -> DecimalType.adjusted(a.precision() + b.precision() + 1, a.scale() + b.scale());
            case "/" -> {
                int digits = Math.max(6, a.scale() + b.precision() + 1);
                yield DecimalType.adjusted(a.precision() - a.scale() + b.scale() + digits, digits);
            }
            case "%", "pmod" ->
                DecimalType.adjusted(Math.min(a.precision() - a.scale(), b.precision() - b.scale()) + scale,
                        scale);
            default -> SimpleType.LONG;
        };
        List<Expression> sides = List.of(left, right);
        return FunctionList.of(name, sides, type, nullable(name, sides, mode), mode);
    }
}
