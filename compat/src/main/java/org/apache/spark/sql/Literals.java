package org.apache.spark.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.frames.Columns;
import io.firesteel.frames.StatementArguments;
import io.firesteel.plan.unresolved.UnresolvedExpression;

/// What Java code passes in place of columns, as expressions.
final class Literals {

    private Literals() {
    }

    /// A column's expression, or a constant.
    static UnresolvedExpression expression(Object value) {
        return value instanceof Column c ? c.expression() : Columns.literal(value);
    }

    static StatementArguments positional(Object arguments) {
        List<UnresolvedExpression> all = new ArrayList<>();
        Arrays.asList((Object[]) arguments).forEach(a -> all.add(expression(a)));
        return new StatementArguments(all, Map.of());
    }

    static StatementArguments named(Map<String, Object> arguments) {
        Map<String, UnresolvedExpression> all = new HashMap<>();
        arguments.forEach((name, value) -> all.put(name, expression(value)));
        return new StatementArguments(List.of(), all);
    }
}
