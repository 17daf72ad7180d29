package io.firesteel.operators.expression;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.IntervalVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// Unary minus, and `abs` as minus where the value is negative.
final class NegateEvaluator extends Evaluator {
    private final Evaluator child;
    private final boolean absolute;
    private final EvalMode mode;
    private final Vector result;

    NegateEvaluator(Evaluator child, boolean absolute, EvalMode mode) {
        super(child.type());
        this.child = child;
        this.absolute = absolute;
        this.mode = mode;
        this.result = Vector.create(child.type(), 0);
    }

    @Override
    public boolean canFail() {
        return mode == EvalMode.ANSI || child.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector v = child.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        result.orNulls(v, rows);
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!result.isNull(row)) {
                negate(v, row);
            }
        }
        return result;
    }

    private void negate(Vector v, int row) {
        switch (result) {
            case IntVector o -> {
                int x = ((IntVector) v).values()[row];
                boolean keep = absolute && x >= 0;
                overflow(!keep && x == least(type()), row);
                o.values()[row] = keep ? x : wrapped(-x);
            }
            case DecimalVector o -> {
                java.math.BigInteger x = Decimals.unscaled((LongVector) v, row);
                Decimals.store(o, row, absolute ? x.abs() : x.negate(), 38);
            }
            case LongVector o -> {
                long x = ((LongVector) v).values()[row];
                overflow((!absolute || x < 0) && x == Long.MIN_VALUE, row);
                o.values()[row] = absolute && x >= 0 ? x : -x;
            }
            case DoubleVector o -> {
                double x = ((DoubleVector) v).values()[row];
                o.values()[row] = absolute ? Math.abs(x) : -x;
            }
            case FloatVector o -> {
                float x = ((FloatVector) v).values()[row];
                o.values()[row] = absolute ? Math.abs(x) : -x;
            }
            case IntervalVector o -> {
                IntervalVector x = (IntervalVector) v;
                o.months()[row] = -x.months()[row];
                o.days()[row] = -x.days()[row];
                o.micros()[row] = -x.micros()[row];
            }
            default -> throw new IllegalStateException("minus of " + type());
        }
    }

    private int wrapped(int x) {
        return type() == SimpleType.BYTE ? (byte) x : type() == SimpleType.SHORT ? (short) x : x;
    }

    private static int least(DataType type) {
        return type == SimpleType.BYTE
                ? Byte.MIN_VALUE
                : type == SimpleType.SHORT ? Short.MIN_VALUE : Integer.MIN_VALUE;
    }

    private void overflow(boolean happened, int row) {
        if (happened && mode == EvalMode.ANSI) {
            throw ExpressionErrors.overflow(type(), "");
        }
        if (happened && mode == EvalMode.TRY) {
            result.setNull(row);
        }
    }
}
