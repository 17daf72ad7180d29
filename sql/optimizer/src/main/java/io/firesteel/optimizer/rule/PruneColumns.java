package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// Only the columns that somebody above uses are read and carried.
public final class PruneColumns implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return prune(plan, Expressions.ids(plan.output()));
    }

    /// A plan that gives at least the `wanted` columns and as few others as it can.
    private LogicalPlan prune(LogicalPlan plan, Set<Long> wanted) {
        return switch (plan) {
            case LogicalPlan.Scan s -> scan(s, wanted);
            case LogicalPlan.Values v -> values(v, wanted);
            case LogicalPlan.Project p -> {
                List<NamedExpression> kept = p.items().stream().filter(i -> wanted.contains(i.id())).toList();
                yield new LogicalPlan.Project(prune(p.child(), used(kept)), kept);
            }
            case LogicalPlan.Aggregate a -> {
                List<NamedExpression> kept = a.outputs().stream().filter(o -> wanted.contains(o.id())).toList();
                Set<Long> below = used(kept);
                below.addAll(Expressions.references(a.groupings()));
                yield new LogicalPlan.Aggregate(prune(a.child(), below), a.groupings(), kept);
            }
            case LogicalPlan.Window w -> {
                List<NamedExpression> kept = w.calls().stream().filter(c -> wanted.contains(c.id())).toList();
                Set<Long> below = with(wanted, kept.stream().map(NamedExpression::child).toList());
                yield kept.isEmpty()
                        ? prune(w.child(), below)
                        : new LogicalPlan.Window(narrow(prune(w.child(), below), below),
                                kept);
            }
            case LogicalPlan.Union u -> union(u, wanted);
            case LogicalPlan.Expand e -> expand(e, wanted);
            case LogicalPlan.Generate g -> {
                Set<Long> below = with(wanted, g.generator().arguments());
                yield new LogicalPlan.Generate(narrow(prune(g.child(), below), below), g.generator(), g.outer(),
                        g.generated());
            }
            case LogicalPlan.Join j -> {
                Set<Long> below = with(wanted, Plans.expressions(j));
                yield new LogicalPlan.Join(narrow(prune(j.left(), below), below),
                        narrow(prune(j.right(), below), below), j.kind(),
                        j.condition(), j.exists());
            }
            case LogicalPlan.SetOperation s -> s.mapChildren(c -> prune(c, Expressions.ids(c.output())));
            default -> {
                Set<Long> below = with(wanted, Plans.expressions(plan));
                yield plan.mapChildren(c -> prune(c, below));
            }
        };
    }

    private static Set<Long> with(Set<Long> wanted, List<Expression> expressions) {
        Set<Long> all = new HashSet<>(wanted);
        all.addAll(Expressions.references(expressions));
        return all;
    }

    private static Set<Long> used(List<NamedExpression> items) {
        return Expressions.references(items.stream().map(NamedExpression::child).toList());
    }

    /// Drops what a node cannot help giving, so that joins and windows do not carry it.
    private static LogicalPlan narrow(LogicalPlan plan, Set<Long> wanted) {
        List<AttributeReference> kept = plan.output().stream().filter(a -> wanted.contains(a.id())).toList();
        if (kept.size() == plan.output().size()) {
            return plan;
        }
        return new LogicalPlan.Project(plan, kept.stream().map(NamedExpression::of).toList());
    }

    private static LogicalPlan scan(LogicalPlan.Scan s, Set<Long> wanted) {
        Set<Long> needed = with(wanted, s.filters());
        List<AttributeReference> kept = s.output().stream().filter(a -> needed.contains(a.id())).toList();
        LogicalPlan scan = kept.size() == s.output().size() ? s : new LogicalPlan.Scan(s.relation(), kept, s.filters());
        return narrow(scan, wanted);
    }

    private static LogicalPlan values(LogicalPlan.Values v, Set<Long> wanted) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < v.output().size(); i++) {
            if (wanted.contains(v.output().get(i).id())) {
                kept.add(i);
            }
        }
        if (kept.size() == v.output().size()) {
            return v;
        }
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : v.rows()) {
            List<Object> next = new ArrayList<>();
            kept.forEach(i -> next.add(row.get(i)));
            rows.add(next);
        }
        return new LogicalPlan.Values(kept.stream().map(v.output()::get).toList(), rows);
    }

    private LogicalPlan union(LogicalPlan.Union u, Set<Long> wanted) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < u.output().size(); i++) {
            if (wanted.contains(u.output().get(i).id())) {
                kept.add(i);
            }
        }
        List<LogicalPlan> inputs = new ArrayList<>();
        for (LogicalPlan child : u.children()) {
            List<AttributeReference> columns = kept.stream().map(i -> child.output().get(i)).toList();
            LogicalPlan pruned = prune(child, Expressions.ids(columns));
            boolean exact = pruned.output()
                    .stream()
                    .map(AttributeReference::id)
                    .toList()
                    .equals(columns.stream()
                            .map(
                                    AttributeReference::id)
                            .toList());
            inputs.add(exact
                    ? pruned
                    : new LogicalPlan.Project(pruned, columns.stream().map(NamedExpression::of).toList()));
        }
        return new LogicalPlan.Union(inputs, kept.stream().map(u.output()::get).toList());
    }

    private LogicalPlan expand(LogicalPlan.Expand e, Set<Long> wanted) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < e.output().size(); i++) {
            if (wanted.contains(e.output().get(i).id())) {
                kept.add(i);
            }
        }
        List<List<Expression>> projections = e.projections()
                .stream()
                .map(p -> kept.stream().map(p::get).toList())
                .toList();
        Set<Long> below = Expressions.references(projections.stream().flatMap(List::stream).toList());
        return new LogicalPlan.Expand(prune(e.child(), below), projections,
                kept.stream().map(e.output()::get).toList());
    }
}
