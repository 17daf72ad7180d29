package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// `count`: rows in which no argument is null, or true rows for `count_if`.
final class CountAccumulator implements Accumulator {
    private final boolean onlyTrue;
    private long[] counts = new long[0];

    CountAccumulator(boolean onlyTrue) {
        this.onlyTrue = onlyTrue;
    }

    @Override
    public void reserve(int groups) {
        if (counts.length < groups) {
            counts = Arrays.copyOf(counts, Math.max(groups, counts.length * 2));
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        boolean nulls = onlyTrue;
        for (Vector v : arguments) {
            nulls |= v.hasNulls() || v instanceof io.firesteel.vector.NullVector;
        }
        if (!nulls) {
            for (int i = 0; i < count; i++) {
                counts[groups[i]]++;
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            boolean present = true;
            for (Vector v : arguments) {
                present &= !v.isNull(row);
            }
            if (present && (!onlyTrue || ((BooleanVector) arguments[0]).values()[row] != 0)) {
                counts[groups[i]]++;
            }
        }
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        long[] in = ((LongVector) states[0]).values();
        for (int i = 0; i < count; i++) {
            counts[groups[i]] += in[selection == null ? i : selection[i]];
        }
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        results(from, n, out[0]);
    }

    @Override
    public void results(int from, int n, Vector out) {
        out.reserve(n);
        System.arraycopy(counts, from, ((LongVector) out).values(), 0, n);
    }

    @Override
    public void clear() {
        Arrays.fill(counts, 0);
    }

    @Override
    public long bytes() {
        return 8L * counts.length;
    }
}
