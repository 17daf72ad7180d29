package io.firesteel.operators.expression;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Arithmetic;

/// Arithmetic on floats and doubles; dividing by zero is an error or null, never infinity.
final class FloatingEvaluator extends BinaryEvaluator {

    FloatingEvaluator(ArithmeticOp op, DataType type, Evaluator left, Evaluator right, EvalMode mode) {
        super(op, type, left, right, mode);
    }

    @Override
    void apply(Vector a, Vector b, Vector out, Span span) {
        if (out instanceof DoubleVector o) {
            doubles(((DoubleVector) a).values(), ((DoubleVector) b).values(), o.values(), span.rows());
        } else {
            floats(((FloatVector) a).values(), ((FloatVector) b).values(), ((FloatVector) out).values(), span.rows());
        }
        if (op.ordinal() >= ArithmeticOp.DIVIDE.ordinal()) {
            for (int i = 0; i < span.count(); i++) {
                int row = span.row(i);
                double divisor = b instanceof DoubleVector d ? d.values()[row] : ((FloatVector) b).values()[row];
                if (divisor == 0 && !out.isNull(row)) {
                    fail(out, row, op.byZero());
                }
            }
        }
    }

    private void doubles(double[] a, double[] b, double[] out, int n) {
        switch (op) {
            case ADD -> Arithmetic.add(a, b, out, n);
            case SUBTRACT -> Arithmetic.subtract(a, b, out, n);
            case MULTIPLY -> Arithmetic.multiply(a, b, out, n);
            case DIVIDE -> Arithmetic.divide(a, b, out, n);
            case REMAINDER -> Arithmetic.remainder(a, b, out, n);
            default -> {
                for (int i = 0; i < n; i++) {
                    double r = a[i] % b[i];
                    out[i] = r < 0 ? (r + b[i]) % b[i] : r;
                }
            }
        }
    }

    private void floats(float[] a, float[] b, float[] out, int n) {
        switch (op) {
            case ADD -> Arithmetic.add(a, b, out, n);
            case SUBTRACT -> Arithmetic.subtract(a, b, out, n);
            case MULTIPLY -> Arithmetic.multiply(a, b, out, n);
            case DIVIDE -> Arithmetic.divide(a, b, out, n);
            case REMAINDER -> Arithmetic.remainder(a, b, out, n);
            default -> {
                for (int i = 0; i < n; i++) {
                    float r = a[i] % b[i];
                    out[i] = r < 0 ? (r + b[i]) % b[i] : r;
                }
            }
        }
    }
}
