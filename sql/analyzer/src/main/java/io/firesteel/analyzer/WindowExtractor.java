package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// Takes window calls out of a SELECT list: one Window node for each different partitioning and order, the list over them.
final class WindowExtractor {
    private final AnalysisRun run;
    private LogicalPlan plan;

    WindowExtractor(AnalysisRun run, LogicalPlan plan) {
        this.run = run;
        this.plan = plan;
    }

    /// The input with the window columns, after [#extract].
    LogicalPlan plan() {
        return plan;
    }

    /// What a Window node shares among its calls.
    private record Shape(List<Expression> partitionBy, List<SortOrder> orderBy) {
    }

    List<NamedExpression> extract(List<NamedExpression> items) {
        Map<WindowCall, NamedExpression> calls = new LinkedHashMap<>();
        items.forEach(i -> i.child().forEach(e -> {
            if (e instanceof WindowCall w) {
                calls.computeIfAbsent(w, c -> new NamedExpression(run.ids().next(), c.call().function(), c));
            }
        }));
        if (calls.isEmpty()) {
            return items;
        }
        Map<Shape, List<NamedExpression>> shapes = new LinkedHashMap<>();
        calls.forEach((call, named) -> shapes.computeIfAbsent(new Shape(call.partitionBy(), call.orderBy()),
                s -> new ArrayList<>()).add(named));
        shapes.values().forEach(group -> plan = new LogicalPlan.Window(plan, group));
        List<NamedExpression> replaced = new ArrayList<>();
        for (NamedExpression item : items) {
            replaced.add(item.withChild(item.child()
                    .transformUp(e -> e instanceof WindowCall w && calls.containsKey(w)
                            ? calls.get(w).toAttribute()
                            : e)));
        }
        return replaced;
    }
}
