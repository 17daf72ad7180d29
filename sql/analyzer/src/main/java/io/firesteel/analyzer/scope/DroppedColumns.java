package io.firesteel.analyzer.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.firesteel.analyzer.AnalysisException;
import io.firesteel.analyzer.scope.Scope.Column;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// Columns that a DataFrame's projection has left out: a later sort or filter may still name them, as in Spark.
public final class DroppedColumns {
    private final boolean caseSensitive;
    private final Resolved input;

    public DroppedColumns(Resolved input, boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
        this.input = input;
    }

    /// The input itself where `resolve` succeeds over it, else the input with the columns below its projections, if it
    /// succeeds over that. The first failure stands where neither does.
    public Resolved needed(Consumer<Scope> resolve) {
        try {
            resolve.accept(scope(input));
            return input;
        } catch (AnalysisException first) {
            Resolved wider = widened();
            if (wider == null) {
                throw first;
            }
            try {
                resolve.accept(scope(wider));
            } catch (AnalysisException second) {
                throw first;
            }
            return wider;
        }
    }

    private Scope scope(Resolved relation) {
        return new Scope(relation.columns(), caseSensitive);
    }

    private Resolved widened() {
        LogicalPlan plan = widened(input.plan());
        if (plan == null) {
            return null;
        }
        List<Column> columns = new ArrayList<>(input.columns());
        for (AttributeReference a : plan.output()) {
            boolean known = columns.stream()
                    .anyMatch(c -> c.attribute().id() == a.id() || c.attribute().name().equalsIgnoreCase(a.name()));
            columns.add(new Column(List.of(), a, known));
        }
        return new Resolved(plan, columns);
    }

    /// The plan with everything below its upper projections in its output; null where there are none.
    private LogicalPlan widened(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Project p -> {
                LogicalPlan deeper = widened(p.child());
                LogicalPlan child = deeper == null ? p.child() : deeper;
                List<NamedExpression> items = new ArrayList<>(p.items());
                child.output()
                        .stream()
                        .filter(a -> p.items().stream().noneMatch(i -> i.id() == a.id()))
                        .forEach(a -> items.add(NamedExpression.of(a)));
                yield items.size() == p.items().size() ? null : new LogicalPlan.Project(child, items);
            }
            case LogicalPlan.Filter f -> over(f, widened(f.child()));
            case LogicalPlan.Sort s -> over(s, widened(s.child()));
            case LogicalPlan.Repartition r -> over(r, widened(r.child()));
            case LogicalPlan.Hint h -> over(h, widened(h.child()));
            default -> null;
        };
    }

    private static LogicalPlan over(LogicalPlan.Unary node, LogicalPlan child) {
        return child == null ? null : node.withChild(child);
    }
}
