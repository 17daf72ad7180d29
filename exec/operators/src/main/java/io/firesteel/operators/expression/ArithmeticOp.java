package io.firesteel.operators.expression;

import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// The arithmetic operators and what `ARITHMETIC_OVERFLOW` suggests instead.
enum ArithmeticOp {
    ADD("try_add"), SUBTRACT("try_subtract"), MULTIPLY("try_multiply"), DIVIDE("try_divide"), INTEGRAL_DIVIDE(
            ""), REMAINDER("try_mod"), PMOD("try_mod");

    private final String hint;

    ArithmeticOp(String hint) {
        this.hint = hint;
    }

    RuntimeException overflow(DataType type) {
        if (type == SimpleType.BYTE || type == SimpleType.SHORT) {
            return ExpressionErrors.small(type, name().toLowerCase(java.util.Locale.ROOT));
        }
        boolean hinted = type == SimpleType.INTEGER || type == SimpleType.LONG;
        return ExpressionErrors.overflow(type, hinted ? hint : "");
    }

    RuntimeException byZero() {
        return this == REMAINDER || this == PMOD ? ExpressionErrors.remainderByZero() : ExpressionErrors.divideByZero();
    }

    /// Null when the name is no arithmetic operator.
    static ArithmeticOp of(String function) {
        return switch (function) {
            case "+", "try_add" -> ADD;
            case "-", "try_subtract" -> SUBTRACT;
            case "*", "try_multiply" -> MULTIPLY;
            case "/", "try_divide" -> DIVIDE;
            case "div" -> INTEGRAL_DIVIDE;
            case "%", "mod", "try_mod" -> REMAINDER;
            case "pmod" -> PMOD;
            default -> null;
        };
    }
}
