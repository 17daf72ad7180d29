package io.firesteel.optimizer.subquery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.optimizer.rule.ExtractCommonFactors;
import io.firesteel.optimizer.rule.RewriteSetOperations;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.Expression.SubqueryKind;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.SimpleType;

/// The joins that the subqueries of one node become, on top of the node's input.
final class SubqueryJoins {
    /// Shows equalities that every branch of an OR has.
    private static final ExtractCommonFactors FACTORS = new ExtractCommonFactors();

    private final RewriteSubqueries rewriter;
    private final LongSupplier ids;
    private LogicalPlan plan;

    SubqueryJoins(LogicalPlan plan, RewriteSubqueries rewriter, LongSupplier ids) {
        this.plan = plan;
        this.rewriter = rewriter;
        this.ids = ids;
    }

    LogicalPlan plan() {
        return plan;
    }

    void filter(List<Expression> conditions) {
        plan = Expressions.filter(plan, conditions);
    }

    /// Rows for which the subquery is true.
    void keep(SubqueryExpression s) {
        semi(s, JoinKind.LEFT_SEMI);
    }

    /// Rows for which the subquery is false: NOT EXISTS, and NOT IN, where a null on either side makes it unknown.
    void drop(SubqueryExpression s) {
        boolean nulls = s.kind() == SubqueryKind.IN && (s.values().stream().anyMatch(Expression::nullable) || s.plan()
                .output()
                .stream()
                .anyMatch(Expression::nullable));
        if (!nulls) {
            semi(s, JoinKind.LEFT_ANTI);
            return;
        }
        Decorrelated d = inner(s);
        if (s.values().size() == 1 && d.predicates().isEmpty()) {
            join(s, d, JoinKind.LEFT_ANTI_NULL_AWARE, null);
            return;
        }
        // A match, or a null that leaves it open, excludes the row.
        List<Expression> conditions = new ArrayList<>(d.predicates());
        List<Expression> values = values(s);
        for (int i = 0; i < values.size(); i++) {
            Expression equal = Expressions.call("=", values.get(i), right(d, s, i));
            conditions.add(equal.nullable() ? Expressions.call("or", equal, Expressions.call("isnull", equal)) : equal);
        }
        plan = new LogicalPlan.Join(plan, d.plan(), JoinKind.LEFT_ANTI, Expressions.and(conditions), null);
    }

    private void semi(SubqueryExpression s, JoinKind kind) {
        join(s, inner(s), kind, null);
    }

    private Decorrelated inner(SubqueryExpression s) {
        LogicalPlan query = s.kind() == SubqueryKind.EXISTS ? withoutLimit(s.plan()) : s.plan();
        LogicalPlan inner = FACTORS.apply(rewriter.apply(query));
        return farther(PullUpPredicates.groups(inner) ? unnested(inner) : decorrelated(inner));
    }

    /// A plan beside this one in FROM that uses its columns: LATERAL.
    void lateral(LogicalPlan.Join j) {
        LogicalPlan inner = FACTORS.apply(j.right());
        Decorrelated d = farther(PullUpPredicates.groups(inner) ? unnested(inner) : decorrelated(inner));
        List<Expression> conditions = new ArrayList<>(d.predicates());
        conditions.addAll(Expressions.conjuncts(j.condition()));
        plan = new LogicalPlan.Join(plan, d.plan(), j.kind(), Expressions.and(conditions), j.exists());
    }

    private Decorrelated decorrelated(LogicalPlan inner) {
        return new PullUpPredicates(ids).tryPull(inner).orElseGet(() -> unnested(inner));
    }

    private Decorrelated unnested(LogicalPlan inner) {
        LogicalPlan plain = new RewriteSetOperations(ids).apply(inner);
        return new DomainUnnesting(plan, plain, ids).unnest(plain);
    }

    /// Columns that neither side of the join gives belong to a query still farther out.
    private Decorrelated farther(Decorrelated d) {
        Set<Long> here = Expressions.ids(plan.output());
        here.addAll(Expressions.ids(d.plan().output()));
        List<Expression> predicates = d.predicates()
                .stream()
                .map(p -> p.transformUp(x -> x instanceof AttributeReference a
                        && !here.contains(a.id()) ? new Expression.OuterReference(a) : x))
                .toList();
        return new Decorrelated(d.plan(), predicates, d.onEmpty());
    }

    /// LIMIT n > 0 and ORDER BY change nothing for EXISTS.
    private static LogicalPlan withoutLimit(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Limit l when l.limit() > 0 && l.offset() == 0 -> withoutLimit(l.child());
            case LogicalPlan.Sort s -> withoutLimit(s.child());
            case LogicalPlan.Project p -> new LogicalPlan.Project(withoutLimit(p.child()), p.items());
            default -> plan;
        };
    }

    private List<Expression> values(SubqueryExpression s) {
        return s.values().stream().map(this::replace).toList();
    }

    private static Expression right(Decorrelated d, SubqueryExpression s, int i) {
        long id = s.plan().output().get(i).id();
        return d.plan().output().stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    }

    private void join(SubqueryExpression s, Decorrelated d, JoinKind kind, AttributeReference exists) {
        List<Expression> conditions = new ArrayList<>(d.predicates());
        List<Expression> values = values(s);
        for (int i = 0; i < values.size(); i++) {
            conditions.add(Expressions.call("=", values.get(i), right(d, s, i)));
        }
        plan = new LogicalPlan.Join(plan, d.plan(), kind, Expressions.and(conditions), exists);
    }

    /// The expression with a column in place of each subquery.
    Expression replace(Expression e) {
        if (e instanceof FunctionCall n && n.function().equals("not") && n.arguments()
                .getFirst() instanceof SubqueryExpression s && s.kind() == SubqueryKind.IN
                && !(s.values().size() == 1 && isNull(s.values().getFirst()))) {
            return notIn(s);
        }
        if (e instanceof SubqueryExpression s) {
            return column(s);
        }
        List<Expression> children = e.children();
        return children.isEmpty() ? e : e.withChildren(children.stream().map(this::replace).toList());
    }

    private Expression column(SubqueryExpression s) {
        if (s.kind() == SubqueryKind.IN && s.values().size() == 1 && isNull(s.values().getFirst())) {
            // NULL itself is in nothing but an empty list for certain.
            SubqueryExpression any = new SubqueryExpression(SubqueryKind.EXISTS, s.plan(), List.of(), s.type(), s.id());
            return new CaseWhen(List.of(column(any)), List.of(new Literal(null, SimpleType.BOOLEAN)), Literal.FALSE,
                    SimpleType.BOOLEAN, true);
        }
        return switch (s.kind()) {
            case SCALAR -> scalar(s);
            case EXISTS -> {
                AttributeReference exists = new AttributeReference(ids.getAsLong(), "exists", SimpleType.BOOLEAN,
                        false);
                join(s, inner(s), JoinKind.EXISTENCE, exists);
                yield exists;
            }
            case IN -> in(s);
        };
    }

    private static boolean isNull(Expression e) {
        return e instanceof Literal l && l.value() == null || e instanceof Expression.Cast c && isNull(c.child());
    }

    /// IN as a value: whether there is a match. A null that leaves it open counts as false, as in Spark.
    private Expression in(SubqueryExpression s) {
        AttributeReference match = new AttributeReference(ids.getAsLong(), "exists", SimpleType.BOOLEAN, false);
        join(s, inner(s), JoinKind.EXISTENCE, match);
        return match;
    }

    /// NOT IN as a value: a null that leaves it open counts as false here too.
    private Expression notIn(SubqueryExpression s) {
        AttributeReference match = new AttributeReference(ids.getAsLong(), "exists", SimpleType.BOOLEAN, false);
        Decorrelated d = inner(s);
        List<Expression> conditions = new ArrayList<>(d.predicates());
        List<Expression> values = values(s);
        for (int i = 0; i < values.size(); i++) {
            Expression equal = Expressions.call("=", values.get(i), right(d, s, i));
            conditions.add(equal.nullable() ? Expressions.call("or", equal, Expressions.call("isnull", equal)) : equal);
        }
        plan = new LogicalPlan.Join(plan, d.plan(), JoinKind.EXISTENCE, Expressions.and(conditions), match);
        return Expressions.call("not", match);
    }

    private Expression scalar(SubqueryExpression s) {
        LogicalPlan query = FACTORS.apply(rewriter.apply(s.plan()));
        boolean correlated = !PlanExpressions.outer(query).isEmpty();
        if (!correlated && !Plans.atMostOneRow(query)) {
            query = atMostOne(query);
        }
        boolean checked = correlated && !aggregated(query);
        if (checked) {
            query = atMostOne(query);
        }
        Decorrelated d = farther(decorrelated(query));
        AttributeReference value = query.output().getFirst();
        Expression onEmpty = checked ? null : d.onEmpty().get(value.id());
        LogicalPlan right = d.plan();
        Expression result = value.asNullable();
        if (onEmpty != null) {
            NamedExpression marker = new NamedExpression(ids.getAsLong(), "matched", Literal.TRUE);
            List<NamedExpression> items = new ArrayList<>(right.output().stream().map(NamedExpression::of).toList());
            items.add(marker);
            right = new LogicalPlan.Project(right, items);
            Expression missing = Expressions.call("isnull", marker.toAttribute().asNullable());
            result = new CaseWhen(List.of(missing), List.of(onEmpty), value.asNullable(), value.type(), true);
        }
        plan = new LogicalPlan.Join(plan, right, JoinKind.LEFT, Expressions.and(d.predicates()), null);
        return result;
    }

    /// Whether there is one row for each outer row: a global aggregate, perhaps under projections and HAVING.
    private static boolean aggregated(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Project p -> aggregated(p.child());
            case LogicalPlan.Filter f -> aggregated(f.child());
            case LogicalPlan.Sort s -> aggregated(s.child());
            case LogicalPlan.Aggregate a -> a.groupings().isEmpty();
            default -> false;
        };
    }

    /// One row from any number: more than one is an error when it happens.
    private LogicalPlan atMostOne(LogicalPlan query) {
        AttributeReference value = query.output().getFirst();
        NamedExpression first = new NamedExpression(ids.getAsLong(), value.name(),
                new AggregateCall("first", List.of(value,
                        Literal.FALSE), false, null, value.type(), true, EvalMode.ANSI));
        NamedExpression count = new NamedExpression(ids.getAsLong(), "rows",
                new AggregateCall("count", List.of(), false, null,
                        SimpleType.LONG, false, EvalMode.ANSI));
        LogicalPlan one = new LogicalPlan.Aggregate(query, List.of(), List.of(first, count));
        Expression tooMany = Expressions.call(">", count.toAttribute(), new Literal(1L, SimpleType.LONG));
        Expression failure = new Expression.Cast(new FunctionCall("raise_too_many_rows", List.of(),
                SimpleType.NULL, true, EvalMode.ANSI), value.type(), EvalMode.ANSI, "UTC", true);
        Expression checked = new CaseWhen(List.of(tooMany), List.of(failure), first.toAttribute(), value.type(), true);
        return new LogicalPlan.Project(one, List.of(new NamedExpression(value.id(), value.name(), checked)));
    }
}
