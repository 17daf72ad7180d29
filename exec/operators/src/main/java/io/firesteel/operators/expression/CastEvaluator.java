package io.firesteel.operators.expression;

import io.firesteel.operators.cast.RowCast;
import io.firesteel.types.DecimalType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// A cast: common widening pairs as loops over whole arrays, everything else row by row through a [RowCast].
final class CastEvaluator extends Evaluator {
    private final Evaluator child;
    private final RowCast cast;
    private final Vector result;

    CastEvaluator(Evaluator child, io.firesteel.types.DataType type, RowCast cast) {
        super(type);
        this.child = child;
        this.cast = cast;
        this.result = Vector.create(type, 0);
    }

    @Override
    public boolean canFail() {
        return child.canFail() || cast.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector v = child.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        result.orNulls(v, rows);
        if (!cast.canFail() && widen(v, rows)) {
            return result;
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (v.isNull(row)) {
                result.set(row, null);
            } else if (!cast.apply(v, row, result)) {
                result.set(row, null);
            }
        }
        return result;
    }

    private boolean widen(Vector v, int rows) {
        if (v instanceof IntVector in) {
            return widenInts(in.values(), rows);
        }
        if (v instanceof LongVector in && child.type() instanceof DecimalType from && Decimals.narrow(in)) {
            return widenDecimals(in.values(), from, rows);
        }
        if (v.getClass() == LongVector.class && result instanceof DoubleVector out
                && child.type() == io.firesteel.types.SimpleType.LONG) {
            long[] in = ((LongVector) v).values();
            for (int i = 0; i < rows; i++) {
                out.values()[i] = in[i];
            }
            return true;
        }
        return false;
    }

    private boolean widenInts(int[] in, int rows) {
        if (result instanceof IntVector out) {
            System.arraycopy(in, 0, out.values(), 0, rows);
            return true;
        }
        if (result instanceof DoubleVector out) {
            for (int i = 0; i < rows; i++) {
                out.values()[i] = in[i];
            }
            return true;
        }
        if (result.getClass() == LongVector.class && type() == io.firesteel.types.SimpleType.LONG) {
            long[] out = ((LongVector) result).values();
            for (int i = 0; i < rows; i++) {
                out[i] = in[i];
            }
            return true;
        }
        return false;
    }

    private boolean widenDecimals(long[] in, DecimalType from, int rows) {
        if (result instanceof DoubleVector out) {
            // Division by an exact power of ten rounds once, so it is what parsing the decimal would give below 2^53.
            double power = Decimals.power(from.scale());
            long all = 0;
            for (int i = 0; i < rows; i++) {
                out.values()[i] = in[i] / power;
                all |= in[i] ^ in[i] >> 63;
            }
            return from.scale() <= 18 && Long.numberOfLeadingZeros(all) > 10;
        }
        if (type() instanceof DecimalType to && to.scale() >= from.scale() && to.scale() - from.scale() <= 17) {
            LongVector out = (LongVector) result;
            if (out instanceof DecimalVector d) {
                d.setNarrow();
            }
            return Decimals.add(in, Decimals.power(to.scale() - from.scale()), new long[rows], 1, 1, out.values(),
                    rows);
        }
        return false;
    }
}
