package io.firesteel.random;

import java.nio.ByteBuffer;
import java.util.Random;

/// Spark's `XORShiftRandom`: the same seed gives the same numbers. Belongs to one thread.
public final class XorShift extends Random {
    private static final long serialVersionUID = 1L;
    private static final int ARRAY_SEED = 0x3c074a61;

    private long state;

    public XorShift(long seed) {
        super(seed);
        state = hash(seed);
    }

    /// A seed spread over all bits.
    public static long hash(long seed) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
        int low = murmur(bytes, ARRAY_SEED);
        int high = murmur(bytes, low);
        return (long) high << 32 | low & 0xffffffffL;
    }

    /// Scala's `byteswap32`.
    public static int byteswap(int value) {
        int h = value * 0x9e3775cd;
        return Integer.reverseBytes(h) * 0x9e3775cd;
    }

    @Override
    protected int next(int bits) {
        long s = state;
        s ^= s << 21;
        s ^= s >>> 35;
        s ^= s << 4;
        state = s;
        return (int) (s & (1L << bits) - 1);
    }

    @Override
    public void setSeed(long seed) {
        state = hash(seed);
    }

    private static int murmur(byte[] data, int seed) {
        int h = seed;
        for (int i = 0; i + 4 <= data.length; i += 4) {
            int k = data[i] & 0xff | (data[i + 1] & 0xff) << 8 | (data[i + 2] & 0xff) << 16
                    | (data[i + 3] & 0xff) << 24;
            k *= 0xcc9e2d51;
            k = Integer.rotateLeft(k, 15) * 0x1b873593;
            h = Integer.rotateLeft(h ^ k, 13) * 5 + 0xe6546b64;
        }
        h ^= data.length;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
