package io.firesteel.sqlshell;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.firesteel.operators.cast.ValueText;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Cells as `spark-sql` and Hive print them (Spark's `HiveResult`): arrays, maps and structs like JSON but with nothing escaped,
/// intervals by their numbers alone. Everything else is the text of a cast.
final class HiveText {
    private static final long MICROS = 1_000_000;

    private HiveText() {
    }

    static String of(Vector v, int row, ZoneId zone) {
        return v.isNull(row) ? "NULL" : text(v, row, zone);
    }

    private static String nested(Vector v, int row, ZoneId zone) {
        if (v.isNull(row)) {
            return "null";
        }
        return v.type() == SimpleType.STRING ? '"' + text(v, row, zone) + '"' : text(v, row, zone);
    }

    private static String text(Vector v, int row, ZoneId zone) {
        return switch (v.type()) {
            case YearMonthIntervalType _ -> yearMonth(((IntVector) v).values()[row]);
            case DayTimeIntervalType _ -> dayTime(((LongVector) v).values()[row]);
            case ArrayType _ -> {
                ArrayVector array = (ArrayVector) v;
                int from = array.offsets()[row];
                yield '[' + joined(array.lengths()[row], i -> nested(array.elements(), from + i, zone)) + ']';
            }
            case MapType _ -> {
                MapVector map = (MapVector) v;
                int from = map.offsets()[row];
                yield IntStream.range(from, from + map.lengths()[row])
                        .mapToObj(i -> nested(map.keys(), i, zone) + ":" + nested(map.items(), i, zone))
                        .sorted()
                        .collect(Collectors.joining(",", "{", "}"));
            }
            case StructType type -> {
                StructVector struct = (StructVector) v;
                yield '{' + joined(struct.fieldCount(), i -> '"' + type.field(i).name() + "\":"
                        + nested(struct.field(i), row, zone)) + '}';
            }
            default -> ValueText.of(v, row, zone);
        };
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }

    private static String yearMonth(int months) {
        long all = Math.abs((long) months);
        return (months < 0 ? "-" : "") + all / 12 + "-" + all % 12;
    }

    private static String dayTime(long micros) {
        long seconds = Math.abs(micros / MICROS);
        return String.format(Locale.ROOT, "%s%d %02d:%02d:%02d.%09d", micros < 0 ? "-" : "", seconds / 86_400,
                seconds / 3600 % 24, seconds / 60 % 60, seconds % 60, Math.abs(micros % MICROS) * 1000);
    }
}
