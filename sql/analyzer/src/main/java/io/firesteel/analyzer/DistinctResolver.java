package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDeduplicate;

/// DISTINCT and `dropDuplicates` as grouping.
final class DistinctResolver {
    private final AnalysisRun run;

    DistinctResolver(AnalysisRun run) {
        this.run = run;
    }

    /// Distinct rows: grouped by every column.
    static LogicalPlan distinct(LogicalPlan plan) {
        List<Expression> keys = new ArrayList<>(plan.output());
        return new LogicalPlan.Aggregate(plan, keys, plan.output().stream().map(NamedExpression::of).toList());
    }

    /// One row for each value of some columns: the others are whatever comes first.
    Resolved deduplicate(UnresolvedDeduplicate d, Resolved child) {
        Scope scope = run.scope(child);
        List<AttributeReference> keys = new ArrayList<>();
        for (String name : d.columns()) {
            Scope.Match match = scope.find(List.of(name), Origin.NONE);
            if (match == null) {
                throw AnalysisErrors.column(List.of(name), scope.names(), Origin.NONE);
            }
            keys.add(match.attribute());
        }
        LogicalPlan plan = child.visible();
        if (keys.isEmpty() || keys.containsAll(plan.output())) {
            return child.over(distinct(plan));
        }
        List<NamedExpression> outputs = new ArrayList<>();
        for (AttributeReference a : plan.output()) {
            Expression value = keys.contains(a)
                    ? a
                    : new AggregateCall("first", List.of(a, Literal.FALSE), false, null, a.type(), a.nullable(),
                            EvalMode.ANSI);
            outputs.add(new NamedExpression(a.id(), a.name(), value));
        }
        return child.over(new LogicalPlan.Aggregate(plan, new ArrayList<>(keys), outputs));
    }
}
