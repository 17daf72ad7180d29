package io.firesteel.operators.function.body;

import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Runs a [RowBody] over the rows of a batch; text arguments are readable in flat form.
public final class RowFunction implements VectorFunction {
    private final RowBody body;
    private final boolean strict;

    private RowFunction(RowBody body, boolean strict) {
        this.body = body;
        this.strict = strict;
    }

    /// A body that is only asked where no argument is null.
    public static VectorFunction strict(RowBody body) {
        return new RowFunction(body, true);
    }

    /// A body that looks at nulls itself.
    public static VectorFunction lenient(RowBody body) {
        return new RowFunction(body, false);
    }

    @Override
    public boolean nullPropagating() {
        return strict;
    }

    @Override
    public void evaluate(Vector[] arguments, int[] selection, int count, Vector result) {
        if (count == 0) {
            return;
        }
        int rows = selection == null ? count : selection[count - 1] + 1;
        for (Vector v : arguments) {
            if (v instanceof BytesVector b) {
                b.flatten(rows);
            }
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!body.apply(arguments, row, result)) {
                result.set(row, null);
            }
        }
    }
}
