package io.firesteel.operators.expression;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// One compiled expression with its buffers; made by [ExpressionCompiler] for one worker, asked once per batch. A result
/// stays valid until the evaluator is asked again or its batch changes.
public abstract class Evaluator {
    private final DataType type;
    private int[] scratch = new int[0];

    protected Evaluator(DataType type) {
        this.type = type;
    }

    public final DataType type() {
        return type;
    }

    /// Values for the given rows, at the rows' own numbers; other rows hold anything.
    ///
    /// @param selection ascending row numbers, or null for rows 0 to `count`
    public abstract Vector evaluate(Batch batch, int[] selection, int count);

    /// Writes the given rows for which this boolean is true to `out`, which may be the selection itself.
    public int select(Batch batch, int[] selection, int count, int[] out) {
        BooleanVector flags = (BooleanVector) evaluate(batch, selection, count);
        return Selections.flags(flags, 1, selection, count, out);
    }

    /// Whether evaluation can raise an error for some input, so that it must not see rows that a condition excludes.
    public boolean canFail() {
        return false;
    }

    /// How many leading rows of a vector the given rows need.
    protected static int extent(int[] selection, int count) {
        return selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1;
    }

    /// A reused array of at least `n` row numbers, one per evaluator.
    protected final int[] scratch(int n) {
        if (scratch.length < n) {
            scratch = new int[Math.max(n, Batch.ROWS)];
        }
        return scratch;
    }

    /// A vector made ready for results in rows up to `rows`.
    protected static <V extends Vector> V ready(V vector, int rows) {
        vector.clear();
        vector.reserve(rows);
        return vector;
    }
}
