package io.firesteel.formats.parquet.meta;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

import io.firesteel.files.ByteSource;
import io.firesteel.vector.kernel.Xxh64;

/// Parquet's split-block Bloom filter over XXH64 hashes of PLAIN values.
public final class BloomFilter {
    private static final int HEADER = 64;
    private static final int MAX_BYTES = 128 << 20;
    private static final int[] SALT = {0x47b6137b, 0x44974d91, 0x8824ad5b, 0xa2b7289d, 0x705495c7, 0x2df1424b,
        0x9efc4947,
        0x5c6bfb31};

    private final IntBuffer words;
    private final int blocks;

    private BloomFilter(IntBuffer words) {
        this.words = words;
        this.blocks = words.remaining() / 8;
    }

    /// The filter of a chunk; null when there is none that this reader knows how to use.
    public static BloomFilter read(ByteSource file, ColumnChunk chunk) throws IOException {
        if (chunk.bloomFilter() == 0) {
            return null;
        }
        int n = (int) Math.min(HEADER, file.length() - chunk.bloomFilter());
        byte[] head = new byte[n];
        file.read(chunk.bloomFilter(), head, 0, n);
        try {
            ThriftReader t = new ThriftReader(head, 0, n);
            int bytes = 0;
            boolean known = true;
            for (int f = 0; (f = t.field(f)) != 0;) {
                switch (f) {
                    case 1 -> bytes = t.i32();
                    case 2, 3, 4 -> known &= t.nested(BloomFilter::firstChoice);
                    default -> t.skip();
                }
            }
            long start = chunk.bloomFilter() + t.position();
            if (!known || bytes < 32 || bytes % 32 != 0 || bytes > MAX_BYTES || start > file.length() - bytes) {
                return null;
            }
            byte[] bits = new byte[bytes];
            file.read(start, bits, 0, bytes);
            return new BloomFilter(ByteBuffer.wrap(bits).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer());
        } catch (CorruptFile | ThriftReader.Truncated e) {
            return null;
        }
    }

    private static boolean firstChoice(ThriftReader t) {
        boolean first = false;
        for (int f = 0; (f = t.field(f)) != 0;) {
            first |= f == 1;
            t.skip();
        }
        return first;
    }

    /// False when no value with these PLAIN bytes is in the chunk.
    public boolean mayContain(byte[] plain) {
        long hash = Xxh64.ofBytes(plain, 0, plain.length, 0);
        int block = (int) ((hash >>> 32) * blocks >>> 32);
        int key = (int) hash;
        for (int i = 0; i < 8; i++) {
            if ((words.get(block * 8 + i) & 1 << (key * SALT[i] >>> 27)) == 0) {
                return false;
            }
        }
        return true;
    }
}
