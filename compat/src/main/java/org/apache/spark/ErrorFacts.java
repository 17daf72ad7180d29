package org.apache.spark;

import java.util.HashMap;
import java.util.Map;

import io.firesteel.error.FiresteelException;

/// What an exception tells besides its message.
///
/// @param condition null where there is none
public record ErrorFacts(String condition, String sqlState, Map<String, String> parameters) {
    public static final ErrorFacts NONE = new ErrorFacts(null, null, Map.of());

    public static ErrorFacts of(FiresteelException known) {
        SparkThrowableHelper.remember(known);
        return new ErrorFacts(known.condition(), known.sqlState().isEmpty() ? null : known.sqlState(),
                known.parameters());
    }

    /// A map that Py4J can read.
    Map<String, String> copied() {
        return new HashMap<>(parameters);
    }
}
