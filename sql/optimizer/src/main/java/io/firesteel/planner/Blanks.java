package io.firesteel.planner;

import java.math.BigDecimal;

import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// Values that stand in for null where keys have to be compared null-safely, by type.
final class Blanks {

    private Blanks() {
    }

    /// Some value of the type, or null where there is none at hand.
    static Literal of(DataType type) {
        Object value = switch (type) {
            case SimpleType.BOOLEAN -> false;
            case SimpleType.BYTE -> (byte) 0;
            case SimpleType.SHORT -> (short) 0;
            case SimpleType.INTEGER, SimpleType.DATE -> 0;
            case SimpleType.LONG, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> 0L;
            case SimpleType.FLOAT -> 0f;
            case SimpleType.DOUBLE -> 0d;
            case SimpleType.STRING -> "";
            case DecimalType d -> BigDecimal.ZERO.setScale(d.scale());
            default -> null;
        };
        return value == null ? null : new Literal(value, type);
    }
}
