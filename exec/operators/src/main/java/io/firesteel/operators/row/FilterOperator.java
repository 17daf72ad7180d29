package io.firesteel.operators.row;

import io.firesteel.operators.Operator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.vector.Batch;

/// Narrows the selection of each batch to the rows whose condition is true.
public final class FilterOperator implements Operator {
    private final Operator input;
    private final Evaluator condition;
    private int[] selection = new int[Batch.ROWS];

    public FilterOperator(Operator input, Evaluator condition) {
        this.input = input;
        this.condition = condition;
    }

    @Override
    public Batch next() {
        for (Batch b; (b = input.next()) != null;) {
            if (selection.length < b.count()) {
                selection = new int[b.count()];
            }
            int n = condition.select(b, b.selection(), b.count(), selection);
            if (n > 0) {
                if (n < b.count()) {
                    b.select(selection, n);
                }
                return b;
            }
        }
        return null;
    }

    @Override
    public void close() {
        input.close();
    }
}
