package io.firesteel.analyzer.value;

import java.util.Locale;

import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.YearMonthIntervalType;

/// ANSI intervals as SQL text, e.g. `INTERVAL '1-2' YEAR TO MONTH`.
public final class IntervalText {

    private IntervalText() {
    }

    public static String sql(Object value, DataType type) {
        if (type instanceof YearMonthIntervalType t) {
            int months = (Integer) value;
            String sign = months < 0 ? "-" : "";
            int n = Math.abs(months);
            String text = t.start() == t.end()
                    ? t.start() == YearMonthIntervalType.Field.YEAR ? sign + n / 12 : sign + n
                    : sign + n / 12 + "-" + n % 12;
            return "INTERVAL '" + text + "' " + fields(t.start().name(), t.end().name());
        }
        DayTimeIntervalType t = (DayTimeIntervalType) type;
        return "INTERVAL '" + dayTime((Long) value, t) + "' " + fields(t.start().name(), t.end().name());
    }

    private static String fields(String start, String end) {
        return start.equals(end) ? start : start + " TO " + end;
    }

    private static String dayTime(long micros, DayTimeIntervalType type) {
        String sign = micros < 0 ? "-" : "";
        long rest = Math.abs(micros);
        long[] sizes = {86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L};
        StringBuilder text = new StringBuilder(sign);
        for (DayTimeIntervalType.Field field : DayTimeIntervalType.Field.values()) {
            if (field.compareTo(type.start()) < 0 || field.compareTo(type.end()) > 0) {
                continue;
            }
            long amount = rest / sizes[field.ordinal()];
            rest %= sizes[field.ordinal()];
            if (field != type.start()) {
                text.append(field == DayTimeIntervalType.Field.HOUR ? ' ' : ':');
            }
            text.append(field == DayTimeIntervalType.Field.DAY
                    ? Long.toString(amount)
                    : String.format(Locale.ROOT, "%02d", amount));
            if (field == DayTimeIntervalType.Field.SECOND && rest > 0) {
                text.append('.').append(String.format(Locale.ROOT, "%06d", rest).replaceFirst("0+$", ""));
            }
        }
        return text.toString();
    }
}
