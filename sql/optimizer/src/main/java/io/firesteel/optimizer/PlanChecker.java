package io.firesteel.optimizer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.PlanText;

/// Says which node of a plan is not sound: a column that no input gives, a column id given twice. Tests run it after each
/// batch.
public final class PlanChecker implements Consumer<LogicalPlan> {

    @Override
    public void accept(LogicalPlan plan) {
        plan.children().forEach(this);
        Set<Long> given = new HashSet<>();
        for (LogicalPlan child : plan.children()) {
            for (Expression.AttributeReference a : child.output()) {
                if (!given.add(a.id()) && plan instanceof LogicalPlan.Join) {
                    throw new IllegalStateException(
                            "column " + PlanText.of(a) + " comes from both inputs of\n" + PlanText.of(
                                    plan));
                }
            }
        }
        if (plan instanceof LogicalPlan.Scan s) {
            s.output().forEach(a -> given.add(a.id()));
        }
        for (Expression e : Plans.expressions(plan)) {
            for (long id : Expressions.references(e)) {
                if (!given.contains(id)) {
                    throw new IllegalStateException("no input gives column #" + id + " of " + PlanText.of(e) + " in\n"
                            + PlanText.of(plan));
                }
            }
        }
        if (plan instanceof LogicalPlan.Union u
                && u.children().stream().map(c -> c.output().size()).distinct().count() > 1) {
            throw new IllegalStateException("inputs of different width in\n" + PlanText.of(plan));
        }
        List<Long> ids = plan.output().stream().map(Expression.AttributeReference::id).toList();
        if (new HashSet<>(ids).size() != ids.size() && plan instanceof LogicalPlan.Join) {
            throw new IllegalStateException("a column id stands twice in the output of\n" + PlanText.of(plan));
        }
    }
}
