package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Plans;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.types.SimpleType;

/// Boolean algebra that holds in three-valued logic, needless casts and branches, filters that are always or never true.
public final class SimplifyExpressions implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> {
            LogicalPlan next = Plans.mapExpressions(node, e -> e.transformUp(SimplifyExpressions::simplify));
            if (next instanceof LogicalPlan.Filter f && f.condition().equals(Literal.TRUE)) {
                return f.child();
            }
            if (next instanceof LogicalPlan.Filter f && f.condition() instanceof Literal) {
                return new LogicalPlan.Values(f.output(), List.of());
            }
            if (next instanceof LogicalPlan.Join j && Literal.TRUE.equals(j.condition())) {
                return new LogicalPlan.Join(j.left(), j.right(), j.kind(), null, j.exists());
            }
            return next;
        });
    }

    private static Expression simplify(Expression e) {
        return switch (e) {
            case FunctionCall f when f.function().equals("and") -> and(f);
            case FunctionCall f when f.function().equals("or") -> or(f);
            case FunctionCall f when f.function().equals("not") -> not(f);
            case FunctionCall f when f.function().equals("isnotnull") && !f.arguments().getFirst().nullable() ->
                Literal.TRUE;
            case FunctionCall f when f.function().equals("isnull") && !f.arguments().getFirst().nullable() ->
                Literal.FALSE;
            case FunctionCall f when f.function().equals("coalesce") -> coalesce(f);
            case FunctionCall f when f.function().equals("in") && f.arguments().size() == 2 ->
                new FunctionCall("=", f.arguments(),
                        SimpleType.BOOLEAN, f.nullable(), EvalMode.ANSI);
            case Cast c when c.child().type().equals(c.type()) -> c.child();
            case CaseWhen c -> branches(c);
            default -> e;
        };
    }

    private static Expression and(FunctionCall f) {
        Expression a = f.arguments().get(0);
        Expression b = f.arguments().get(1);
        if (a.equals(Literal.FALSE) || b.equals(Literal.FALSE)) {
            return Literal.FALSE;
        }
        return a.equals(Literal.TRUE) || a.equals(b) ? b : b.equals(Literal.TRUE) ? a : f;
    }

    private static Expression or(FunctionCall f) {
        Expression a = f.arguments().get(0);
        Expression b = f.arguments().get(1);
        if (a.equals(Literal.TRUE) || b.equals(Literal.TRUE)) {
            return Literal.TRUE;
        }
        return a.equals(Literal.FALSE) || a.equals(b) ? b : b.equals(Literal.FALSE) ? a : f;
    }

    private static Expression not(FunctionCall f) {
        Expression a = f.arguments().getFirst();
        if (a instanceof Literal l && l.value() instanceof Boolean b) {
            return b ? Literal.FALSE : Literal.TRUE;
        }
        if (!(a instanceof FunctionCall g)) {
            return f;
        }
        return switch (g.function()) {
            case "not" -> g.arguments().getFirst();
            case "isnull" -> Expressions.call("isnotnull", g.arguments().getFirst());
            case "isnotnull" -> Expressions.call("isnull", g.arguments().getFirst());
            case "<" -> flipped(">=", g);
            case "<=" -> flipped(">", g);
            case ">" -> flipped("<=", g);
            case ">=" -> flipped("<", g);
            case "and" -> Expressions.call("or", not(Expressions.call("not", g.arguments().get(0))),
                    not(Expressions.call("not", g
                            .arguments()
                            .get(1))));
            case "or" -> Expressions.call("and", not(Expressions.call("not", g.arguments().get(0))),
                    not(Expressions.call("not", g
                            .arguments()
                            .get(1))));
            default -> f;
        };
    }

    private static Expression flipped(String operator, FunctionCall g) {
        return new FunctionCall(operator, g.arguments(), SimpleType.BOOLEAN, g.nullable(), EvalMode.ANSI);
    }

    private static Expression coalesce(FunctionCall f) {
        List<Expression> kept = new ArrayList<>();
        for (Expression a : f.arguments()) {
            if (a instanceof Literal l && l.value() == null) {
                continue;
            }
            kept.add(a);
            if (!a.nullable()) {
                break;
            }
        }
        if (kept.isEmpty()) {
            return new Literal(null, f.type());
        }
        return kept.size() == 1 ? kept.getFirst() : kept.size() == f.arguments().size() ? f : f.withChildren(kept);
    }

    private static Expression branches(CaseWhen c) {
        List<Expression> conditions = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        Expression otherwise = c.otherwise();
        for (int i = 0; i < c.conditions().size(); i++) {
            Expression condition = c.conditions().get(i);
            if (condition.equals(Literal.TRUE)) {
                otherwise = c.values().get(i);
                break;
            }
            if (!(condition instanceof Literal)) {
                conditions.add(condition);
                values.add(c.values().get(i));
            }
        }
        if (conditions.isEmpty()) {
            return otherwise == null ? new Literal(null, c.type()) : otherwise;
        }
        return conditions.size() == c.conditions().size()
                ? c
                : new CaseWhen(conditions, values, otherwise, c.type(), c.nullable());
    }
}
