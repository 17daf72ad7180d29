package io.firesteel.operators.expression;

import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// NOT: null stays null.
final class NotEvaluator extends Evaluator {
    private final Evaluator child;
    private final BooleanVector result = new BooleanVector(SimpleType.BOOLEAN, 0);

    NotEvaluator(Evaluator child) {
        super(SimpleType.BOOLEAN);
        this.child = child;
    }

    @Override
    public boolean canFail() {
        return child.canFail();
    }

    @Override
    public int select(Batch batch, int[] selection, int count, int[] out) {
        return Selections.flags((BooleanVector) child.evaluate(batch, selection, count), 0, selection, count, out);
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        BooleanVector v = (BooleanVector) child.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        result.orNulls(v, rows);
        byte[] in = v.values();
        byte[] out = result.values();
        for (int i = 0; i < rows; i++) {
            out[i] = (byte) (in[i] ^ 1);
        }
        return result;
    }
}
