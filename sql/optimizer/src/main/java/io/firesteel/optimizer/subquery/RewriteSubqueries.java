package io.firesteel.optimizer.subquery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.Expression.SubqueryKind;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;

/// Every subquery of a plan becomes a join: EXISTS and IN as conditions of their own semi or anti joins, elsewhere a join that
/// adds a boolean; scalar ones a left join that adds their value.
public final class RewriteSubqueries implements Rule {
    private final LongSupplier ids;

    public RewriteSubqueries(LongSupplier ids) {
        this.ids = ids;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(this::rewrite);
    }

    private LogicalPlan rewrite(LogicalPlan node) {
        if (node instanceof LogicalPlan.Join j && lateral(j)) {
            SubqueryJoins joins = joins(j.left());
            joins.lateral(j);
            return shown(joins.plan(), j);
        }
        if (Plans.expressions(node).stream().noneMatch(Expressions::hasSubquery)) {
            return node;
        }
        return switch (node) {
            case LogicalPlan.Filter f -> filter(f);
            case LogicalPlan.Project p -> {
                SubqueryJoins joins = joins(p.child());
                List<NamedExpression> items = p.items()
                        .stream()
                        .map(i -> i.withChild(joins.replace(i.child())))
                        .toList();
                yield new LogicalPlan.Project(joins.plan(), items);
            }
            case LogicalPlan.Aggregate a -> {
                SubqueryJoins joins = joins(a.child());
                List<Expression> groupings = a.groupings().stream().map(joins::replace).toList();
                List<NamedExpression> outputs = a.outputs()
                        .stream()
                        .map(o -> o.withChild(joins.replace(o.child())))
                        .toList();
                yield new LogicalPlan.Aggregate(joins.plan(), groupings, outputs);
            }
            case LogicalPlan.Sort s -> {
                SubqueryJoins joins = joins(s.child());
                List<Expression.SortOrder> orders = s.orders()
                        .stream()
                        .map(o -> o.withChild(joins.replace(o.child())))
                        .toList();
                yield shown(new LogicalPlan.Sort(joins.plan(), orders, s.global()), s);
            }
            case LogicalPlan.Join j when j.kind() == io.firesteel.plan.physical.JoinKind.INNER ->
                rewrite(new LogicalPlan.Filter(
                        new LogicalPlan.Join(j.left(), j.right(), j.kind(), null, null), j.condition()));
            case LogicalPlan.Join j -> outerJoin(j);
            default -> throw SubqueryErrors.position(node.getClass().getSimpleName());
        };
    }

    /// In the condition of a join that keeps rows without a match, a subquery is a column of the side that it looks at.
    private LogicalPlan outerJoin(LogicalPlan.Join j) {
        SubqueryJoins left = joins(j.left());
        SubqueryJoins right = joins(j.right());
        Set<Long> ofLeft = Expressions.ids(j.left().output());
        Set<Long> ofRight = Expressions.ids(j.right().output());
        List<Expression> conditions = new ArrayList<>();
        for (Expression c : Expressions.conjuncts(j.condition())) {
            Set<Long> used = Expressions.references(c);
            boolean leftUsed = used.stream().anyMatch(ofLeft::contains);
            boolean rightUsed = used.stream().anyMatch(ofRight::contains);
            if (!Expressions.hasSubquery(c)) {
                conditions.add(c);
            } else if (leftUsed && rightUsed) {
                throw SubqueryErrors.position("the condition of an outer join that uses both sides");
            } else {
                conditions.add((leftUsed ? left : right).replace(c));
            }
        }
        return shown(new LogicalPlan.Join(left.plan(), right.plan(), j.kind(), Expressions.and(conditions),
                j.exists()), j);
    }

    /// Whether the right side uses columns of the left one.
    private static boolean lateral(LogicalPlan.Join j) {
        Set<Long> given = Expressions.ids(j.left().output());
        return PlanExpressions.outer(j.right()).stream().anyMatch(a -> given.contains(a.id()));
    }

    private SubqueryJoins joins(LogicalPlan child) {
        return new SubqueryJoins(child, this, ids);
    }

    private LogicalPlan filter(LogicalPlan.Filter f) {
        SubqueryJoins joins = joins(f.child());
        List<Expression> plain = new ArrayList<>();
        List<Expression> mixed = new ArrayList<>();
        for (Expression c : Expressions.conjuncts(f.condition())) {
            if (!Expressions.hasSubquery(c)) {
                plain.add(c);
            } else {
                mixed.add(c);
            }
        }
        joins.filter(plain);
        List<Expression> rest = new ArrayList<>();
        for (Expression c : mixed) {
            if (c instanceof SubqueryExpression s && s.kind() != SubqueryKind.SCALAR) {
                joins.keep(s);
            } else if (c instanceof FunctionCall n && n.function().equals("not")
                    && n.arguments().getFirst() instanceof SubqueryExpression s && s.kind() != SubqueryKind.SCALAR) {
                joins.drop(s);
            } else {
                rest.add(joins.replace(c));
            }
        }
        return shown(Expressions.filter(joins.plan(), rest), f);
    }

    /// Without the columns that the joins have added.
    private static LogicalPlan shown(LogicalPlan plan, LogicalPlan as) {
        return plan.output().size() == as.output().size()
                ? plan
                : new LogicalPlan.Project(plan, as.output().stream().map(NamedExpression::of).toList());
    }
}
