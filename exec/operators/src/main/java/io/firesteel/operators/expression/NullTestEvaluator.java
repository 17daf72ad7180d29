package io.firesteel.operators.expression;

import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// `IS NULL`, `IS NOT NULL` and `isnan`; never null.
final class NullTestEvaluator extends Evaluator {
    private final Evaluator child;
    private final Test test;
    private final BooleanVector result = new BooleanVector(SimpleType.BOOLEAN, 0);

    NullTestEvaluator(Evaluator child, Test test) {
        super(SimpleType.BOOLEAN);
        this.child = child;
        this.test = test;
    }

    /// Which question.
    enum Test {
        NULL, NOT_NULL, NAN
    }

    @Override
    public boolean canFail() {
        return child.canFail();
    }

    @Override
    public int select(Batch batch, int[] selection, int count, int[] out) {
        if (test == Test.NAN) {
            return super.select(batch, selection, count, out);
        }
        return Selections.nulls(child.evaluate(batch, selection, count), test == Test.NULL, selection, count, out);
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector v = child.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        byte[] out = result.values();
        for (int i = 0; i < rows; i++) {
            boolean isNull = v.isNull(i);
            out[i] = (byte) (switch (test) {
                case NULL -> isNull;
                case NOT_NULL -> !isNull;
                case NAN -> !isNull && nan(v, i);
            } ? 1 : 0);
        }
        return result;
    }

    private static boolean nan(Vector v, int row) {
        return v instanceof DoubleVector d
                ? Double.isNaN(d.values()[row])
                : Float.isNaN(((FloatVector) v).values()[row]);
    }
}
