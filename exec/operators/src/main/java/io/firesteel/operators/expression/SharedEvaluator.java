package io.firesteel.operators.expression;

import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// An expression that several others contain: computed once per batch when asked for all of the batch's rows, which is
/// what operators ask for. Asked for fewer rows (inside CASE, say) it computes anew.
final class SharedEvaluator extends Evaluator {
    private final Evaluator inner;
    private Batch batch;
    private int version;
    private Vector result;

    SharedEvaluator(Evaluator inner) {
        super(inner.type());
        this.inner = inner;
    }

    @Override
    public boolean canFail() {
        return inner.canFail();
    }

    @Override
    public Vector evaluate(Batch of, int[] selection, int count) {
        if (!same(selection, of.selection()) || count != of.count()) {
            // The inner evaluator has one result vector; what was remembered is overwritten.
            batch = null;
            return inner.evaluate(of, selection, count);
        }
        if (batch != of || version != of.version()) {
            result = inner.evaluate(of, selection, count);
            batch = of;
            version = of.version();
        }
        return result;
    }

    /// Identity: another array is another selection whatever it holds.
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(int[] a, int[] b) {
        return a == b;
    }
}
