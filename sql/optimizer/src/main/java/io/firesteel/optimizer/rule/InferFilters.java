package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.JoinKind;

/// Filters that follow from others: what holds for a column holds for those it is joined equal to, and a disjunction over
/// both sides of a join limits each side by itself.
public final class InferFilters implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(
                node -> node instanceof LogicalPlan.Join j && j.kind() == JoinKind.INNER && j.condition() != null
                        ? infer(j)
                        : node);
    }

    private static LogicalPlan infer(LogicalPlan.Join j) {
        Set<Long> left = Expressions.ids(j.left().output());
        Set<Long> right = Expressions.ids(j.right().output());
        Set<Expression> toLeft = new LinkedHashSet<>();
        Set<Expression> toRight = new LinkedHashSet<>();
        for (Expression c : Expressions.conjuncts(j.condition())) {
            if (c instanceof FunctionCall f && f.function().equals("=")
                    && f.arguments().get(0) instanceof AttributeReference a && f
                            .arguments()
                            .get(1) instanceof AttributeReference b) {
                AttributeReference l = left.contains(a.id()) ? a : b;
                AttributeReference r = left.contains(a.id()) ? b : a;
                if (left.contains(l.id()) && right.contains(r.id())) {
                    toRight.addAll(moved(known(j.left(), l), l, r));
                    toLeft.addAll(moved(known(j.right(), r), r, l));
                }
            }
            weaker(c, left).ifPresent(toLeft::add);
            weaker(c, right).ifPresent(toRight::add);
        }
        toLeft.removeAll(allKnown(j.left()));
        toRight.removeAll(allKnown(j.right()));
        if (toLeft.isEmpty() && toRight.isEmpty()) {
            return j;
        }
        return new LogicalPlan.Join(Expressions.filter(j.left(), List.copyOf(toLeft)),
                Expressions.filter(j.right(), List.copyOf(
                        toRight)),
                j.kind(), j.condition(), j.exists());
    }

    /// What a disjunction over several inputs says about one of them: `(a = 1 AND b = 2) OR (a = 3 AND b = 4)` about a's side
    /// says `a = 1 OR a = 3`.
    private static java.util.Optional<Expression> weaker(Expression c, Set<Long> side) {
        List<Expression> branches = Expressions.disjuncts(c);
        if (branches.size() < 2 || Expressions.covered(c, side) || Expressions.hasSubquery(c)
                || !c.deterministic()) {
            return java.util.Optional.empty();
        }
        List<Expression> parts = new ArrayList<>();
        for (Expression branch : branches) {
            Expression mine = Expressions.and(Expressions.conjuncts(branch)
                    .stream()
                    .filter(e -> !Expressions.references(e)
                            .isEmpty() && Expressions.covered(e, side))
                    .toList());
            if (mine == null) {
                return java.util.Optional.empty();
            }
            parts.add(mine);
        }
        return java.util.Optional.of(Expressions.or(parts));
    }

    /// Comparisons of exactly one column with constants that hold for every row of a plan.
    private static List<Expression> known(LogicalPlan plan, AttributeReference column) {
        return allKnown(plan).stream()
                .filter(e -> Expressions.references(e).equals(Set.of(column.id())) && e.deterministic()
                        && !Expressions.hasSubquery(e))
                .toList();
    }

    private static Set<Expression> allKnown(LogicalPlan plan) {
        Set<Expression> found = new HashSet<>();
        switch (plan) {
            case LogicalPlan.Filter f -> {
                found.addAll(Expressions.conjuncts(f.condition()));
                found.addAll(allKnown(f.child()));
            }
            case LogicalPlan.Scan s -> found.addAll(s.filters());
            case LogicalPlan.Join j when j.kind() == JoinKind.INNER -> {
                found.addAll(allKnown(j.left()));
                found.addAll(allKnown(j.right()));
                found.addAll(Expressions.conjuncts(j.condition()));
            }
            case LogicalPlan.Join j when j.kind() == JoinKind.LEFT_SEMI || j.kind() == JoinKind.LEFT_ANTI || j
                    .kind() == JoinKind.LEFT ->
                found.addAll(allKnown(j.left()));
            case LogicalPlan.Project p -> found.addAll(allKnown(p.child()));
            default -> {
                // Nothing is known of the others' rows.
            }
        }
        return found;
    }

    private static List<Expression> moved(List<Expression> conditions, AttributeReference from, AttributeReference to) {
        if (!from.type().equals(to.type())) {
            return List.of();
        }
        return conditions.stream().map(c -> Expressions.substitute(c, Map.of(from.id(), to))).toList();
    }
}
