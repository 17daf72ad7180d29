package io.firesteel.operators.expression;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// A literal: one constant vector, made once and as long as the longest batch seen.
final class ConstantEvaluator extends Evaluator {
    private final Object value;
    private Vector vector;

    ConstantEvaluator(Object value, DataType type) {
        super(type);
        this.value = value;
        this.vector = Vector.constant(type, value, 1);
    }

    Object value() {
        return value;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        int rows = extent(selection, count);
        if (vector.capacity() < rows) {
            vector = Vector.constant(type(), value, Math.max(rows, Batch.ROWS));
        }
        return vector;
    }
}
