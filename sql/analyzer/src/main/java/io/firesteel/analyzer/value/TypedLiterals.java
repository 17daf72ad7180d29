package io.firesteel.analyzer.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.unresolved.UnresolvedExpression.TypedLiteral;
import io.firesteel.types.SimpleType;

/// `DATE '…'` and `TIMESTAMP '…'` as values, in the forms that Spark takes: `yyyy[-M[-d]]`, a time behind `T` or a blank, and
/// a zone.
public final class TypedLiterals {
    private static final Pattern DATE = Pattern.compile("([+-]?\\d{4,7})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern TIMESTAMP = Pattern.compile("([+-]?\\d{4,7})(?:-(\\d{1,2})(?:-(\\d{1,2})"
            + "(?:[T ](\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,9}))?)?)?\\s*(.*))?)?)?");

    private TypedLiterals() {
    }

    public static Expression value(TypedLiteral literal, String zone) {
        String text = literal.text().strip();
        try {
            return switch (literal.typeName()) {
                case "DATE" -> new Expression.Literal((int) date(text).toEpochDay(), SimpleType.DATE);
                case "TIMESTAMP_NTZ" -> timestamp(text, "UTC", true);
                default -> timestamp(text, zone, false);
            };
        } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
            throw AnalysisErrors.of(AnalysisErrors.LITERAL,
                    Map.of("valueType", literal.typeName(), "value", "'" + literal
                            .text() + "'"),
                    literal.origin());
        }
    }

    private static LocalDate date(String text) {
        Matcher m = DATE.matcher(text.contains("T") || text.contains(" ") ? text.split("[T ]")[0] : text);
        if (!m.matches()) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(Integer.parseInt(m.group(1)), number(m.group(2), 1), number(m.group(3), 1));
    }

    private static Expression timestamp(String text, String zone, boolean local) {
        Matcher m = TIMESTAMP.matcher(text);
        if (!m.matches()) {
            throw new DateTimeException(text);
        }
        LocalDate date = LocalDate.of(Integer.parseInt(m.group(1)), number(m.group(2), 1), number(m.group(3), 1));
        String fraction = m.group(7) == null ? "0" : (m.group(7) + "000000").substring(0, 6);
        LocalTime time = LocalTime.of(number(m.group(4), 0), number(m.group(5), 0), number(m.group(6), 0),
                Integer.parseInt(
                        fraction) * 1000);
        String written = m.group(8) == null ? "" : m.group(8).strip();
        LocalDateTime moment = LocalDateTime.of(date, time);
        ZoneId in = local ? ZoneOffset.UTC : written.isEmpty() ? ZoneId.of(zone) : zone(written);
        Instant instant = moment.atZone(in).toInstant();
        long micros = Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L),
                instant.getNano() / 1000L);
        return new Expression.Literal(micros, local ? SimpleType.TIMESTAMP_NTZ : SimpleType.TIMESTAMP);
    }

    /// Zone names and offsets, also with one-digit hours as Spark takes them.
    private static ZoneId zone(String text) {
        String padded = text.replaceFirst("^([+-])(\\d)(:|$)", "$10$2$3").replaceFirst("(:)(\\d)$", "$10$2");
        return ZoneId.of(padded, ZoneId.SHORT_IDS);
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
