package io.firesteel.operators.cast;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// Text to values of one type, as Spark's casts read it: blanks around are ignored, dates and times may leave out parts.
final class TextParser {
    private static final Pattern DATE = Pattern.compile("([+-]?\\d{4,7})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[ T].*)?",
            Pattern.DOTALL);
    private static final Pattern STAMP = Pattern
            .compile("(?:([+-]?\\d{4,6})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?)?(?:(?:^|[ T])T?"
                    + "(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{0,}))?)?)?)?\\s*([A-Za-z+-][A-Za-z0-9_/:+-]*)?");
    private static final int MAX_EXPONENT = 1000;

    private final DataType to;
    private final EvalMode mode;
    private final ZoneId zone;

    TextParser(DataType to, EvalMode mode, ZoneId zone) {
        this.to = to;
        this.mode = mode;
        this.zone = zone;
    }

    boolean supported() {
        return to.isNumeric() || to == SimpleType.BOOLEAN || to == SimpleType.DATE || to == SimpleType.TIMESTAMP
                || to == SimpleType.TIMESTAMP_NTZ;
    }

    /// Stores the value; false when the text is none.
    boolean parse(String raw, int row, Vector out) {
        String text = trimmed(raw);
        try {
            return switch (to) {
                case SimpleType.BOOLEAN -> bool(text, row, (BooleanVector) out);
                case SimpleType.DOUBLE -> {
                    ((DoubleVector) out).values()[row] = floating(text);
                    yield true;
                }
                case SimpleType.FLOAT -> {
                    ((FloatVector) out).values()[row] = single(text);
                    yield true;
                }
                case DecimalType d -> decimal(text, d, row, (LongVector) out);
                case SimpleType.DATE -> date(text, row, (IntVector) out);
                case SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> stamp(text, row, (LongVector) out);
                default -> integer(text, row, out);
            };
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    /// Blanks and control characters go, as `UTF8String.trimAll` does.
    private static String trimmed(String s) {
        int from = 0;
        int to = s.length();
        while (from < to && s.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && s.charAt(to - 1) <= ' ') {
            to--;
        }
        return s.substring(from, to);
    }

    private static boolean bool(String text, int row, BooleanVector out) {
        byte value = switch (text.toLowerCase(Locale.ROOT)) {
            case "t", "true", "y", "yes", "1" -> 1;
            case "f", "false", "n", "no", "0" -> 0;
            default -> -1;
        };
        out.values()[row] = value;
        return value >= 0;
    }

    private static double floating(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static float single(String text) {
        double special = text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1)) || text.endsWith(".")
                ? 0
                : floating(text);
        return Double.isNaN(special) || Double.isInfinite(special) ? (float) special : Float.parseFloat(text);
    }

    private boolean integer(String text, int row, Vector out) {
        String digits = text;
        int dot = text.indexOf('.');
        if (dot >= 0 && mode == EvalMode.LEGACY) {
            // In legacy mode a fraction of digits is cut off.
            if (!text.substring(dot + 1).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            digits = text.substring(0, dot);
            if (digits.isEmpty() || digits.equals("-") || digits.equals("+")) {
                digits += text.length() > dot + 1 ? "0" : "";
            }
        }
        if (digits.chars().anyMatch(c -> c > '9')) {
            // Digits of other scripts, which the library would take.
            return false;
        }
        long value = Long.parseLong(digits);
        boolean fits = switch (to) {
            case SimpleType.BYTE -> value == (byte) value;
            case SimpleType.SHORT -> value == (short) value;
            case SimpleType.INTEGER -> value == (int) value;
            default -> true;
        };
        if (out instanceof IntVector v) {
            v.values()[row] = (int) value;
        } else {
            ((LongVector) out).values()[row] = value;
        }
        return fits;
    }

    private boolean decimal(String text, DecimalType d, int row, LongVector out) {
        BigDecimal value = new BigDecimal(text);
        if (value.signum() == 0) {
            return Decimals.store(out, row, BigInteger.ZERO, d.precision());
        }
        // An exponent of millions must not become millions of digits.
        if ((long) value.precision() - value.scale() > MAX_EXPONENT) {
            return tooLarge(value.toString(), d);
        }
        if (value.scale() > MAX_EXPONENT + value.precision()) {
            return Decimals.store(out, row, BigInteger.ZERO, d.precision());
        }
        BigInteger unscaled = value.setScale(d.scale(), RoundingMode.HALF_UP).unscaledValue();
        return Decimals.store(out, row, unscaled, d.precision()) || tooLarge(value.toPlainString(), d);
    }

    private boolean tooLarge(String shown, DecimalType d) {
        if (mode == EvalMode.ANSI) {
            throw CastErrors.outOfRange(shown, d);
        }
        return false;
    }

    private static boolean date(String text, int row, IntVector out) {
        Matcher m = DATE.matcher(text);
        if (!m.matches()) {
            return false;
        }
        out.values()[row] = Math.toIntExact(day(m).toEpochDay());
        return true;
    }

    private static LocalDate day(Matcher m) {
        return LocalDate.of(Integer.parseInt(m.group(1)), m.group(2) == null ? 1 : Integer.parseInt(m.group(2)),
                m.group(3) == null ? 1 : Integer.parseInt(m.group(3)));
    }

    private boolean stamp(String text, int row, LongVector out) {
        Matcher m = STAMP.matcher(text);
        if (text.isEmpty() || !m.matches()
                || m.group(1) == null && (m.group(5) == null || to == SimpleType.TIMESTAMP_NTZ)) {
            return false;
        }
        ZoneId at = m.group(8) == null || to == SimpleType.TIMESTAMP_NTZ ? zone : zone(m.group(8));
        LocalDate day = m.group(1) == null ? LocalDate.now(at) : day(m);
        LocalTime time = LocalTime.MIDNIGHT;
        if (m.group(4) != null) {
            String fraction = m.group(7) == null ? "" : m.group(7);
            String micros = (fraction + "000000").substring(0, 6);
            time = LocalTime.of(Integer.parseInt(m.group(4)), m.group(5) == null ? 0 : Integer.parseInt(m.group(5)),
                    m.group(6) == null ? 0 : Integer.parseInt(m.group(6)), Integer.parseInt(micros) * 1000);
        }
        out.values()[row] = Times.micros(LocalDateTime.of(day, time), to == SimpleType.TIMESTAMP ? at : ZoneOffset.UTC);
        return true;
    }

    /// Zones with one-digit hours and minutes are Spark's addition.
    private static ZoneId zone(String text) {
        Matcher m = Pattern.compile("([+-])(\\d{1,2}):(\\d{1,2})").matcher(text);
        return m.matches()
                ? ZoneId.of(
                        "%s%02d:%02d".formatted(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
                : ZoneId.of(text, ZoneId.SHORT_IDS);
    }
}
