package io.firesteel.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.types.DataType;

/// Calls of functions that read or write a text format: a value, a schema, options.
public final class JsonOptions {

    private JsonOptions() {
    }

    /// @param schema null for none
    public static UnresolvedExpression call(String function, UnresolvedExpression value, UnresolvedExpression schema,
            Map<String, String> options) {
        List<UnresolvedExpression> arguments = new ArrayList<>(List.of(value));
        if (schema != null) {
            arguments.add(schema);
        }
        if (!options.isEmpty()) {
            List<UnresolvedExpression> entries = new ArrayList<>();
            options.forEach((k, v) -> {
                entries.add(Columns.literal(k));
                entries.add(Columns.literal(v));
            });
            arguments.add(Columns.call("map", entries));
        }
        return Columns.call(function, arguments);
    }

    /// A schema in JSON or as columns, as the text that the functions take.
    public static UnresolvedExpression schema(String text) {
        return Columns.literal(text.startsWith("{") || text.startsWith("\"")
                ? DataType.fromJson(text).sql()
                : text);
    }
}
