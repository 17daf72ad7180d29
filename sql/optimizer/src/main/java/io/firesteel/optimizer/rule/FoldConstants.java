package io.firesteel.optimizer.rule;

import java.util.Optional;

import io.firesteel.optimizer.ConstantEvaluator;
import io.firesteel.optimizer.Plans;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.types.StructType;

/// Expressions over constants become constants. One that fails stays as it is: whether it runs at all is for the data to
/// decide.
public final class FoldConstants implements Rule {
    private final ConstantEvaluator constants;

    public FoldConstants(ConstantEvaluator constants) {
        this.constants = constants;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> node instanceof LogicalPlan.Generate
                ? node
                : Plans.mapExpressions(node, e -> e
                        .transformUp(this::fold)));
    }

    private Expression fold(Expression e) {
        boolean candidate = e instanceof FunctionCall || e instanceof Cast || e instanceof CaseWhen;
        if (!candidate || e.children().isEmpty() || !e.children().stream().allMatch(c -> c instanceof Literal) || e
                .type() instanceof StructType || !e.deterministic()) {
            return e;
        }
        if (e instanceof FunctionCall f && (f.function().startsWith("raise_") || f.function().equals("assert_true"))) {
            return e;
        }
        Optional<Literal> value = constants.evaluate(e);
        return value.isPresent() ? value.get() : e;
    }
}
