package io.firesteel.operators.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import io.firesteel.operators.cast.CastErrors;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// Arithmetic on decimals of any two scales, exact to 38 digits. Batches whose values fit 64 bits go through `long` loops
/// whatever their types say; the rest is done in big integers row by row.
final class DecimalEvaluator extends BinaryEvaluator {
    private final int scaleA;
    private final int scaleB;
    private final int precision;
    private final int scale;
    /// Whether the result's precision holds every sum or product of the operands' types.
    private final boolean roomy;
    private long[] low = new long[0];
    private long[] high = new long[0];

    DecimalEvaluator(ArithmeticOp op, io.firesteel.types.DataType type, Evaluator left, Evaluator right,
            EvalMode mode) {
        super(op, type, left, right, mode);
        DecimalType a = (DecimalType) left.type();
        DecimalType b = (DecimalType) right.type();
        scaleA = a.scale();
        scaleB = b.scale();
        precision = type instanceof DecimalType d ? d.precision() : 19;
        scale = type instanceof DecimalType d ? d.scale() : 0;
        int sum = Math.max(a.precision() - scaleA, b.precision() - scaleB) + Math.max(scaleA, scaleB) + 1;
        roomy = precision == 38 || precision >= (op == ArithmeticOp.MULTIPLY ? a.precision() + b.precision() : sum);
    }

    @Override
    void apply(Vector a, Vector b, Vector out, Span span) {
        LongVector x = (LongVector) a;
        LongVector y = (LongVector) b;
        LongVector r = (LongVector) out;
        boolean dense = span.selection() == null || span.count() * 4L > span.rows();
        if (dense && roomy && type() != SimpleType.LONG && Decimals.narrow(x) && Decimals.narrow(y)
                && fast(x.values(), y.values(), r, span.rows())) {
            return;
        }
        if (r instanceof DecimalVector d) {
            d.setNarrow();
        }
        if (!dense && roomy && type() != SimpleType.LONG && Decimals.narrow(x) && Decimals.narrow(y)
                && sparse(x.values(), y.values(), r.values(), span)) {
            return;
        }
        rowByRow(x, y, r, span);
    }

    private boolean fast(long[] a, long[] b, LongVector out, int rows) {
        if (op == ArithmeticOp.MULTIPLY) {
            return scale == scaleA + scaleB && multiply(a, b, out, rows);
        }
        int upA = scale - scaleA;
        int upB = scale - scaleB;
        if (op != ArithmeticOp.ADD && op != ArithmeticOp.SUBTRACT || upA < 0 || upB < 0 || upA > 17 || upB > 17) {
            return false;
        }
        return Decimals.add(a, Decimals.power(upA), b, Decimals.power(upB), op == ArithmeticOp.ADD ? 1 : -1,
                out.values(),
                rows);
    }

    /// The same for few rows, while every result fits 64 bits; false when one does not or the scales need more.
    private boolean sparse(long[] a, long[] b, long[] out, Span span) {
        int upA = scale - scaleA;
        int upB = scale - scaleB;
        boolean product = op == ArithmeticOp.MULTIPLY && scale == scaleA + scaleB;
        boolean sum = (op == ArithmeticOp.ADD || op == ArithmeticOp.SUBTRACT) && upA >= 0 && upB >= 0 && upA <= 17
                && upB <= 17;
        if (!product && !sum) {
            return false;
        }
        long fa = product ? 1 : Decimals.power(upA);
        long fb = product ? 1 : Decimals.power(upB) * (op == ArithmeticOp.ADD ? 1 : -1);
        long limitA = (1L << 62) / fa;
        long limitB = (1L << 62) / Math.abs(fb);
        long bad = 0;
        for (int i = 0; i < span.count(); i++) {
            int row = span.row(i);
            long x = a[row];
            long y = b[row];
            if (product) {
                out[row] = x * y;
                bad |= Math.multiplyHigh(x, y) ^ out[row] >> 63;
            } else {
                out[row] = x * fa + y * fb;
                bad |= (limitA - x | limitA + x | limitB - y | limitB + y) >> 63;
            }
        }
        return bad == 0;
    }

    private boolean multiply(long[] a, long[] b, LongVector out, int rows) {
        if (Decimals.productsFit(a, b, rows)) {
            Decimals.multiply(a, b, out.values(), rows);
            return true;
        }
        if (!(out instanceof DecimalVector d)) {
            return false;
        }
        if (low.length < rows) {
            low = new long[rows];
            high = new long[rows];
        }
        if (Decimals.multiply(a, b, low, high, rows)) {
            System.arraycopy(low, 0, d.values(), 0, rows);
        } else {
            System.arraycopy(high, 0, d.widen(0), 0, rows);
            System.arraycopy(low, 0, d.values(), 0, rows);
        }
        return true;
    }

    private void rowByRow(LongVector a, LongVector b, LongVector out, Span span) {
        for (int i = 0; i < span.count(); i++) {
            int row = span.row(i);
            if (out.isNull(row)) {
                // A wide vector keeps a legal value in null rows too.
                Decimals.store(out, row, BigInteger.ZERO, precision);
                continue;
            }
            BigInteger x = Decimals.unscaled(a, row);
            BigInteger y = Decimals.unscaled(b, row);
            if (y.signum() == 0 && op.ordinal() >= ArithmeticOp.DIVIDE.ordinal()) {
                fail(out, row, op.byZero());
                continue;
            }
            BigInteger r = exact(x, y);
            if (type() == SimpleType.LONG) {
                if (r.bitLength() > 63) {
                    fail(out, row, op.overflow(type()));
                } else {
                    out.values()[row] = r.longValue();
                }
            } else if (!Decimals.store(out, row, r, precision)) {
                failDecimal(out, row, r);
            }
        }
    }

    private void failDecimal(LongVector out, int row, BigInteger r) {
        if (mode == EvalMode.ANSI) {
            throw CastErrors.outOfRange(new BigDecimal(r, scale).toPlainString(), (DecimalType) type());
        }
        out.setNull(row);
    }

    /// The unscaled result at the result's scale, rounded half up.
    private BigInteger exact(BigInteger x, BigInteger y) {
        int common = Math.max(scaleA, scaleB);
        return switch (op) {
            case ADD -> Decimals.rounded(up(x, common - scaleA).add(up(y, common - scaleB)), common - scale);
            case SUBTRACT -> Decimals.rounded(up(x, common - scaleA).subtract(up(y, common - scaleB)), common - scale);
            case MULTIPLY -> Decimals.rounded(x.multiply(y), scaleA + scaleB - scale);
            case DIVIDE -> new BigDecimal(x, scaleA).divide(new BigDecimal(y, scaleB), scale, RoundingMode.HALF_UP)
                    .unscaledValue();
            case INTEGRAL_DIVIDE -> up(x, common - scaleA).divide(up(y, common - scaleB));
            case REMAINDER ->
                Decimals.rounded(up(x, common - scaleA).remainder(up(y, common - scaleB)), common - scale);
            case PMOD -> {
                BigInteger divisor = up(y, common - scaleB);
                BigInteger rest = up(x, common - scaleA).remainder(divisor);
                yield Decimals.rounded(rest.signum() < 0 ? rest.add(divisor).remainder(divisor) : rest, common - scale);
            }
        };
    }

    private static BigInteger up(BigInteger v, int digits) {
        return digits == 0 ? v : v.multiply(Decimals.bigPower(digits));
    }
}
