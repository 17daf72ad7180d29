package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;

/// `(a AND b) OR (a AND c)` becomes `a AND (b OR c)`, so that `a` can be pushed or joined on.
public final class ExtractCommonFactors implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> switch (node) {
            case LogicalPlan.Filter f -> {
                Expression next = factored(f.condition());
                yield next.equals(f.condition()) ? f : new LogicalPlan.Filter(f.child(), next);
            }
            case LogicalPlan.Join j when j.condition() != null -> {
                Expression next = factored(j.condition());
                yield next.equals(j.condition())
                        ? j
                        : new LogicalPlan.Join(j.left(), j.right(), j.kind(), next, j.exists());
            }
            default -> node;
        });
    }

    private static Expression factored(Expression condition) {
        List<Expression> result = new ArrayList<>();
        boolean changed = false;
        for (Expression conjunct : Expressions.conjuncts(condition)) {
            List<Expression> factors = factors(conjunct);
            changed |= factors.size() > 1;
            result.addAll(factors);
        }
        return changed ? Expressions.and(result) : condition;
    }

    private static List<Expression> factors(Expression conjunct) {
        List<Expression> branches = Expressions.disjuncts(conjunct);
        if (branches.size() < 2) {
            return List.of(conjunct);
        }
        Set<Expression> common = new LinkedHashSet<>(Expressions.conjuncts(branches.getFirst()));
        branches.forEach(b -> common.retainAll(Expressions.conjuncts(b)));
        common.removeIf(e -> !e.deterministic());
        if (common.isEmpty()) {
            return List.of(conjunct);
        }
        List<Expression> rests = new ArrayList<>();
        for (Expression branch : branches) {
            Expression rest = Expressions
                    .and(Expressions.conjuncts(branch).stream().filter(e -> !common.contains(e)).toList());
            rests.add(rest == null ? Literal.TRUE : rest);
        }
        List<Expression> factors = new ArrayList<>(common);
        if (!rests.contains(Literal.TRUE)) {
            factors.add(Expressions.or(rests));
        }
        return factors.size() == 1 ? List.of(factors.getFirst(), Literal.TRUE) : factors;
    }
}
