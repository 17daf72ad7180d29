package io.firesteel.sql.run;

import java.util.List;
import java.util.Optional;

import io.firesteel.error.FiresteelException;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.function.FunctionBodies;
import io.firesteel.optimizer.ConstantEvaluator;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.planner.BoundExpressions;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Folds constants with the engine's own evaluators, so that a folded expression never differs from one that runs.
public final class EngineConstants implements ConstantEvaluator {
    private final FunctionBodies functions;

    public EngineConstants(FunctionBodies functions) {
        this.functions = functions;
    }

    @Override
    public Optional<Literal> evaluate(Expression constant) {
        try {
            return Optional.of(value(constant));
        } catch (FiresteelException | ArithmeticException e) {
            // Whether the failing expression runs at all is for the data to decide.
            return Optional.empty();
        }
    }

    /// The value of an expression without columns; its errors are thrown.
    public Literal value(Expression constant) {
        Batch row = new Batch(new Vector[0]);
        row.setSize(1);
        Vector value = new ExpressionCompiler(functions).compile(BoundExpressions.bind(constant, List.of()))
                .evaluate(row, null, 1);
        return new Literal(value.isNull(0) ? null : value.get(0), constant.type());
    }
}
