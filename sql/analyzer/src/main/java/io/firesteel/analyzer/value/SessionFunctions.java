package io.firesteel.analyzer.value;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.types.SimpleType;

/// Functions whose value is a fact of the session: who asks, when, in which database.
public final class SessionFunctions {

    private SessionFunctions() {
    }

    public static Optional<Expression> find(String name, int arguments, SessionFacts session) {
        if (arguments > 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (name) {
            case "current_user", "user", "session_user" -> text(session.user());
            case "current_catalog" -> text(session.catalog());
            case "current_database", "current_schema" -> text(session.database());
            case "current_timestamp", "now" -> new Literal(session.timestampMicros(), SimpleType.TIMESTAMP);
            case "current_date", "curdate" -> new Literal((int) Instant.ofEpochSecond(Math.floorDiv(session
                    .timestampMicros(), 1_000_000L))
                    .atZone(ZoneId.of(session.zone()))
                    .toLocalDate()
                    .toEpochDay(),
                    SimpleType.DATE);
            case "version" -> text("4.3.0");
            default -> null;
        });
    }

    private static Expression text(String value) {
        return new Literal(value, SimpleType.STRING);
    }
}
