package io.firesteel.operators.expression;

import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// `<=>`: null equals null; never null itself.
final class NullSafeEqualEvaluator extends Evaluator {
    private final Evaluator left;
    private final Evaluator right;
    private final BooleanVector result = new BooleanVector(SimpleType.BOOLEAN, 0);

    NullSafeEqualEvaluator(Evaluator left, Evaluator right) {
        super(SimpleType.BOOLEAN);
        this.left = left;
        this.right = right;
    }

    @Override
    public boolean canFail() {
        return left.canFail() || right.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector a = left.evaluate(batch, selection, count);
        Vector b = right.evaluate(batch, selection, count);
        ready(result, extent(selection, count));
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            boolean x = a.isNull(row);
            boolean y = b.isNull(row);
            result.values()[row] = (byte) ((x || y ? x == y : Rows.compare(a, row, b, row) == 0) ? 1 : 0);
        }
        return result;
    }
}
