package io.firesteel.frames;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.parser.Marker;
import io.firesteel.plan.unresolved.UnresolvedExpression;

/// Constants for the markers of a statement. They are put into its text as SQL literals, as Spark does, so that columns are
/// named by them.
///
/// @param positional for `?`, in order
/// @param named      for `:name`
public record StatementArguments(List<UnresolvedExpression> positional, Map<String, UnresolvedExpression> named) {
    private static final ErrorCondition UNBOUND = new ErrorCondition("UNBOUND_SQL_PARAMETER", "42P02", ErrorKind.USER,
            "Found the unbound parameter: <name>. Please, fix `args` and provide a mapping of the parameter to either a SQL"
                    + " literal or collection constructor functions such as `map()`, `array()`, `struct()`.");

    boolean isEmpty() {
        return positional.isEmpty() && named.isEmpty();
    }

    /// The statement with every marker replaced.
    String into(String text, List<Marker> markers) {
        Iterator<UnresolvedExpression> next = positional.iterator();
        return Marker.replace(text, markers, marker -> {
            UnresolvedExpression value = marker.name().isPresent()
                    ? named.get(marker.name().get())
                    : next.hasNext() ? next.next() : null;
            if (value == null) {
                throw FrameErrors.of(UNBOUND, Map.of("name", marker.name().orElse("_" + positional.size())));
            }
            return LiteralSql.of(value);
        });
    }
}
