package io.firesteel.operators.expression;

import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// `coalesce`: the first argument that is not null; later ones are computed only for rows that are still null.
final class CoalesceEvaluator extends Evaluator {
    private final List<Evaluator> arguments;
    private final Vector result;
    private int[] open = new int[0];
    private int[] filled = new int[0];

    CoalesceEvaluator(DataType type, List<Evaluator> arguments) {
        super(type);
        this.arguments = List.copyOf(arguments);
        this.result = Vector.create(type, 0);
    }

    @Override
    public boolean canFail() {
        return arguments.stream().anyMatch(Evaluator::canFail);
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector first = arguments.getFirst().evaluate(batch, selection, count);
        if (!first.hasNulls() && first.type().equals(type())) {
            return first;
        }
        ready(result, extent(selection, count));
        if (open.length < count) {
            open = new int[Math.max(count, Batch.ROWS)];
            filled = new int[open.length];
        }
        int left = Selections.copy(selection, count, open);
        for (int i = 0; i < arguments.size() && left > 0; i++) {
            Vector v = i == 0 ? first : arguments.get(i).evaluate(batch, open, left);
            int n = Selections.nulls(v, false, open, left, filled);
            if (n > 0) {
                result.copyRows(v, filled, n);
            }
            left = Selections.minus(open, left, filled, n, open);
        }
        for (int i = 0; i < left; i++) {
            result.set(open[i], null);
        }
        return result;
    }
}
