package io.firesteel.optimizer;

import java.util.Optional;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;

/// Evaluates an expression without columns. Implemented over the engine's own functions, so that folding never differs from
/// running.
@FunctionalInterface
public interface ConstantEvaluator {

    /// The value, or empty where the expression fails or is not known: the error then comes when, and if, it is run.
    Optional<Literal> evaluate(Expression constant);

    /// Folds nothing.
    static ConstantEvaluator none() {
        return e -> Optional.empty();
    }
}
