package io.firesteel.frames;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;

import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.types.SimpleType;

/// Constants as SQL writes them, so that reading the text gives the same value and type.
final class LiteralSql {

    private LiteralSql() {
    }

    static String of(UnresolvedExpression e) {
        return switch (e) {
            case Literal l -> literal(l);
            case UnresolvedFunction f -> f.name().getLast() + f.arguments()
                    .stream()
                    .map(LiteralSql::of)
                    .collect(Collectors.joining(", ", "(", ")"));
            case UnresolvedCast c -> "CAST(" + of(c.child()) + " AS " + c.type().sql() + ")";
            default -> throw FrameErrors.unsupported("the argument " + PrettyNames.of(e)
                    + ": arguments are literals, array(...), map(...) or struct(...)");
        };
    }

    private static String literal(Literal l) {
        return switch (l.value()) {
            case null -> "NULL";
            case String s -> "'" + s.replace("\\", "\\\\").replace("'", "\\'") + "'";
            case byte[] b -> "X'" + HexFormat.of().withUpperCase().formatHex(b) + "'";
            case Double d when d.isNaN() || d.isInfinite() -> "double('" + d + "')";
            case Double d -> d + "D";
            case Float f -> "float('" + f + "')";
            case BigDecimal d -> d.toPlainString() + "BD";
            case Byte b -> b + "Y";
            case Short s -> s + "S";
            case Long n when l.type() == SimpleType.LONG -> n + "L";
            case Long n when l.type() == SimpleType.TIMESTAMP -> "timestamp_micros(" + n + "L)";
            case Integer days when l.type() == SimpleType.DATE ->
                "DATE '" + LocalDate.ofEpochDay(days) + "'";
            default -> PrettyNames.of(l);
        };
    }
}
