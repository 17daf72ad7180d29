package io.firesteel.operators.expression;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// A column of the batch, as it is. Made by the compiler; who collects rows asks which column it is.
public final class ColumnEvaluator extends Evaluator {
    private final int ordinal;

    ColumnEvaluator(int ordinal, DataType type) {
        super(type);
        this.ordinal = ordinal;
    }

    /// The number of the column.
    public int ordinal() {
        return ordinal;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        return batch.column(ordinal);
    }
}
