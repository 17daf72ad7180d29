package io.firesteel.sketch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Austin Appleby's MurmurHash64A of bytes.
public final class MurmurHash64 {
    private static final long M = 0xc6a4a7935bd1e995L;
    private static final int R = 47;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private MurmurHash64() {
    }

    public static long of(byte[] bytes, int seed) {
        long h = (seed & 0xffffffffL) ^ bytes.length * M;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long k = (long) LONGS.get(bytes, at) * M;
            h = (h ^ (k ^ k >>> R) * M) * M;
        }
        if (at < bytes.length) {
            for (int i = bytes.length - 1; i >= at; i--) {
                h ^= (bytes[i] & 0xffL) << 8 * (i - at);
            }
            h *= M;
        }
        h = (h ^ h >>> R) * M;
        return h ^ h >>> R;
    }
}
