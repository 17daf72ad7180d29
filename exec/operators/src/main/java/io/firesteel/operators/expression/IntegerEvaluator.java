package io.firesteel.operators.expression;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Arithmetic;

/// Arithmetic on byte, short, int, long and intervals.
final class IntegerEvaluator extends BinaryEvaluator {

    IntegerEvaluator(ArithmeticOp op, DataType type, Evaluator left, Evaluator right, EvalMode mode) {
        super(op, type, left, right, mode);
    }

    @Override
    void apply(Vector a, Vector b, Vector out, Span span) {
        boolean dense = span.selection() == null || span.count() * 4L > span.rows();
        boolean simple = op == ArithmeticOp.ADD || op == ArithmeticOp.SUBTRACT || op == ArithmeticOp.MULTIPLY;
        if (!dense || !simple) {
            rowByRow(a, b, out, span);
            return;
        }
        boolean overflow;
        if (out instanceof IntVector o) {
            overflow = ints(((IntVector) a).values(), ((IntVector) b).values(), o.values(), span.rows())
                    || narrow(o.values(), span);
        } else {
            overflow = longs(((LongVector) a).values(), ((LongVector) b).values(), ((LongVector) out).values(),
                    span.rows());
        }
        if (overflow && (mode != EvalMode.LEGACY || type() == SimpleType.BYTE || type() == SimpleType.SHORT)) {
            rowByRow(a, b, out, span);
        }
    }

    private boolean ints(int[] a, int[] b, int[] out, int n) {
        return switch (op) {
            case ADD -> Arithmetic.add(a, b, out, n);
            case SUBTRACT -> Arithmetic.subtract(a, b, out, n);
            default -> Arithmetic.multiply(a, b, out, n);
        };
    }

    private boolean longs(long[] a, long[] b, long[] out, int n) {
        return switch (op) {
            case ADD -> Arithmetic.add(a, b, out, n);
            case SUBTRACT -> Arithmetic.subtract(a, b, out, n);
            default -> Arithmetic.multiply(a, b, out, n);
        };
    }

    /// Whether some byte or short left its range.
    private boolean narrow(int[] values, Span span) {
        if (type() != SimpleType.BYTE && type() != SimpleType.SHORT) {
            return false;
        }
        int outside = 0;
        for (int i = 0; i < span.rows(); i++) {
            outside |= values[i] ^ (type() == SimpleType.BYTE ? (byte) values[i] : (short) values[i]);
        }
        return outside != 0;
    }

    private void rowByRow(Vector a, Vector b, Vector out, Span span) {
        for (int i = 0; i < span.count(); i++) {
            int row = span.row(i);
            if (out.isNull(row)) {
                continue;
            }
            long x = a instanceof IntVector v ? v.values()[row] : ((LongVector) a).values()[row];
            long y = b instanceof IntVector v ? v.values()[row] : ((LongVector) b).values()[row];
            if (y == 0 && op.ordinal() >= ArithmeticOp.DIVIDE.ordinal()) {
                fail(out, row, op.byZero());
                continue;
            }
            if (out instanceof IntVector o) {
                putInt(o, row, exact(x, y));
            } else {
                putLong((LongVector) out, row, x, y);
            }
        }
    }

    /// Exact while both operands are 32-bit.
    private long exact(long x, long y) {
        return switch (op) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE, INTEGRAL_DIVIDE -> x / y;
            case REMAINDER -> x % y;
            case PMOD -> pmod(x, y);
        };
    }

    /// Spark's: the sign follows the dividend only where the divisor is negative.
    private static long pmod(long x, long y) {
        long r = x % y;
        return r < 0 ? (r + y) % y : r;
    }

    private void putInt(IntVector out, int row, long r) {
        int narrow = type() == SimpleType.BYTE ? (byte) r : type() == SimpleType.SHORT ? (short) r : (int) r;
        if (narrow != r && mode != EvalMode.LEGACY) {
            fail(out, row, op.overflow(type()));
        } else {
            out.values()[row] = narrow;
        }
    }

    private void putLong(LongVector out, int row, long x, long y) {
        long r = exact(x, y);
        boolean overflow = switch (op) {
            case ADD -> ((x ^ r) & (y ^ r)) < 0;
            case SUBTRACT -> ((x ^ y) & (x ^ r)) < 0;
            case MULTIPLY -> Math.multiplyHigh(x, y) != r >> 63;
            case DIVIDE, INTEGRAL_DIVIDE -> x == Long.MIN_VALUE && y == -1;
            default -> false;
        };
        if (overflow && mode != EvalMode.LEGACY) {
            fail(out, row, op.overflow(type()));
        } else {
            out.values()[row] = r;
        }
    }
}
