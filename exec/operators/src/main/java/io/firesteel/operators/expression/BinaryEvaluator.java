package io.firesteel.operators.expression;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Two operands, null when either is; the frame of arithmetic.
abstract class BinaryEvaluator extends Evaluator {
    final EvalMode mode;
    final ArithmeticOp op;
    private final Evaluator left;
    private final Evaluator right;
    private final Vector result;

    BinaryEvaluator(ArithmeticOp op, DataType type, Evaluator left, Evaluator right, EvalMode mode) {
        super(type);
        this.op = op;
        this.left = left;
        this.right = right;
        this.mode = mode;
        this.result = Vector.create(type, 0);
    }

    @Override
    public boolean canFail() {
        return mode == EvalMode.ANSI || left.canFail() || right.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector a = left.evaluate(batch, selection, count);
        Vector b = right.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        result.orNulls(a, rows);
        result.orNulls(b, rows);
        apply(a, b, result, new Span(selection, count, rows));
        return result;
    }

    /// Computes all rows that count; nulls of the operands are in `out` already.
    abstract void apply(Vector a, Vector b, Vector out, Span span);

    /// Null in lenient modes, else the error.
    final void fail(Vector out, int row, RuntimeException error) {
        if (mode == EvalMode.ANSI) {
            throw error;
        }
        out.setNull(row);
    }

    /// The rows of one call.
    ///
    /// @param selection or null
    /// @param count     of rows that count
    /// @param rows      that vectors must reach
    record Span(int[] selection, int count, int rows) {

        int row(int i) {
            return selection == null ? i : selection[i];
        }
    }
}
