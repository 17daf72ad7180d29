package io.firesteel.operators.row;

import java.math.BigInteger;

import io.firesteel.operators.Operator;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.LongVector;

/// One slice of `range(start, end, step)`.
public final class RangeOperator implements Operator {
    private final LongVector values = new LongVector(SimpleType.LONG, Batch.ROWS);
    private final Batch output = new Batch(values);
    private final long step;
    private long next;
    private long left;

    /// @param slice which of `slices` equal pieces
    public RangeOperator(long start, long end, long step, int slice, int slices) {
        this.step = step;
        BigInteger span = BigInteger.valueOf(end).subtract(BigInteger.valueOf(start));
        BigInteger[] parts = span.divideAndRemainder(BigInteger.valueOf(step));
        BigInteger rows = parts[0].add(parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
        rows = span.signum() * Long.signum(step) <= 0 ? BigInteger.ZERO : rows;
        BigInteger from = rows.multiply(BigInteger.valueOf(slice)).divide(BigInteger.valueOf(slices));
        BigInteger to = rows.multiply(BigInteger.valueOf(slice + 1L)).divide(BigInteger.valueOf(slices));
        this.left = to.subtract(from).longValueExact();
        this.next = BigInteger.valueOf(start).add(from.multiply(BigInteger.valueOf(step))).longValue();
    }

    @Override
    public Batch next() {
        int n = (int) Math.min(left, Batch.ROWS);
        if (n == 0) {
            return null;
        }
        long[] out = values.values();
        for (int i = 0; i < n; i++) {
            out[i] = next + i * step;
        }
        next += n * step;
        left -= n;
        output.setSize(n);
        return output;
    }

    @Override
    public void close() {
        left = 0;
    }
}
