package io.firesteel.operators.row;

import io.firesteel.operators.Operator;
import io.firesteel.vector.Batch;

/// Skips rows, then gives at most so many and stops pulling.
public final class LimitOperator implements Operator {
    private final Operator input;
    private long skip;
    private long left;
    private int[] selection = new int[Batch.ROWS];

    /// @param limit -1 for all
    public LimitOperator(Operator input, long limit, long offset) {
        this.input = input;
        this.skip = offset;
        this.left = limit < 0 ? Long.MAX_VALUE : limit;
    }

    @Override
    public Batch next() {
        while (left > 0) {
            Batch b = input.next();
            if (b == null) {
                return null;
            }
            int from = (int) Math.min(skip, b.count());
            skip -= from;
            int n = (int) Math.min(left, b.count() - from);
            if (n == 0) {
                continue;
            }
            left -= n;
            if (n < b.count()) {
                if (selection.length < n) {
                    selection = new int[n];
                }
                for (int i = 0; i < n; i++) {
                    selection[i] = b.row(from + i);
                }
                b.select(selection, n);
            }
            return b;
        }
        return null;
    }

    @Override
    public void close() {
        input.close();
    }
}
