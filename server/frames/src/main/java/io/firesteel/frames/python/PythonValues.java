package io.firesteel.frames.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.frames.FrameErrors;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;

/// Unpickled Python values to the engine's, as a schema says. A value of another kind than its column's becomes null where
/// Spark makes it null, and is refused by name else.
final class PythonValues {
    private final StructType schema;

    PythonValues(StructType schema) {
        this.schema = schema;
    }

    Object[] row(Object row) {
        List<?> values = list(row);
        if (values.size() != schema.size()) {
            throw new FiresteelException(FrameErrors.ROW_WIDTH, Map.of("found", "" + values.size(), "expected", ""
                    + schema.size()));
        }
        Object[] converted = new Object[values.size()];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = value(values.get(i), schema.field(i).type(), schema.field(i).name());
        }
        return converted;
    }

    private static List<?> list(Object value) {
        return switch (value) {
            case Object[] a -> Arrays.asList(a);
            case List<?> l -> l;
            case Collection<?> c -> new ArrayList<>(c);
            default -> List.of(value);
        };
    }

    private static Object value(Object v, DataType type, String column) {
        if (v == null) {
            return null;
        }
        return switch (type) {
            case SimpleType s -> simple(v, s, column);
            case DecimalType d -> decimal(v, d);
            case DayTimeIntervalType i -> v instanceof Number n ? (Object) n.longValue() : refused(v, type, column);
            case ArrayType a -> elements(v, a, column);
            case MapType m -> entries(v, m, column);
            case StructType s -> fields(v, s, column);
            default -> type.isText() ? text(v) : refused(v, type, column);
        };
    }

    private static Object simple(Object v, SimpleType type, String column) {
        return switch (type) {
            case NULL -> null;
            case BOOLEAN -> v instanceof Boolean ? v : null;
            case BYTE -> v instanceof Number n && whole(n) ? (Object) n.byteValue() : null;
            case SHORT -> v instanceof Number n && whole(n) ? (Object) n.shortValue() : null;
            case INTEGER -> v instanceof Number n && whole(n) ? (Object) n.intValue() : null;
            case LONG -> v instanceof Number n && whole(n) ? (Object) n.longValue() : null;
            case FLOAT -> v instanceof Number n && !whole(n) ? (Object) n.floatValue() : null;
            case DOUBLE -> v instanceof Number n && !whole(n) ? (Object) n.doubleValue() : null;
            case STRING -> text(v);
            case BINARY -> v instanceof byte[]
                    ? v
                    : v instanceof String s
                            ? s.getBytes(StandardCharsets.UTF_8)
                            : null;
            case DATE -> v instanceof Number n ? (Object) n.intValue() : date(v, type, column);
            case TIMESTAMP, TIMESTAMP_NTZ -> v instanceof Number n ? (Object) n.longValue() : stamp(v, type, column);
            default -> refused(v, type, column);
        };
    }

    private static boolean whole(Number n) {
        return n instanceof Integer || n instanceof Long || n instanceof Short || n instanceof Byte
                || n instanceof BigInteger;
    }

    private static Object date(Object v, DataType type, String column) {
        return v instanceof Calendar c
                ? (Object) (int) LocalDate.ofInstant(c.toInstant(), ZoneId.systemDefault()).toEpochDay()
                : refused(v, type, column);
    }

    private static Object stamp(Object v, DataType type, String column) {
        return v instanceof Calendar c
                ? (Object) ChronoUnit.MICROS.between(Instant.EPOCH, c.toInstant())
                : refused(v, type, column);
    }

    /// Spark writes numbers and flags that are put into a text column as Java does.
    private static Object text(Object v) {
        return switch (v) {
            case String s -> s;
            case Object[] a -> Arrays.toString(a);
            default -> String.valueOf(v);
        };
    }

    private static Object decimal(Object v, DecimalType type) {
        if (!(v instanceof BigDecimal d)) {
            return null;
        }
        BigDecimal scaled = d.setScale(type.scale(), RoundingMode.HALF_UP);
        return scaled.precision() > type.precision() ? null : scaled;
    }

    private static Object elements(Object v, ArrayType type, String column) {
        List<Object> all = new ArrayList<>();
        if (v.getClass().isArray() && !(v instanceof Object[])) {
            int n = java.lang.reflect.Array.getLength(v);
            for (int i = 0; i < n; i++) {
                all.add(value(java.lang.reflect.Array.get(v, i), type.elementType(), column));
            }
            return all;
        }
        if (!(v instanceof Object[]) && !(v instanceof Collection<?>)) {
            return null;
        }
        list(v).forEach(e -> all.add(value(e, type.elementType(), column)));
        return all;
    }

    private static Object entries(Object v, MapType type, String column) {
        if (!(v instanceof Map<?, ?> map)) {
            return null;
        }
        Map<Object, Object> all = new LinkedHashMap<>();
        map.forEach((k, e) -> all.put(value(k, type.keyType(), column), value(e, type.valueType(), column)));
        return all;
    }

    private static Object fields(Object v, StructType type, String column) {
        if (!(v instanceof Object[]) && !(v instanceof Collection<?>)) {
            return null;
        }
        List<?> values = list(v);
        if (values.size() != type.size()) {
            throw new FiresteelException(FrameErrors.ROW_WIDTH, Map.of("found", "" + values.size(), "expected", ""
                    + type.size()));
        }
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < type.size(); i++) {
            all.add(value(values.get(i), type.field(i).type(), column + "." + type.field(i).name()));
        }
        return all;
    }

    private static Object refused(Object v, DataType type, String column) {
        throw new FiresteelException(FrameErrors.VALUE_TYPE, Map.of("found", v.getClass().getSimpleName(), "column",
                column, "type", type.simpleString()));
    }
}
