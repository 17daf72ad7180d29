package io.firesteel.operators.join;

import io.firesteel.vector.BytesVector;

/// A Bloom filter whose bits of one value lie in one 64-bit word (register-blocked; Putze, Sanders and Singler 2007): one
/// memory access per question, about 1 % false hits at 16 bits per value.
final class BlockedBloom {
    private static final long SEED = 0xD6E8FEB86659FD93L;

    private final long[] words;
    private final int shift;

    /// @param values how many will be added
    BlockedBloom(long values) {
        int log = Math.max(4, 64 - Long.numberOfLeadingZeros(Math.max(1, values / 4)));
        words = new long[1 << Math.min(log, 26)];
        shift = 64 - Math.min(log, 26);
    }

    static long hash(long value) {
        long h = (value ^ value >>> 32) * SEED;
        h = (h ^ h >>> 32) * SEED;
        return h ^ h >>> 29;
    }

    static long hash(BytesVector v, int row) {
        byte[] b = v.data();
        int from = v.offsets()[row];
        int to = from + v.lengths()[row];
        long h = 17;
        for (int i = from; i < to; i++) {
            h = h * 31 + b[i];
        }
        return hash(h);
    }

    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12) | 1L << (hash >>> 18);
    }

    void add(long hash) {
        words[(int) (hash >>> shift)] |= bits(hash);
    }

    boolean mayContain(long hash) {
        long wanted = bits(hash);
        return (words[(int) (hash >>> shift)] & wanted) == wanted;
    }

    /// Writes the given rows whose value may be there to `out`; without branches, which would cost more than the memory.
    int select(long[] values, int[] selection, int count, int[] out) {
        long[] w = words;
        int s = shift;
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            long hash = hash(values[row]);
            long wanted = bits(hash);
            long missing = wanted & ~w[(int) (hash >>> s)];
            out[n] = row;
            n += (int) ((missing | -missing) >>> 63 ^ 1);
        }
        return n;
    }
}
