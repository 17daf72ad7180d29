package io.firesteel.optimizer.subquery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Frame;
import io.firesteel.plan.logical.Expression.FrameEnd;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.SimpleType;

/// Any correlated plan without its outer columns: the distinct values of these columns, the domain, are joined into the plan
/// and carried up through every node, so that the result holds its rows for all outer rows at once. After Neumann and
/// Kemper, "Unnesting Arbitrary Queries" (BTW 2015). It reads the outer side twice, so it is the way for what
/// [PullUpPredicates] does not take.
final class DomainUnnesting {
    private final LogicalPlan around;
    private final List<AttributeReference> outer;
    private final Set<Long> outerIds;
    private final LongSupplier ids;

    /// A plan that holds the domain.
    ///
    /// @param domain by the outer column's id, the plan's column with its value
    private record Unnested(LogicalPlan plan, Map<Long, AttributeReference> domain) {
    }

    /// @param around the outer side
    /// @param inner  the correlated plan, without subqueries of its own
    DomainUnnesting(LogicalPlan around, LogicalPlan inner, LongSupplier ids) {
        Set<Long> given = Expressions.ids(around.output());
        this.around = around;
        this.outer = PlanExpressions.outer(inner)
                .stream()
                .filter(a -> given.contains(a.id()))
                .map(a -> new AttributeReference(a.id(), a.name(), a.type(), true))
                .distinct()
                .toList();
        this.outerIds = Expressions.ids(outer);
        this.ids = ids;
    }

    /// The plan with predicates that tie its domain to the outer side; each outer row has all the rows that it would have had.
    Decorrelated unnest(LogicalPlan inner) {
        if (outer.isEmpty()) {
            return new Decorrelated(inner, List.of(), Map.of());
        }
        Unnested done = carried(inner);
        List<Expression> ties = new ArrayList<>();
        outer.forEach(a -> ties.add(Expressions.call("<=>", a, done.domain.get(a.id()))));
        return new Decorrelated(done.plan, ties, Map.of());
    }

    private boolean correlated(LogicalPlan plan) {
        return PlanExpressions.outer(plan).stream().anyMatch(a -> outerIds.contains(a.id()));
    }

    private boolean correlated(Expression e) {
        return e != null && e.contains(x -> x instanceof OuterReference o && outerIds.contains(o.attribute().id()));
    }

    private Unnested domain() {
        List<NamedExpression> items = new ArrayList<>();
        Map<Long, AttributeReference> columns = new LinkedHashMap<>();
        for (AttributeReference a : outer) {
            NamedExpression copy = new NamedExpression(ids.getAsLong(), a.name(), a);
            items.add(copy);
            columns.put(a.id(), copy.toAttribute());
        }
        LogicalPlan copies = new LogicalPlan.Project(around, items);
        List<AttributeReference> keys = copies.output();
        return new Unnested(new LogicalPlan.Aggregate(copies, new ArrayList<>(keys), keys.stream()
                .map(NamedExpression::of)
                .toList()), columns);
    }

    private Unnested carried(LogicalPlan plan) {
        if (!correlated(plan)) {
            Unnested d = domain();
            return new Unnested(new LogicalPlan.Join(d.plan, plan, JoinKind.INNER, null, null), d.domain);
        }
        return switch (plan) {
            case LogicalPlan.Filter f -> {
                Unnested child = carried(f.child());
                yield over(child, new LogicalPlan.Filter(child.plan, inner(f.condition(), child)));
            }
            case LogicalPlan.Project p -> {
                Unnested child = carried(p.child());
                yield over(child, new LogicalPlan.Project(child.plan, items(p.items(), child)));
            }
            case LogicalPlan.Aggregate a -> a.groupings().isEmpty() ? global(a) : grouped(a);
            case LogicalPlan.Window w -> {
                Unnested child = carried(w.child());
                List<NamedExpression> calls = w.calls()
                        .stream()
                        .map(c -> c.withChild(perDomain((WindowCall) inner(c.child(), child), child)))
                        .toList();
                yield over(child, new LogicalPlan.Window(child.plan, calls));
            }
            case LogicalPlan.Expand e -> expand(e);
            case LogicalPlan.Join j -> join(j);
            case LogicalPlan.Union u -> union(u);
            case LogicalPlan.Limit l -> limit(l);
            case LogicalPlan.Unary other -> {
                Unnested child = carried(other.child());
                yield over(child, Plans.mapExpressions(other.withChild(child.plan), e -> inner(e, child)));
            }
            default -> throw SubqueryErrors.correlated(plan.getClass().getSimpleName());
        };
    }

    private static Unnested over(Unnested child, LogicalPlan plan) {
        return new Unnested(plan, child.domain);
    }

    /// Outer columns as columns of the domain.
    private static Expression inner(Expression e, Unnested child) {
        return e.transformUp(x -> x instanceof OuterReference o && child.domain.containsKey(o.attribute().id())
                ? child.domain.get(o.attribute().id())
                : x);
    }

    private static List<NamedExpression> items(List<NamedExpression> items, Unnested child) {
        List<NamedExpression> all = new ArrayList<>();
        items.forEach(i -> all.add(i.withChild(inner(i.child(), child))));
        child.domain.values().forEach(a -> all.add(NamedExpression.of(a)));
        return all;
    }

    private static WindowCall perDomain(WindowCall call, Unnested child) {
        List<Expression> keys = new ArrayList<>(child.domain.values());
        keys.addAll(call.partitionBy());
        return new WindowCall(call.call(), keys, call.orderBy(), call.frame(), call.ignoreNulls());
    }

    private Unnested grouped(LogicalPlan.Aggregate a) {
        Unnested child = carried(a.child());
        List<Expression> keys = new ArrayList<>();
        a.groupings().forEach(g -> keys.add(inner(g, child)));
        keys.addAll(child.domain.values());
        return over(child, new LogicalPlan.Aggregate(child.plan, keys, items(a.outputs(), child)));
    }

    /// One row for each value of the domain, also where there is nothing to aggregate.
    private Unnested global(LogicalPlan.Aggregate a) {
        Unnested groups = grouped(a);
        NamedExpression marker = new NamedExpression(ids.getAsLong(), "matched", Literal.TRUE);
        List<NamedExpression> marked = new ArrayList<>(groups.plan.output().stream().map(NamedExpression::of).toList());
        marked.add(marker);
        Unnested all = domain();
        List<Expression> same = new ArrayList<>();
        outer.forEach(o -> same.add(Expressions.call("<=>", all.domain.get(o.id()), groups.domain.get(o.id()))));
        LogicalPlan joined = new LogicalPlan.Join(all.plan, new LogicalPlan.Project(groups.plan, marked), JoinKind.LEFT,
                Expressions.and(same), null);
        Expression missing = Expressions.call("isnull", marker.toAttribute().asNullable());
        Map<Long, Expression> empty = EmptyGroup.values(a);
        List<NamedExpression> items = new ArrayList<>();
        for (NamedExpression o : a.outputs()) {
            AttributeReference value = o.toAttribute().asNullable();
            Expression none = empty.get(o.id());
            items.add(new NamedExpression(o.id(), o.name(), none == null
                    ? value
                    : new CaseWhen(List.of(missing), List.of(inner(none, all)), value, value.type(), true)));
        }
        all.domain.values().forEach(d -> items.add(NamedExpression.of(d)));
        return over(all, new LogicalPlan.Project(joined, items));
    }

    private Unnested expand(LogicalPlan.Expand e) {
        Unnested child = carried(e.child());
        List<List<Expression>> projections = new ArrayList<>();
        for (List<Expression> projection : e.projections()) {
            List<Expression> all = new ArrayList<>();
            projection.forEach(x -> all.add(inner(x, child)));
            all.addAll(child.domain.values());
            projections.add(all);
        }
        List<AttributeReference> output = new ArrayList<>(e.output());
        output.addAll(child.domain.values());
        return over(child, new LogicalPlan.Expand(child.plan, projections, output));
    }

    /// Only a correlated side carries the domain, where the join lets its columns through for every row.
    private Unnested join(LogicalPlan.Join j) {
        boolean condition = correlated(j.condition());
        boolean keepsLeft = j.kind() != JoinKind.RIGHT && j.kind() != JoinKind.FULL;
        boolean keepsRight = j.kind() == JoinKind.INNER || j.kind() == JoinKind.RIGHT;
        boolean leftOnly = keepsLeft && !correlated(j.right());
        boolean rightOnly = keepsRight && !correlated(j.left());
        if (leftOnly && (correlated(j.left()) || !rightOnly)) {
            Unnested left = carried(j.left());
            return over(left,
                    new LogicalPlan.Join(left.plan, j.right(), j.kind(), inner(j.condition(), left, condition),
                            j.exists()));
        }
        if (rightOnly) {
            Unnested right = carried(j.right());
            return over(right, new LogicalPlan.Join(j.left(), right.plan, j.kind(),
                    inner(j.condition(), right, condition), j.exists()));
        }
        Unnested left = carried(j.left());
        Unnested right = carried(j.right());
        List<Expression> on = new ArrayList<>();
        outer.forEach(o -> on.add(Expressions.call("<=>", left.domain.get(o.id()), right.domain.get(o.id()))));
        Unnested kept = j.kind() == JoinKind.RIGHT ? right : left;
        Expression own = inner(j.condition(), kept, condition);
        if (own != null) {
            on.add(own);
        }
        LogicalPlan joined = new LogicalPlan.Join(left.plan, right.plan, j.kind(), Expressions.and(on), j.exists());
        return j.kind() == JoinKind.FULL ? either(j, joined, left, right) : over(kept, joined);
    }

    private static Expression inner(Expression e, Unnested child, boolean correlated) {
        return correlated ? inner(e, child) : e;
    }

    /// After a full join the domain is that of the side which has a row.
    private Unnested either(LogicalPlan.Join j, LogicalPlan joined, Unnested left, Unnested right) {
        List<NamedExpression> items = new ArrayList<>(j.output().stream().map(NamedExpression::of).toList());
        Map<Long, AttributeReference> domain = new LinkedHashMap<>();
        for (AttributeReference o : outer) {
            Expression both = new FunctionCall("coalesce", List.of(left.domain.get(o.id()).asNullable(),
                    right.domain.get(o.id()).asNullable()), o.type(), true, EvalMode.ANSI);
            NamedExpression item = new NamedExpression(ids.getAsLong(), o.name(), both);
            items.add(item);
            domain.put(o.id(), item.toAttribute());
        }
        return new Unnested(new LogicalPlan.Project(joined, items), domain);
    }

    private Unnested union(LogicalPlan.Union u) {
        List<LogicalPlan> children = new ArrayList<>();
        for (LogicalPlan c : u.children()) {
            Unnested child = carried(c);
            children.add(new LogicalPlan.Project(child.plan,
                    items(c.output().stream().map(NamedExpression::of).toList(), child)));
        }
        List<AttributeReference> output = new ArrayList<>(u.output());
        Map<Long, AttributeReference> domain = new LinkedHashMap<>();
        for (AttributeReference o : outer) {
            AttributeReference column = new AttributeReference(ids.getAsLong(), o.name(), o.type(), true);
            output.add(column);
            domain.put(o.id(), column);
        }
        return new Unnested(new LogicalPlan.Union(children, output), domain);
    }

    /// The first rows of each value of the domain, by their numbers.
    private Unnested limit(LogicalPlan.Limit l) {
        List<SortOrder> orders = List.of();
        LogicalPlan rows = l.child();
        if (rows instanceof LogicalPlan.Project p && p.child() instanceof LogicalPlan.Sort s && s.global()) {
            // The keys may be hidden columns: number the rows below the projection.
            return carried(new LogicalPlan.Project(new LogicalPlan.Limit(s, l.limit(), l.offset()), p.items()));
        }
        if (rows instanceof LogicalPlan.Sort s && s.global()) {
            orders = s.orders();
            rows = s.child();
        }
        Unnested child = carried(rows);
        List<Expression> keys = new ArrayList<>(child.domain.values());
        List<SortOrder> by = new ArrayList<>();
        orders.forEach(o -> by.add(o.withChild(inner(o.child(), child))));
        if (by.isEmpty()) {
            keys.forEach(k -> by.add(new SortOrder(k, true, true)));
        }
        AggregateCall number = new AggregateCall("row_number", List.of(), false, null, SimpleType.INTEGER, false,
                EvalMode.ANSI);
        NamedExpression numbered = new NamedExpression(ids.getAsLong(), "row", new WindowCall(number, keys, by,
                new Frame(true, FrameEnd.UNBOUNDED, FrameEnd.CURRENT), false));
        List<Expression> kept = new ArrayList<>();
        if (l.offset() > 0) {
            kept.add(compare(">", numbered, l.offset()));
        }
        if (l.limit() >= 0) {
            kept.add(compare("<=", numbered, l.limit() + l.offset()));
        }
        LogicalPlan some = Expressions.filter(new LogicalPlan.Window(child.plan, List.of(numbered)), kept);
        return over(child, new LogicalPlan.Project(some, items(rows.output().stream().map(NamedExpression::of).toList(),
                child)));
    }

    private static Expression compare(String operator, NamedExpression row, long bound) {
        int most = (int) Math.min(Integer.MAX_VALUE, bound);
        return Expressions.call(operator, row.toAttribute(), new Literal(most, SimpleType.INTEGER));
    }
}
