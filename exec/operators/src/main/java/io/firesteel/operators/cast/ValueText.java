package io.firesteel.operators.cast;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.firesteel.types.CalendarInterval;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Values as text, as `CAST(… AS STRING)` writes them; also used to show results.
public final class ValueText {

    private ValueText() {
    }

    /// The text of a row that is not null.
    public static String of(Vector v, int row, ZoneId zone) {
        return switch (v.type()) {
            case SimpleType.DATE -> date(((IntVector) v).values()[row]);
            case SimpleType.TIMESTAMP -> stamp(Times.local(((LongVector) v).values()[row], zone));
            case SimpleType.TIMESTAMP_NTZ -> stamp(Times.local(((LongVector) v).values()[row], ZoneOffset.UTC));
            case SimpleType.BINARY -> new String(((BytesVector) v).bytesOf(row), StandardCharsets.UTF_8);
            case SimpleType.CALENDAR_INTERVAL -> interval((CalendarInterval) v.get(row));
            case YearMonthIntervalType t -> yearMonth(((IntVector) v).values()[row], t);
            case DayTimeIntervalType t -> dayTime(((LongVector) v).values()[row], t);
            case io.firesteel.types.ArrayType t -> array((ArrayVector) v, row, zone);
            case io.firesteel.types.MapType t -> map((MapVector) v, row, zone);
            case io.firesteel.types.StructType t -> struct((StructVector) v, row, zone);
            default -> v.get(row) instanceof BigDecimal d ? d.toPlainString() : String.valueOf(v.get(row));
        };
    }

    private static String orNull(Vector v, int row, ZoneId zone) {
        return v.isNull(row) ? "null" : of(v, row, zone);
    }

    static String date(int days) {
        LocalDate d = LocalDate.ofEpochDay(days);
        return d.getYear() > 9999 ? "+" + d.toString().replaceFirst("^\\+", "") : d.toString();
    }

    static String stamp(LocalDateTime t) {
        String text = date((int) t.toLocalDate().toEpochDay())
                + " %02d:%02d:%02d".formatted(t.getHour(), t.getMinute(), t.getSecond());
        int micros = t.getNano() / 1000;
        return micros == 0 ? text : text + "." + "%06d".formatted(micros).replaceFirst("0+$", "");
    }

    private static String yearMonth(int months, YearMonthIntervalType t) {
        String sign = months < 0 ? "-" : "";
        long abs = Math.abs((long) months);
        String name = t.typeName().substring("interval ".length()).toUpperCase(java.util.Locale.ROOT);
        String body = t.start() == t.end()
                ? "" + (t.start() == YearMonthIntervalType.Field.YEAR ? abs / 12 : abs)
                : abs / 12 + "-" + abs % 12;
        return "INTERVAL '" + sign + body + "' " + name;
    }

    private static String dayTime(long micros, DayTimeIntervalType t) {
        BigDecimal rest = BigDecimal.valueOf(micros, 6).abs();
        long seconds = rest.longValue();
        String fraction = rest.subtract(BigDecimal.valueOf(seconds)).stripTrailingZeros().toPlainString();
        String frac = fraction.equals("0") ? "" : fraction.substring(1);
        long[] parts = {seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60};
        int from = t.start().ordinal();
        int to = t.end().ordinal();
        long[] units = {86_400, 3600, 60, 1};
        parts[from] = seconds / units[from];
        StringBuilder s = new StringBuilder("INTERVAL '").append(micros < 0 ? "-" : "");
        for (int i = from; i <= to; i++) {
            String format = i == 0 ? "%d" : "%02d";
            s.append(i == from ? "" : i == 1 ? " " : ":").append(format.formatted(parts[i]));
        }
        return s.append(to == 3 ? frac : "")
                .append("' ")
                .append(t.typeName().substring("interval ".length()).toUpperCase(java.util.Locale.ROOT))
                .toString();
    }

    private static String interval(CalendarInterval i) {
        StringBuilder s = new StringBuilder();
        unit(s, i.months() / 12, "years");
        unit(s, i.months() % 12, "months");
        unit(s, i.days(), "days");
        unit(s, i.micros() / 3_600_000_000L, "hours");
        unit(s, i.micros() / 60_000_000L % 60, "minutes");
        long rest = i.micros() % 60_000_000L;
        if (rest != 0) {
            s.append(BigDecimal.valueOf(rest, 6).stripTrailingZeros().toPlainString()).append(" seconds ");
        }
        return s.isEmpty() ? "0 seconds" : s.toString().trim();
    }

    private static void unit(StringBuilder s, long n, String name) {
        if (n != 0) {
            s.append(n).append(' ').append(name).append(' ');
        }
    }

    private static String array(ArrayVector v, int row, ZoneId zone) {
        StringBuilder s = new StringBuilder("[");
        for (int i = 0; i < v.lengths()[row]; i++) {
            s.append(i == 0 ? "" : ", ").append(orNull(v.elements(), v.offsets()[row] + i, zone));
        }
        return s.append(']').toString();
    }

    private static String map(MapVector v, int row, ZoneId zone) {
        StringBuilder s = new StringBuilder("{");
        for (int i = 0; i < v.lengths()[row]; i++) {
            int at = v.offsets()[row] + i;
            s.append(i == 0 ? "" : ", ")
                    .append(orNull(v.keys(), at, zone))
                    .append(" -> ")
                    .append(orNull(v.items(), at, zone));
        }
        return s.append('}').toString();
    }

    private static String struct(StructVector v, int row, ZoneId zone) {
        StringBuilder s = new StringBuilder("{");
        for (int i = 0; i < v.fieldCount(); i++) {
            s.append(i == 0 ? "" : ", ").append(orNull(v.field(i), row, zone));
        }
        return s.append('}').toString();
    }
}
