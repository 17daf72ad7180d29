package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.JoinKind;

/// Filters go as far down as their columns allow, in the end into scans; what connects both sides of an inner join becomes
/// its condition.
///
/// ```
/// Filter(a > 1 AND t.k = u.k)            Join(t.k = u.k)
///   Join                          →        Scan t filters [a > 1]
///     Scan t   Scan u                      Scan u
/// ```
public final class PushFilters implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return push(plan, List.of());
    }

    /// `plan` with `conditions` on top of it, each as deep as it can go.
    private LogicalPlan push(LogicalPlan plan, List<Expression> conditions) {
        return switch (plan) {
            case LogicalPlan.Filter f -> {
                List<Expression> all = new ArrayList<>(Expressions.conjuncts(f.condition()));
                all.addAll(conditions);
                boolean safe = all.stream().allMatch(Expression::deterministic);
                yield safe ? push(f.child(), all) : stay(f, conditions);
            }
            case LogicalPlan.Project p -> throughProject(p, conditions);
            case LogicalPlan.Join j -> throughJoin(j, conditions);
            case LogicalPlan.Aggregate a -> throughAggregate(a, conditions);
            case LogicalPlan.Union u -> throughUnion(u, conditions);
            case LogicalPlan.Window w -> throughWindow(w, conditions);
            case LogicalPlan.Sort s -> new LogicalPlan.Sort(push(s.child(), conditions), s.orders(), s.global());
            case LogicalPlan.Hint h -> new LogicalPlan.Hint(push(h.child(), conditions), h.name());
            case LogicalPlan.Repartition r -> r.withChild(push(r.child(), conditions));
            case LogicalPlan.Generate g -> partly(g, conditions, Expressions.ids(g.child().output()));
            case LogicalPlan.Expand e -> partly(e, conditions, passing(e));
            case LogicalPlan.Scan s -> intoScan(s, conditions);
            default -> stay(plan, conditions);
        };
    }

    /// The conditions stay above the node; the rule goes on below it.
    private LogicalPlan stay(LogicalPlan plan, List<Expression> conditions) {
        return Expressions.filter(plan.mapChildren(c -> push(c, List.of())), conditions);
    }

    private LogicalPlan intoScan(LogicalPlan.Scan s, List<Expression> conditions) {
        List<Expression> mine = new ArrayList<>(s.filters());
        List<Expression> above = new ArrayList<>();
        for (Expression c : conditions) {
            (Expressions.hasSubquery(c) || !c.deterministic() ? above : mine).add(c);
        }
        LogicalPlan scan = new LogicalPlan.Scan(s.relation(), s.output(),
                List.copyOf(new java.util.LinkedHashSet<>(mine)));
        return Expressions.filter(scan, above);
    }

    private LogicalPlan throughProject(LogicalPlan.Project p, List<Expression> conditions) {
        Map<Long, Expression> bodies = Expressions.bodies(p.items());
        List<Expression> below = new ArrayList<>();
        List<Expression> above = new ArrayList<>();
        for (Expression c : conditions) {
            Expression inner = Expressions.substitute(c, bodies);
            boolean movable = inner.deterministic() && !inner.contains(e -> e instanceof WindowCall);
            (movable ? below : above).add(movable ? inner : c);
        }
        return Expressions.filter(new LogicalPlan.Project(push(p.child(), below), p.items()), above);
    }

    private LogicalPlan partly(LogicalPlan.Unary node, List<Expression> conditions, Set<Long> passing) {
        List<Expression> below = conditions.stream().filter(c -> Expressions.covered(c, passing)).toList();
        List<Expression> above = conditions.stream().filter(c -> !below.contains(c)).toList();
        return Expressions.filter(node.withChild(push(node.child(), below)), above);
    }

    /// The columns that every projection of an Expand passes as they are.
    private static Set<Long> passing(LogicalPlan.Expand e) {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < e.output().size(); i++) {
            AttributeReference out = e.output().get(i);
            int column = i;
            if (e.projections()
                    .stream()
                    .allMatch(p -> p.get(column) instanceof AttributeReference a && a.id() == out.id())) {
                ids.add(out.id());
            }
        }
        return ids;
    }

    private LogicalPlan throughAggregate(LogicalPlan.Aggregate a, List<Expression> conditions) {
        Map<Long, Expression> keys = new HashMap<>();
        for (NamedExpression o : a.outputs()) {
            if (a.groupings().contains(o.child())) {
                keys.put(o.id(), o.child());
            }
        }
        List<Expression> below = new ArrayList<>();
        List<Expression> above = new ArrayList<>();
        for (Expression c : conditions) {
            // Without groups there is one row even over no input, which a pushed filter would not take away.
            boolean movable = !a.groupings().isEmpty() && Expressions.covered(c, keys.keySet())
                    && !Expressions.references(c)
                            .isEmpty();
            (movable ? below : above).add(movable ? Expressions.substitute(c, keys) : c);
        }
        return Expressions.filter(new LogicalPlan.Aggregate(push(a.child(), below), a.groupings(), a.outputs()), above);
    }

    private LogicalPlan throughWindow(LogicalPlan.Window w, List<Expression> conditions) {
        Set<Long> partition = null;
        for (NamedExpression call : w.calls()) {
            Set<Long> keys = new HashSet<>();
            ((WindowCall) call.child()).partitionBy().forEach(p -> {
                if (p instanceof AttributeReference a) {
                    keys.add(a.id());
                }
            });
            if (partition == null) {
                partition = keys;
            } else {
                partition.retainAll(keys);
            }
        }
        Set<Long> passing = partition;
        List<Expression> below = conditions.stream()
                .filter(c -> !Expressions.references(c).isEmpty() && Expressions.covered(c,
                        passing))
                .toList();
        List<Expression> above = conditions.stream().filter(c -> !below.contains(c)).toList();
        return Expressions.filter(new LogicalPlan.Window(push(w.child(), below), w.calls()), above);
    }

    private LogicalPlan throughUnion(LogicalPlan.Union u, List<Expression> conditions) {
        List<LogicalPlan> inputs = new ArrayList<>();
        for (LogicalPlan child : u.children()) {
            Map<Long, Expression> columns = new HashMap<>();
            for (int i = 0; i < u.output().size(); i++) {
                columns.put(u.output().get(i).id(), child.output().get(i));
            }
            inputs.add(push(child, conditions.stream().map(c -> Expressions.substitute(c, columns)).toList()));
        }
        return new LogicalPlan.Union(inputs, u.output());
    }

    private LogicalPlan throughJoin(LogicalPlan.Join j, List<Expression> conditions) {
        Set<Long> left = Expressions.ids(j.left().output());
        Set<Long> right = Expressions.ids(j.right().output());
        List<Expression> toLeft = new ArrayList<>();
        List<Expression> toRight = new ArrayList<>();
        List<Expression> on = new ArrayList<>();
        List<Expression> above = new ArrayList<>();
        boolean leftKept = j.kind() != JoinKind.RIGHT && j.kind() != JoinKind.FULL;
        boolean rightKept = j.kind() == JoinKind.INNER || j.kind() == JoinKind.RIGHT;
        for (Expression c : conditions) {
            boolean local = !Expressions.hasSubquery(c) && !Expressions.references(c).isEmpty();
            if (leftKept && local && Expressions.covered(c, left)) {
                toLeft.add(c);
            } else if (rightKept && local && Expressions.covered(c, right)) {
                toRight.add(c);
            } else if (j.kind() == JoinKind.INNER && !Expressions.hasSubquery(c)) {
                on.add(c);
            } else {
                above.add(c);
            }
        }
        // A condition of the join itself may go to the side whose unmatched rows are not kept.
        for (Expression c : Expressions.conjuncts(j.condition())) {
            boolean local = !Expressions.references(c).isEmpty() && c.deterministic();
            boolean rightOnly = j.kind() != JoinKind.RIGHT && j.kind() != JoinKind.FULL && j
                    .kind() != JoinKind.LEFT_ANTI_NULL_AWARE;
            boolean leftOnly = j.kind() == JoinKind.INNER || j.kind() == JoinKind.RIGHT
                    || j.kind() == JoinKind.LEFT_SEMI;
            if (local && rightOnly && Expressions.covered(c, right)) {
                toRight.add(c);
            } else if (local && leftOnly && Expressions.covered(c, left)) {
                toLeft.add(c);
            } else {
                on.add(c);
            }
        }
        LogicalPlan joined = new LogicalPlan.Join(push(j.left(), toLeft), push(j.right(), toRight), j.kind(),
                Expressions.and(on),
                j.exists());
        return Expressions.filter(joined, above);
    }
}
