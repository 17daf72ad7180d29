package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;

/// `bit_and`, `bit_or` and `bit_xor` of integers; null over no values.
final class BitAccumulator implements Accumulator {
    private final String function;
    private long[] bits = new long[0];
    private boolean[] seen = new boolean[0];

    BitAccumulator(String function) {
        this.function = function;
    }

    @Override
    public void reserve(int groups) {
        if (bits.length < groups) {
            int size = Math.max(groups, bits.length * 2);
            bits = Arrays.copyOf(bits, size);
            seen = Arrays.copyOf(seen, size);
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                int g = groups[i];
                long x = Values.whole(v, row);
                bits[g] = !seen[g] ? x : switch (function) {
                    case "bit_and" -> bits[g] & x;
                    case "bit_or" -> bits[g] | x;
                    default -> bits[g] ^ x;
                };
                seen[g] = true;
            }
        }
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        update(groups, states, selection, count);
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        results(from, n, out[0]);
    }

    @Override
    public void results(int from, int n, Vector out) {
        out.reserve(n);
        for (int i = 0; i < n; i++) {
            if (seen[from + i]) {
                Values.putWhole(out, i, bits[from + i]);
            } else {
                out.setNull(i);
            }
        }
    }

    @Override
    public void clear() {
        Arrays.fill(seen, false);
    }

    @Override
    public long bytes() {
        return 9L * bits.length;
    }
}
