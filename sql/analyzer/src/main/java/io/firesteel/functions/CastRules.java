package io.firesteel.functions;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;

/// Which explicit casts exist (Spark's `Cast.canAnsiCast`, `canCast`).
final class CastRules {

    private CastRules() {
    }

    static boolean legal(DataType from, DataType to, EvalMode mode) {
        if (from.equals(to) || from == SimpleType.NULL) {
            return true;
        }
        if (to == SimpleType.NULL) {
            return false;
        }
        if (to == SimpleType.STRING) {
            return true;
        }
        if (from == SimpleType.STRING) {
            return !to.isNested();
        }
        boolean ansi = mode != EvalMode.LEGACY;
        if (from.isNumeric() || from == SimpleType.BOOLEAN) {
            return numberTo(from, to, ansi);
        }
        return switch (from) {
            case SimpleType.DATE -> timelike(to) || !ansi && (to.isNumeric() || to == SimpleType.BOOLEAN);
            case SimpleType.TIMESTAMP -> timelike(to) || to.isNumeric() || !ansi && to == SimpleType.BOOLEAN;
            case SimpleType.TIMESTAMP_NTZ -> timelike(to);
            case YearMonthIntervalType i -> to instanceof YearMonthIntervalType || to.isNumeric();
            case DayTimeIntervalType i -> to instanceof DayTimeIntervalType || to.isNumeric();
            case ArrayType x -> to instanceof ArrayType y && legal(x.elementType(), y.elementType(), mode);
            case MapType x -> to instanceof MapType y && legal(x.keyType(), y.keyType(), mode) && legal(x.valueType(), y
                    .valueType(), mode) && !(mode != EvalMode.ANSI && x.keyType().isText() && !y.keyType().isText());
            case StructType x -> to instanceof StructType y && structs(x, y, mode);
            default -> false;
        };
    }

    private static boolean numberTo(DataType from, DataType to, boolean ansi) {
        if (to.isNumeric() || to == SimpleType.BOOLEAN) {
            return true;
        }
        if (to == SimpleType.TIMESTAMP) {
            return from != SimpleType.BOOLEAN || !ansi;
        }
        if (to instanceof YearMonthIntervalType || to instanceof DayTimeIntervalType) {
            return from.isNumeric();
        }
        return !ansi && to == SimpleType.BINARY && from.isIntegral();
    }

    private static boolean structs(StructType from, StructType to, EvalMode mode) {
        if (from.size() != to.size()) {
            return false;
        }
        for (int i = 0; i < from.size(); i++) {
            if (!legal(from.field(i).type(), to.field(i).type(), mode)) {
                return false;
            }
        }
        return true;
    }

    private static boolean timelike(DataType type) {
        return type == SimpleType.DATE || type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }
}
