package io.firesteel.analyzer.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.firesteel.analyzer.AnalysisException;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.unresolved.UnresolvedExpression.TypedLiteral;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Dates and timestamps of the text as SQL in their normal form, e.g. `DATE '2024-02-01'` for `date'2024-2'`.
final class MomentText {

    private MomentText() {
    }

    static String sql(TypedLiteral literal, String zone) {
        try {
            return TypedLiterals.value(literal, zone) instanceof Expression.Literal l
                    ? sql(l.value(), l.type(), zone)
                    : literal.typeName() + " '" + literal.text() + "'";
        } catch (AnalysisException e) {
            // The literal itself is refused with its place when it is resolved.
            return literal.typeName() + " '" + literal.text() + "'";
        }
    }

    static boolean is(DataType type) {
        return type == SimpleType.DATE || type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    /// Whether the text of a timestamp gives it again: an hour that comes twice does not tell which one it is.
    static boolean exact(long micros, String zone) {
        ZoneId id = ZoneId.of(zone);
        Instant moment = Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L));
        return LocalDateTime.ofInstant(moment, id).atZone(id).toInstant().equals(moment);
    }

    static String sql(Object value, DataType type, String zone) {
        if (type == SimpleType.DATE) {
            return "DATE '" + date(LocalDate.ofEpochDay((Integer) value)) + "'";
        }
        boolean local = type == SimpleType.TIMESTAMP_NTZ;
        long micros = (Long) value;
        LocalDateTime t = LocalDateTime
                .ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(
                        micros, 1_000_000L) * 1000), local ? ZoneOffset.UTC : ZoneId.of(zone));
        String fraction = t.getNano() == 0
                ? ""
                : "." + "%06d".formatted(t.getNano() / 1000).replaceFirst("0+$", "");
        return (local ? "TIMESTAMP_NTZ '" : "TIMESTAMP '") + date(t.toLocalDate())
                + " %02d:%02d:%02d".formatted(t.getHour(), t.getMinute(), t.getSecond()) + fraction + "'";
    }

    private static String date(LocalDate d) {
        return d.getYear() > 9999 ? "+" + d.toString().replaceFirst("^\\+", "") : d.toString();
    }
}
