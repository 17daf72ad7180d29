package io.firesteel.operators.expression.lambda;

import java.util.List;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.plan.bound.BoundLambda;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// A compiled lambda: evaluates its body for many elements at once, with captured outer values repeated per element.
public final class LambdaBody {
    private final Evaluator body;
    private final List<Evaluator> captured;
    private final Vector[] outside;
    private final Vector[] repeated;
    private final int variables;

    public LambdaBody(BoundLambda lambda, Evaluator body, List<Evaluator> captured) {
        this.body = body;
        this.captured = List.copyOf(captured);
        this.variables = lambda.variables().size();
        this.outside = new Vector[captured.size()];
        this.repeated = new Vector[captured.size()];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = Vector.create(captured.get(i).type(), 0);
        }
    }

    public DataType type() {
        return body.type();
    }

    /// How many parameters the lambda names.
    int variables() {
        return variables;
    }

    /// Evaluates what the body takes from outside for a batch; before [#evaluate].
    void enter(Batch batch, int[] selection, int count) {
        for (int i = 0; i < outside.length; i++) {
            outside[i] = captured.get(i).evaluate(batch, selection, count);
        }
    }

    /// The body's values.
    ///
    /// @param elements  the variables' values by element
    /// @param parents   the outer row of each element
    /// @param n         how many elements there are
    /// @param selection the elements to compute, or null for all
    /// @param count     how many to compute
    Vector evaluate(Vector[] elements, int[] parents, int n, int[] selection, int count) {
        Vector[] columns = new Vector[variables + repeated.length];
        System.arraycopy(elements, 0, columns, 0, variables);
        for (int i = 0; i < repeated.length; i++) {
            repeated[i].clear();
            repeated[i].append(outside[i], parents, 0, n, 0);
            columns[variables + i] = repeated[i];
        }
        Batch inner = new Batch(columns);
        inner.setSize(n);
        return body.evaluate(inner, selection, count);
    }
}
