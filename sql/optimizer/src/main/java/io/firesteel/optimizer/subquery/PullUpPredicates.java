package io.firesteel.optimizer.subquery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.plan.physical.JoinKind;

/// Takes the predicates that name outer columns out of a subquery, from its filters up through projections, groupings and
/// joins. A grouping on the way gets the inner side of each predicate as a further key; only equalities can pass it.
final class PullUpPredicates {
    private final LongSupplier ids;

    PullUpPredicates(LongSupplier ids) {
        this.ids = ids;
    }

    /// The plan without outer columns, or empty where one stands in a place from which it cannot be taken.
    Optional<Decorrelated> tryPull(LogicalPlan plan) {
        try {
            return Optional.of(pull(plan));
        } catch (Stuck deepInside) {
            return Optional.empty();
        }
    }

    /// An outer column that stays.
    private static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stuck() {
            super(null, null, false, false);
        }
    }

    private Decorrelated pull(LogicalPlan plan) {
        if (PlanExpressions.outer(plan).isEmpty()) {
            return new Decorrelated(plan, List.of(), Map.of());
        }
        return switch (plan) {
            case LogicalPlan.Filter f -> filter(f);
            case LogicalPlan.Project p -> project(p);
            case LogicalPlan.Aggregate a -> aggregate(a);
            case LogicalPlan.Join j -> join(j);
            case LogicalPlan.Sort s -> {
                refuse(Plans.expressions(s));
                Decorrelated child = pull(s.child());
                yield new Decorrelated(s.withChild(child.plan()), child.predicates(), child.onEmpty());
            }
            case LogicalPlan.Hint h -> {
                Decorrelated child = pull(h.child());
                yield new Decorrelated(child.plan(), child.predicates(), child.onEmpty());
            }
            default -> throw new Stuck();
        };
    }

    private static void refuse(List<Expression> expressions) {
        if (expressions.stream().anyMatch(PullUpPredicates::outer)) {
            throw new Stuck();
        }
    }

    /// Whether the plan aggregates all rows that belong to an outer row: then it has a row where there are none.
    static boolean groups(LogicalPlan plan) {
        return plan instanceof LogicalPlan.Aggregate a && a.groupings().isEmpty() && !PlanExpressions.outer(a).isEmpty()
                || plan.children().stream().anyMatch(PullUpPredicates::groups);
    }

    /// What looks at the rows of such a group must see that of the empty one.
    private static void refuseGroups(LogicalPlan plan) {
        if (groups(plan)) {
            throw new Stuck();
        }
    }

    static boolean outer(Expression e) {
        return e.contains(x -> x instanceof OuterReference);
    }

    /// Outer columns as plain ones: on the join they come from the other side.
    static Expression plain(Expression e) {
        return e.transformUp(x -> x instanceof OuterReference o ? o.attribute() : x);
    }

    private Decorrelated filter(LogicalPlan.Filter f) {
        Decorrelated child = pull(f.child());
        List<Expression> stay = new ArrayList<>();
        List<Expression> predicates = new ArrayList<>(child.predicates());
        for (Expression c : Expressions.conjuncts(f.condition())) {
            if (outer(c)) {
                predicates.add(plain(c));
            } else {
                stay.add(c);
            }
        }
        if (!stay.isEmpty()) {
            refuseGroups(f.child());
        }
        return new Decorrelated(Expressions.filter(child.plan(), stay), predicates, child.onEmpty());
    }

    private Decorrelated project(LogicalPlan.Project p) {
        Decorrelated child = pull(p.child());
        refuse(Plans.expressions(p));
        List<NamedExpression> items = new ArrayList<>(p.items());
        Set<Long> given = Expressions.ids(p.output());
        for (AttributeReference needed : needed(child)) {
            if (given.add(needed.id())) {
                items.add(NamedExpression.of(needed));
            }
        }
        Map<Long, Expression> onEmpty = new HashMap<>();
        if (groups(p.child())) {
            Map<Long, Expression> values = new HashMap<>();
            child.plan()
                    .output()
                    .forEach(a -> values.put(a.id(), child.onEmpty()
                            .getOrDefault(a.id(), new Literal(null, a
                                    .type()))));
            p.items().forEach(i -> {
                Expression value = Expressions.substitute(i.child(), values);
                if (!(value instanceof Literal l) || l.value() != null) {
                    onEmpty.put(i.id(), value);
                }
            });
        }
        return new Decorrelated(new LogicalPlan.Project(child.plan(), items), child.predicates(), onEmpty);
    }

    /// The columns of the subquery itself that its predicates use.
    private static List<AttributeReference> needed(Decorrelated d) {
        Set<Long> own = Expressions.ids(d.plan().output());
        Map<Long, AttributeReference> found = new LinkedHashMap<>();
        d.predicates().forEach(e -> e.forEach(x -> {
            if (x instanceof AttributeReference a && own.contains(a.id())) {
                found.put(a.id(), a);
            }
        }));
        return List.copyOf(found.values());
    }

    private Decorrelated aggregate(LogicalPlan.Aggregate a) {
        Decorrelated child = pull(a.child());
        refuse(Plans.expressions(a));
        refuseGroups(a.child());
        Set<Long> own = Expressions.ids(child.plan().output());
        List<Expression> groupings = new ArrayList<>(a.groupings());
        List<NamedExpression> outputs = new ArrayList<>(a.outputs());
        List<Expression> predicates = new ArrayList<>();
        for (Expression predicate : child.predicates()) {
            Expression inner = innerSide(predicate, own);
            if (inner == null) {
                throw new Stuck();
            }
            NamedExpression key = outputs.stream()
                    .filter(o -> o.child().equals(inner) && groupings.contains(inner))
                    .findFirst()
                    .orElseGet(() -> {
                        NamedExpression added = inner instanceof AttributeReference r
                                ? NamedExpression.of(r)
                                : new NamedExpression(ids.getAsLong(), "key", inner);
                        outputs.add(added);
                        if (!groupings.contains(inner)) {
                            groupings.add(inner);
                        }
                        return added;
                    });
            predicates.add(predicate.transformUp(x -> x.equals(inner) ? key.toAttribute() : x));
        }
        return new Decorrelated(new LogicalPlan.Aggregate(child.plan(), groupings, outputs), predicates,
                a.groupings().isEmpty()
                        ? EmptyGroup.values(a)
                        : Map.of());
    }

    /// The side of an equality that uses the subquery's columns alone, where the other uses none of them.
    private static Expression innerSide(Expression predicate, Set<Long> own) {
        if (!(predicate instanceof FunctionCall f) || !f.function().equals("=") && !f.function().equals("<=>")) {
            return null;
        }
        for (int i = 0; i < 2; i++) {
            Expression side = f.arguments().get(i);
            Set<Long> other = Expressions.references(f.arguments().get(1 - i));
            if (!Expressions.references(side).isEmpty() && Expressions.covered(side, own) && other.stream()
                    .noneMatch(
                            own::contains)) {
                return side;
            }
        }
        return null;
    }

    private Decorrelated join(LogicalPlan.Join j) {
        boolean leftMayPull = j.kind() != JoinKind.RIGHT && j.kind() != JoinKind.FULL;
        boolean rightMayPull = j.kind() == JoinKind.INNER || j.kind() == JoinKind.RIGHT;
        refuseGroups(j);
        Decorrelated left = pull(j.left());
        Decorrelated right = pull(j.right());
        boolean condition = j.condition() != null && outer(j.condition());
        if (!left.predicates().isEmpty() && !leftMayPull || !right.predicates().isEmpty() && !rightMayPull
                || condition && j
                        .kind() != JoinKind.INNER) {
            throw new Stuck();
        }
        List<Expression> predicates = new ArrayList<>(left.predicates());
        predicates.addAll(right.predicates());
        List<Expression> on = new ArrayList<>();
        for (Expression c : Expressions.conjuncts(j.condition())) {
            if (outer(c)) {
                predicates.add(plain(c));
            } else {
                on.add(c);
            }
        }
        return new Decorrelated(
                new LogicalPlan.Join(left.plan(), right.plan(), j.kind(), Expressions.and(on), j.exists()),
                predicates, Map.of());
    }
}
