package io.firesteel.operators.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

import io.firesteel.operators.cast.CastErrors;
import io.firesteel.operators.expression.ExpressionErrors;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// `sum` and `avg` of integers and decimals: one `long` per group, which carries into 128 bits (or, for integers, is an
/// overflow) when it runs full. The number of values tells an empty group from a sum of zero.
final class SumAccumulator implements Accumulator {
    private final DataType sumType;
    private final DataType resultType;
    private final boolean average;
    private final EvalMode mode;
    private final int scale;
    private long[] sums = new long[0];
    private long[] counts = new long[0];
    private BigInteger[] carried;
    private boolean[] overflowed;

    /// @param sumType    in which states travel
    /// @param scale      of the values, for averages
    SumAccumulator(DataType sumType, DataType resultType, boolean average, EvalMode mode, int scale) {
        this.sumType = sumType;
        this.resultType = resultType;
        this.average = average;
        this.mode = mode;
        this.scale = scale;
    }

    @Override
    public void reserve(int groups) {
        if (sums.length < groups) {
            int size = Math.max(groups, sums.length * 2);
            sums = Arrays.copyOf(sums, size);
            counts = Arrays.copyOf(counts, size);
            carried = carried == null ? null : Arrays.copyOf(carried, size);
            overflowed = overflowed == null ? null : Arrays.copyOf(overflowed, size);
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        if (v.hasNulls() || v instanceof DecimalVector d && !d.isNarrow()) {
            rowByRow(v, groups, selection, count);
        } else if (v instanceof IntVector x) {
            ints(x.values(), groups, selection, count);
        } else {
            longs(((LongVector) v).values(), groups, selection, count);
        }
    }

    private void ints(int[] in, int[] groups, int[] selection, int count) {
        for (int i = 0; i < count; i++) {
            int g = groups[i];
            long x = in[selection == null ? i : selection[i]];
            long s = sums[g];
            long r = s + x;
            if (((s ^ r) & (x ^ r)) < 0) {
                carry(g, s);
                r = x;
            }
            sums[g] = r;
            counts[g]++;
        }
    }

    private void longs(long[] in, int[] groups, int[] selection, int count) {
        long[] s = sums;
        long[] c = counts;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                int g = groups[i];
                long x = in[i];
                long old = s[g];
                long r = old + x;
                if (((old ^ r) & (x ^ r)) < 0) {
                    carry(g, old);
                    r = x;
                }
                s[g] = r;
                c[g]++;
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            int g = groups[i];
            long x = in[selection[i]];
            long old = s[g];
            long r = old + x;
            if (((old ^ r) & (x ^ r)) < 0) {
                carry(g, old);
                r = x;
            }
            s[g] = r;
            c[g]++;
        }
    }

    private void rowByRow(Vector v, int[] groups, int[] selection, int count) {
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                counts[groups[i]]++;
                if (v instanceof IntVector x) {
                    add(groups[i], x.values()[row]);
                } else {
                    addRow((LongVector) v, row, groups[i]);
                }
            }
        }
    }

    private void addRow(LongVector v, int row, int g) {
        if (v instanceof DecimalVector d && !d.isNarrow() && d.high()[row] != d.values()[row] >> 63) {
            carry(g, sums[g]);
            sums[g] = 0;
            carried[g] = carried[g].add(d.unscaled(row));
        } else {
            add(g, v.values()[row]);
        }
    }

    private void add(int g, long x) {
        long s = sums[g];
        long r = s + x;
        if (((s ^ r) & (x ^ r)) < 0) {
            carry(g, s);
            r = x;
        }
        sums[g] = r;
    }

    /// Moves a full sum aside.
    private void carry(int g, long s) {
        if (carried == null) {
            carried = new BigInteger[sums.length];
        }
        BigInteger value = BigInteger.valueOf(s);
        carried[g] = carried[g] == null ? value : carried[g].add(value);
    }

    private BigInteger total(int g) {
        BigInteger s = BigInteger.valueOf(sums[g]);
        return narrow(g) ? s : s.add(carried[g]);
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        LongVector in = (LongVector) states[0];
        long[] n = ((LongVector) states[1]).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            int g = groups[i];
            counts[g] += n[row];
            if (!in.isNull(row)) {
                addRow(in, row, g);
            } else if (n[row] > 0) {
                if (overflowed == null) {
                    overflowed = new boolean[sums.length];
                }
                overflowed[g] = true;
            }
        }
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        out[0].reserve(n);
        out[1].reserve(n);
        for (int i = 0; i < n; i++) {
            ((LongVector) out[1]).values()[i] = counts[from + i];
            if (counts[from + i] == 0) {
                Decimals.store((LongVector) out[0], i, 0, 38);
            } else {
                sum(from + i, (LongVector) out[0], i, sumType);
            }
        }
    }

    @Override
    public void results(int from, int n, Vector out) {
        results(from, n, out, resultType, average);
    }

    private void results(int from, int n, Vector out, DataType resultType, boolean average) {
        out.reserve(n);
        for (int i = 0; i < n; i++) {
            if (counts[from + i] == 0) {
                out.set(i, null);
            } else if (out instanceof IntVector months) {
                months(from + i, months, i);
            } else if (average) {
                average(from + i, (LongVector) out, i, (DecimalType) resultType);
            } else {
                sum(from + i, (LongVector) out, i, resultType);
            }
        }
    }

    private void sum(int g, LongVector out, int row, DataType type) {
        boolean lost = overflowed != null && overflowed[g];
        if (!lost && narrow(g) && storeNarrow(sums[g], out, row, type)) {
            return;
        }
        if (!lost && type == SimpleType.LONG && mode == EvalMode.LEGACY) {
            out.values()[row] = total(g).longValue();
        } else if (!lost && type instanceof DecimalType d && Decimals.store(out, row, total(g), d.precision())) {
            return;
        } else if (!lost && !(type instanceof DecimalType) && total(g).bitLength() <= 63) {
            out.values()[row] = total(g).longValue();
        } else if (mode == EvalMode.ANSI) {
            throw type instanceof DecimalType d
                    ? CastErrors.outOfRange(new BigDecimal(total(g), d.scale()).toPlainString(), d)
                    : ExpressionErrors.overflow(type, "try_sum");
        } else {
            out.set(row, null);
        }
    }

    /// Year-month intervals are summed as longs.
    private void months(int g, IntVector out, int row) {
        BigInteger sum = total(g);
        if (sum.bitLength() <= 31) {
            out.values()[row] = sum.intValue();
        } else if (mode == EvalMode.TRY) {
            out.set(row, null);
        } else {
            throw ExpressionErrors.overflow(resultType, "try_sum");
        }
    }

    /// Whether the group's `long` is its whole sum.
    private boolean narrow(int g) {
        return carried == null || carried[g] == null;
    }

    private static boolean storeNarrow(long sum, LongVector out, int row, DataType type) {
        if (type instanceof DecimalType d) {
            return Decimals.store(out, row, sum, d.precision());
        }
        out.values()[row] = sum;
        return true;
    }

    /// The average by 64-bit arithmetic; false where it might not fit.
    private boolean averageNarrow(int g, LongVector out, int row, DecimalType d) {
        int up = d.scale() - scale;
        if (up < 0 || up > 18 || !narrow(g) || overflowed != null && overflowed[g]) {
            return false;
        }
        long limit = Long.MAX_VALUE / Decimals.power(up);
        if (sums[g] > limit || sums[g] < -limit) {
            return false;
        }
        long dividend = sums[g] * Decimals.power(up);
        long q = dividend / counts[g];
        long rest = Math.abs(dividend % counts[g]);
        boolean away = rest >= counts[g] - rest;
        return Decimals.store(out, row, away ? q + (dividend < 0 ? -1 : 1) : q, d.precision());
    }

    private void average(int g, LongVector out, int row, DecimalType d) {
        if (averageNarrow(g, out, row, d)) {
            return;
        }
        BigInteger q = new BigDecimal(total(g), scale)
                .divide(BigDecimal.valueOf(counts[g]), d.scale(), RoundingMode.HALF_UP)
                .unscaledValue();
        if (overflowed != null && overflowed[g] || !Decimals.store(out, row, q, d.precision())) {
            if (mode == EvalMode.ANSI) {
                throw CastErrors.outOfRange(new BigDecimal(q, d.scale()).toPlainString(), d);
            }
            out.set(row, null);
        }
    }

    @Override
    public void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        carried = null;
        overflowed = null;
    }

    @Override
    public long bytes() {
        return 16L * sums.length + (carried == null ? 0 : 48L * carried.length);
    }

    /// Another result over the same states: the average beside the sum.
    Accumulator view(DataType otherType, boolean otherAverage) {
        SumAccumulator base = this;
        return new Accumulator() {
            @Override
            public void reserve(int groups) {
            }

            @Override
            public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
            }

            @Override
            public void merge(int[] groups, Vector[] states, int[] selection, int count) {
            }

            @Override
            public void states(int from, int n, Vector[] out) {
                base.states(from, n, out);
            }

            @Override
            public void results(int from, int n, Vector out) {
                base.results(from, n, out, otherType, otherAverage);
            }

            @Override
            public void clear() {
            }

            @Override
            public long bytes() {
                return 0;
            }
        };
    }
}
