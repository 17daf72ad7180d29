package io.firesteel.operators.expression;

import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// CASE and IF: each row takes the value of the first condition that is true, and only then is that value computed.
final class BranchEvaluator extends Evaluator {
    private final List<Evaluator> conditions;
    private final List<Evaluator> values;
    private final Evaluator otherwise;
    private final Vector result;
    private int[] open = new int[0];
    private int[] hits = new int[0];

    /// @param otherwise null for no ELSE
    BranchEvaluator(DataType type, List<Evaluator> conditions, List<Evaluator> values, Evaluator otherwise) {
        super(type);
        this.conditions = List.copyOf(conditions);
        this.values = List.copyOf(values);
        this.otherwise = otherwise;
        this.result = Vector.create(type, 0);
    }

    @Override
    public boolean canFail() {
        return conditions.stream().anyMatch(Evaluator::canFail) || values.stream().anyMatch(Evaluator::canFail)
                || otherwise != null && otherwise.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        ready(result, extent(selection, count));
        if (open.length < count) {
            open = new int[Math.max(count, Batch.ROWS)];
            hits = new int[open.length];
        }
        int left = Selections.copy(selection, count, open);
        for (int i = 0; i < conditions.size() && left > 0; i++) {
            int n = conditions.get(i).select(batch, open, left, hits);
            if (n > 0) {
                result.copyRows(values.get(i).evaluate(batch, hits, n), hits, n);
                left = Selections.minus(open, left, hits, n, open);
            }
        }
        if (left > 0 && otherwise != null) {
            result.copyRows(otherwise.evaluate(batch, open, left), open, left);
        } else {
            for (int i = 0; i < left; i++) {
                result.set(open[i], null);
            }
        }
        return result;
    }
}
