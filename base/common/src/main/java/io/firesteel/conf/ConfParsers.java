package io.firesteel.conf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of settings to values, with Spark's units (`JavaUtils.timeStringAs`, `byteStringAs`).
public final class ConfParsers {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(-?[0-9]+)\\s*([a-z]*)");

    private ConfParsers() {
    }

    public static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    public static int integer(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a whole number", e);
        }
    }

    public static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number", e);
        }
    }

    /// Milliseconds of a duration text; a bare number counts in `unit` milliseconds.
    public static long millis(String text, long unit) {
        Matcher m = match(text, "a duration such as 500ms, 10s, 3min, 2h");
        return switch (m.group(2)) {
            case "" -> times(m, unit);
            case "us" -> times(m, 1L) / 1000L;
            case "ms" -> times(m, 1L);
            case "s" -> times(m, 1000L);
            case "m", "min" -> times(m, 60_000L);
            case "h" -> times(m, 3_600_000L);
            case "d" -> times(m, 86_400_000L);
            default -> throw new IllegalArgumentException("a duration in us, ms, s, min, h or d");
        };
    }

    /// Bytes of a size text; a bare number counts in `unit` bytes.
    public static long bytes(String text, long unit) {
        Matcher m = match(text, "a size such as 512k, 64m, 1g");
        return switch (m.group(2)) {
            case "" -> times(m, unit);
            case "b" -> times(m, 1L);
            case "k", "kb", "kib" -> times(m, 1L << 10);
            case "m", "mb", "mib" -> times(m, 1L << 20);
            case "g", "gb", "gib" -> times(m, 1L << 30);
            case "t", "tb", "tib" -> times(m, 1L << 40);
            default -> throw new IllegalArgumentException("a size in b, k, m, g or t");
        };
    }

    private static long times(Matcher number, long unit) {
        try {
            return Math.multiplyExact(Long.parseLong(number.group(1)), unit);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("less than 2^63 in its smallest unit", e);
        }
    }

    private static Matcher match(String text, String legal) {
        Matcher m = NUMBER_AND_UNIT.matcher(text.toLowerCase(Locale.ROOT).trim());
        if (!m.matches()) {
            throw new IllegalArgumentException(legal);
        }
        return m;
    }
}
