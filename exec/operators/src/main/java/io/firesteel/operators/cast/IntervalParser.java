package io.firesteel.operators.cast;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.YearMonthIntervalType;

/// Text as an interval: the bare fields of the type (`1-2`, `1 02:03:04.5`) or the same as an SQL literal
/// (`INTERVAL '1-2' YEAR TO MONTH`).
final class IntervalParser {
    private static final Pattern LITERAL = Pattern.compile(
            "(?i)INTERVAL\\s+([+-])?'(.*)'\\s+(\\w+)(?:\\s+TO\\s+(\\w+))?");
    private static final String[] PARTS = {"(\\d{1,9})", "(\\d{1,10})", "(\\d{1,12})", "(\\d{1,13})(?:\\.(\\d{1,9}))?"};
    private static final long[] MICROS = {86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L};

    private IntervalParser() {
    }

    /// Months or microseconds, or null where the text is no interval of the type.
    static BigDecimal parse(String raw, DataType type) {
        String text = raw.strip();
        boolean negative = false;
        Matcher literal = LITERAL.matcher(text);
        if (literal.matches()) {
            String end = literal.group(4) == null ? literal.group(3) : literal.group(4);
            if (!fields(type).equalsIgnoreCase(literal.group(3) + " " + end)) {
                return null;
            }
            negative = "-".equals(literal.group(1));
            text = literal.group(2);
        }
        if (text.startsWith("-") || text.startsWith("+")) {
            negative ^= text.startsWith("-");
            text = text.substring(1);
        }
        BigDecimal value = type instanceof YearMonthIntervalType y
                ? months(text, y)
                : micros(text, (DayTimeIntervalType) type);
        return value == null || !negative ? value : value.negate();
    }

    private static String fields(DataType type) {
        return type instanceof YearMonthIntervalType y
                ? y.start() + " " + y.end()
                : ((DayTimeIntervalType) type).start() + " " + ((DayTimeIntervalType) type).end();
    }

    private static BigDecimal months(String text, YearMonthIntervalType type) {
        Matcher m = Pattern.compile(type.start() == type.end() ? "(\\d{1,10})" : "(\\d{1,9})-(\\d{1,2})").matcher(text);
        if (!m.matches()) {
            return null;
        }
        if (type.start() == type.end()) {
            int unit = type.end() == YearMonthIntervalType.Field.YEAR ? 12 : 1;
            return new BigDecimal(m.group(1)).multiply(BigDecimal.valueOf(unit));
        }
        int months = Integer.parseInt(m.group(2));
        return months > 11
                ? null
                : new BigDecimal(m.group(1)).multiply(BigDecimal.valueOf(12)).add(BigDecimal.valueOf(months));
    }

    private static BigDecimal micros(String text, DayTimeIntervalType type) {
        StringBuilder pattern = new StringBuilder();
        int first = type.start().ordinal();
        int last = type.end().ordinal();
        for (int f = first; f <= last; f++) {
            pattern.append(f == first ? "" : f == 1 ? " " : ":").append(PARTS[f]);
        }
        Matcher m = Pattern.compile(pattern.toString()).matcher(text);
        if (!m.matches()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int f = first; f <= last; f++) {
            BigDecimal part = new BigDecimal(m.group(f - first + 1));
            int limit = f == 0 ? Integer.MAX_VALUE : f == 1 ? 23 : 59;
            if (f > first && part.compareTo(BigDecimal.valueOf(limit)) > 0) {
                return null;
            }
            sum = sum.add(part.multiply(BigDecimal.valueOf(MICROS[f])));
        }
        if (last == 3 && m.group(last - first + 2) != null) {
            sum = sum.add(BigDecimal.valueOf(Long.parseLong((m.group(last - first + 2) + "000000").substring(0, 6))));
        }
        return sum;
    }
}
