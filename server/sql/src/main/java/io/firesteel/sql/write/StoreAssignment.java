package io.firesteel.sql.write;

import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;

/// Which types a column takes from a query without a cast being written (the ANSI policy of
/// `spark.sql.storeAssignmentPolicy`).
final class StoreAssignment {

    private StoreAssignment() {
    }

    static boolean allowed(DataType from, DataType to) {
        if (from.equals(to) || from == SimpleType.NULL) {
            return true;
        }
        if (from.isNumeric() && to.isNumeric() || to.isText() && !from.isNested()) {
            return true;
        }
        return switch (from) {
            case SimpleType.DATE, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ ->
                to == SimpleType.DATE || to == SimpleType.TIMESTAMP || to == SimpleType.TIMESTAMP_NTZ;
            case YearMonthIntervalType i -> to instanceof YearMonthIntervalType;
            case DayTimeIntervalType i -> to instanceof DayTimeIntervalType;
            case ArrayType x -> to instanceof ArrayType y && allowed(x.elementType(), y.elementType());
            case MapType x ->
                to instanceof MapType y && allowed(x.keyType(), y.keyType()) && allowed(x.valueType(), y.valueType());
            case StructType x -> to instanceof StructType y && fields(x, y);
            default -> false;
        };
    }

    private static boolean fields(StructType from, StructType to) {
        if (from.size() != to.size()) {
            return false;
        }
        for (int i = 0; i < from.size(); i++) {
            if (!allowed(from.field(i).type(), to.field(i).type())) {
                return false;
            }
        }
        return true;
    }
}
