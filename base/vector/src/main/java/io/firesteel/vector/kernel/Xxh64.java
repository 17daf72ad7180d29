package io.firesteel.vector.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// XXH64 of the xxHash specification with a seed: the hash of Spark's `xxhash64` and, with seed 0, of Parquet's Bloom
/// filters.
public final class Xxh64 {
    private static final VarHandle I64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle I32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long P1 = 0x9E3779B185EBCA87L;
    private static final long P2 = 0xC2B2AE3D27D4EB4FL;
    private static final long P3 = 0x165667B19E3779F9L;
    private static final long P4 = 0x85EBCA77C2B2AE63L;
    private static final long P5 = 0x27D4EB2F165667C5L;

    private Xxh64() {
    }

    /// The hash of four bytes, the value's own, little-endian.
    public static long ofInt(int value, long seed) {
        long h = seed + P5 + 4 ^ (value & 0xFFFFFFFFL) * P1;
        return finish(Long.rotateLeft(h, 23) * P2 + P3);
    }

    /// The hash of eight bytes, the value's own, little-endian.
    public static long ofLong(long value, long seed) {
        long h = seed + P5 + 8 ^ Long.rotateLeft(value * P2, 31) * P1;
        return finish(Long.rotateLeft(h, 27) * P1 + P4);
    }

    /// The hash of `length` bytes from `from` on.
    public static long ofBytes(byte[] b, int from, int length, long seed) {
        int at = from;
        int end = from + length;
        long h;
        if (length >= 32) {
            long v1 = seed + P1 + P2;
            long v2 = seed + P2;
            long v3 = seed;
            long v4 = seed - P1;
            for (; at <= end - 32; at += 32) {
                v1 = round(v1, (long) I64.get(b, at));
                v2 = round(v2, (long) I64.get(b, at + 8));
                v3 = round(v3, (long) I64.get(b, at + 16));
                v4 = round(v4, (long) I64.get(b, at + 24));
            }
            h = Long.rotateLeft(v1, 1) + Long.rotateLeft(v2, 7) + Long.rotateLeft(v3, 12) + Long.rotateLeft(v4, 18);
            h = merge(merge(merge(merge(h, v1), v2), v3), v4);
        } else {
            h = seed + P5;
        }
        h += length;
        for (; at <= end - 8; at += 8) {
            h ^= round(0, (long) I64.get(b, at));
            h = Long.rotateLeft(h, 27) * P1 + P4;
        }
        if (at <= end - 4) {
            h ^= ((int) I32.get(b, at) & 0xFFFFFFFFL) * P1;
            h = Long.rotateLeft(h, 23) * P2 + P3;
            at += 4;
        }
        for (; at < end; at++) {
            h ^= (b[at] & 0xFFL) * P5;
            h = Long.rotateLeft(h, 11) * P1;
        }
        return finish(h);
    }

    private static long round(long v, long x) {
        return Long.rotateLeft(v + x * P2, 31) * P1;
    }

    private static long merge(long h, long v) {
        return (h ^ round(0, v)) * P1 + P4;
    }

    private static long finish(long h) {
        long x = (h ^ h >>> 33) * P2;
        x = (x ^ x >>> 29) * P3;
        return x ^ x >>> 32;
    }
}
