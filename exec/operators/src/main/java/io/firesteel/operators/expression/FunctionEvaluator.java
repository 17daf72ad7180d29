package io.firesteel.operators.expression;

import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;
import io.firesteel.vector.kernel.Selections;

/// A function from a registry: sets nulls for null-propagating bodies and shows them only rows without.
final class FunctionEvaluator extends Evaluator {
    private final VectorFunction body;
    private final List<Evaluator> arguments;
    private final Vector[] vectors;
    private final Vector result;
    private final boolean canFail;

    FunctionEvaluator(VectorFunction body, List<Evaluator> arguments, DataType type, boolean canFail) {
        super(type);
        this.canFail = canFail;
        this.body = body;
        this.arguments = List.copyOf(arguments);
        this.vectors = new Vector[arguments.size()];
        this.result = Vector.create(type, 0);
    }

    @Override
    public boolean canFail() {
        return canFail || arguments.stream().anyMatch(Evaluator::canFail);
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        int rows = extent(selection, count);
        ready(result, rows);
        int[] visible = selection;
        int n = count;
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = arguments.get(i).evaluate(batch, selection, count);
            if (body.nullPropagating()
                    && (vectors[i].hasNulls() || vectors[i] instanceof io.firesteel.vector.NullVector)) {
                int[] out = scratch(count);
                result.orNulls(vectors[i], rows);
                n = Selections.nulls(vectors[i], false, visible, n, out);
                visible = out;
            }
        }
        if (n < count) {
            blank(selection, count);
        }
        if (n > 0) {
            body.evaluate(vectors, visible, n, result);
        }
        return result;
    }

    /// Null rows of variable-size results need legal offsets.
    private void blank(int[] selection, int count) {
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            boolean absent = false;
            for (Vector v : vectors) {
                absent |= v.isNull(row);
            }
            if (absent) {
                result.set(row, null);
            }
        }
    }
}
