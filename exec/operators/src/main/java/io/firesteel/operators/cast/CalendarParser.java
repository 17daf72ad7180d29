package io.firesteel.operators.cast;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.types.CalendarInterval;

/// Text as months, days and microseconds: `1 year -2 days`, with or without the word INTERVAL before it.
final class CalendarParser {
    private static final Pattern START = Pattern.compile("(?i)\\s*(?:interval\\s+)?");
    private static final Pattern PART = Pattern.compile("(?i)([+-]?)\\s*(\\d+|\\d*\\.\\d{1,9}|\\d+\\.)\\s+"
            + "(year|month|week|day|hour|minute|second|millisecond|microsecond)s?(?:\\s+|$)");

    private CalendarParser() {
    }

    /// The interval, or null where the text is none.
    static CalendarInterval parse(String text) {
        Matcher start = START.matcher(text);
        int at = start.lookingAt() ? start.end() : 0;
        if (at == text.length()) {
            return null;
        }
        long[] sums = new long[3];
        Matcher part = PART.matcher(text);
        try {
            for (; at < text.length(); at = part.end()) {
                String unit = part.region(at, text.length()).lookingAt() ? part.group(3).toLowerCase(Locale.ROOT) : "";
                if (unit.isEmpty() || part.group(2).contains(".") && !unit.equals("second")) {
                    return null;
                }
                BigDecimal number = new BigDecimal(part.group(2));
                add(sums, unit, part.group(1).equals("-") ? number.negate() : number);
            }
            return new CalendarInterval(Math.toIntExact(sums[0]), Math.toIntExact(sums[1]), sums[2]);
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static void add(long[] sums, String unit, BigDecimal number) {
        int slot = switch (unit) {
            case "year", "month" -> 0;
            case "week", "day" -> 1;
            default -> 2;
        };
        long factor = switch (unit) {
            case "year" -> 12;
            case "week" -> 7;
            case "hour" -> 3_600_000_000L;
            case "minute" -> 60_000_000L;
            case "second" -> 1_000_000L;
            case "millisecond" -> 1_000L;
            default -> 1;
        };
        long amount = number.multiply(BigDecimal.valueOf(factor)).toBigInteger().longValueExact();
        sums[slot] = Math.addExact(sums[slot], amount);
    }
}
