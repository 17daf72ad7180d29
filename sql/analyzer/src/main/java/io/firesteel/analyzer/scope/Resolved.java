package io.firesteel.analyzer.scope;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.analyzer.scope.Scope.Column;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// A resolved relation with the names under which its columns can be reached.
public record Resolved(LogicalPlan plan, List<Column> columns) {

    /// A plan whose columns have no qualifier.
    public static Resolved plain(LogicalPlan plan) {
        return qualified(plan, List.of());
    }

    public static Resolved qualified(LogicalPlan plan, List<String> qualifier) {
        return new Resolved(plan, plan.output().stream().map(a -> new Column(qualifier, a)).toList());
    }

    /// The same names over another plan with the same columns.
    public Resolved over(LogicalPlan next) {
        return new Resolved(next, columns);
    }

    /// The plan with exactly the visible columns as output.
    public LogicalPlan visible() {
        List<AttributeReference> wanted = columns.stream().filter(c -> !c.hidden()).map(Column::attribute).toList();
        List<AttributeReference> given = plan.output();
        boolean same = wanted.size() == given.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = wanted.get(i).id() == given.get(i).id();
        }
        if (same) {
            return plan;
        }
        List<NamedExpression> items = new ArrayList<>();
        wanted.forEach(a -> items.add(NamedExpression.of(a)));
        return new LogicalPlan.Project(plan, items);
    }
}
