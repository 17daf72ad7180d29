package io.firesteel.analyzer.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

/// Names of operators that Spark replaces while it analyzes: days and intervals added to moments, intervals multiplied,
/// integers compared with decimal constants. [PrettyNames] asks it.
final class ArithmeticNames {
    private final PrettyNames names;
    private final Function<UnresolvedExpression, DataType> types;

    ArithmeticNames(PrettyNames names, Function<UnresolvedExpression, DataType> types) {
        this.names = names;
        this.types = types;
    }

    /// The name, or null where it is the operator as it is written.
    String text(String operator, UnresolvedExpression left, UnresolvedExpression right) {
        return switch (operator) {
            case "+", "-" -> moved(operator, left, right);
            case "*" -> scaled(left, right);
            case "/" -> type(left) == SimpleType.CALENDAR_INTERVAL
                    ? "divide_interval(" + names.text(left) + ", " + names.text(right) + ")"
                    : null;
            case "<", "<=", ">", ">=" -> compared(operator, left, right);
            default -> null;
        };
    }

    private String scaled(UnresolvedExpression left, UnresolvedExpression right) {
        boolean swapped = !interval(type(left)) && interval(type(right));
        String interval = names.text(swapped ? right : left);
        String factor = names.text(swapped ? left : right);
        if (type(swapped ? right : left) == SimpleType.CALENDAR_INTERVAL) {
            return "multiply_interval(" + interval + ", " + factor + ")";
        }
        return swapped ? "(" + interval + " * " + factor + ")" : null;
    }

    private DataType type(UnresolvedExpression e) {
        return types.apply(e);
    }

    private String moved(String operator, UnresolvedExpression left, UnresolvedExpression right) {
        DataType a = type(left);
        DataType b = a == null ? null : type(right);
        if (a == null || b == null) {
            return null;
        }
        if (a.isText() && clock(b) || operator.equals("+") && b.isText() && clock(a)) {
            return a.isText()
                    ? names.text(left) + " " + operator + " " + names.text(right)
                    : names.text(right) + " " + operator + " " + names.text(left);
        }
        boolean swapped = operator.equals("+") && moment(b) && !moment(a);
        UnresolvedExpression moment = swapped ? right : left;
        UnresolvedExpression amount = swapped ? left : right;
        DataType type = swapped ? a : b;
        if (!moment(swapped ? b : a)) {
            return null;
        }
        if ((swapped ? b : a) == SimpleType.DATE && type.isIntegral()) {
            return (operator.equals("+") ? "date_add(" : "date_sub(") + names.text(moment) + ", " + names.text(amount)
                    + ")";
        }
        if (!interval(type) && !(type == SimpleType.NULL && operator.equals("+"))) {
            return null;
        }
        if ((swapped ? b : a) == SimpleType.DATE && type instanceof DayTimeIntervalType t
                && t.end() == DayTimeIntervalType.Field.DAY) {
            String days = "extractansiintervaldays(" + names.text(amount) + ")";
            return "date_add(" + names.text(moment) + ", " + (operator.equals("+") ? days : "(- " + days + ")") + ")";
        }
        return names.text(moment) + " " + operator + " " + names.text(amount);
    }

    private static boolean clock(DataType type) {
        return type instanceof DayTimeIntervalType || type == SimpleType.CALENDAR_INTERVAL;
    }

    private static boolean moment(DataType type) {
        return type == SimpleType.DATE || type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    private static boolean interval(DataType type) {
        return type instanceof DayTimeIntervalType || type instanceof YearMonthIntervalType
                || type == SimpleType.CALENDAR_INTERVAL;
    }

    /// An integer is compared with the next whole number.
    private String compared(String operator, UnresolvedExpression left, UnresolvedExpression right) {
        boolean up = operator.equals("<") || operator.equals(">=");
        if (decimal(right) && integral(left)) {
            return "(" + names.text(left) + " " + operator + " " + whole((Literal) right, up) + ")";
        }
        if (decimal(left) && integral(right)) {
            return "(" + whole((Literal) left, !up) + " " + operator + " " + names.text(right) + ")";
        }
        return null;
    }

    private static boolean decimal(UnresolvedExpression e) {
        return e instanceof Literal l && l.type() instanceof DecimalType && l.value() instanceof BigDecimal;
    }

    private boolean integral(UnresolvedExpression e) {
        DataType type = type(e);
        return type != null && type.isIntegral();
    }

    private static String whole(Literal decimal, boolean up) {
        return ((BigDecimal) decimal.value()).setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .toPlainString();
    }
}
