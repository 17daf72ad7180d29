package io.firesteel.analyzer.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.firesteel.types.ArrayType;
import io.firesteel.types.CalendarInterval;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;

/// Values as SQL expressions that give the same value and type again: in the names of columns and for parameter markers.
public final class ConstantSql {

    private ConstantSql() {
    }

    /// @param value in the form of `BoundLiteral`
    /// @param zone  of the session, in which timestamps are written
    public static String of(Object value, DataType type, String zone) {
        if (value == null) {
            return type == SimpleType.NULL ? "NULL" : "CAST(NULL AS " + type.sql() + ")";
        }
        if (type == SimpleType.TIMESTAMP && !MomentText.exact((Long) value, zone)) {
            return "timestamp_micros(" + value + "L)";
        }
        if (MomentText.is(type)) {
            return MomentText.sql(value, type, zone);
        }
        return switch (type) {
            case DayTimeIntervalType t -> IntervalText.sql(value, t);
            case YearMonthIntervalType t -> IntervalText.sql(value, t);
            case ArrayType a -> ((List<?>) value).stream()
                    .map(v -> of(v, a.elementType(), zone))
                    .collect(Collectors.joining(", ", "ARRAY(", ")"));
            case MapType m -> ((Map<?, ?>) value).entrySet()
                    .stream()
                    .map(e -> of(e.getKey(), m.keyType(), zone) + ", " + of(e.getValue(), m.valueType(), zone))
                    .collect(Collectors.joining(", ", "MAP(", ")"));
            case StructType s -> struct((List<?>) value, s, zone);
            default -> simple(value);
        };
    }

    private static String struct(List<?> values, StructType type, String zone) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < type.size(); i++) {
            parts.add(text(type.field(i).name()) + ", " + of(values.get(i), type.field(i).type(), zone));
        }
        return "NAMED_STRUCT(" + String.join(", ", parts) + ")";
    }

    private static String simple(Object value) {
        return switch (value) {
            case Byte b -> b + "Y";
            case Short s -> s + "S";
            case Long n -> n + "L";
            case Float f -> "CAST('" + f + "' AS FLOAT)";
            case Double d -> d.isNaN() || d.isInfinite() ? "CAST('" + d + "' AS DOUBLE)" : d + "D";
            case BigDecimal d -> d.toPlainString() + "BD";
            case byte[] b -> "X'" + HexFormat.of().withUpperCase().formatHex(b) + "'";
            case String s -> text(s);
            case CalendarInterval i -> "INTERVAL '%d months %d days %d microseconds'".formatted(i.months(), i
                    .days(), i.micros());
            default -> value.toString();
        };
    }

    private static String text(String s) {
        return "'" + s.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
