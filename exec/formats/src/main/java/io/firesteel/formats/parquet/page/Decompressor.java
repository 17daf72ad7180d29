package io.firesteel.formats.parquet.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import io.airlift.compress.v3.lz4.Lz4JavaDecompressor;
import io.airlift.compress.v3.snappy.SnappyJavaDecompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import org.xerial.snappy.Snappy;

import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.formats.parquet.meta.UnsupportedFile;

/// Undoes the compression of pages. Starts in pure Java, which is there at once, and turns to native libraries when
/// the file's readers have so much to do that loading them pays. One per thread.
final class Decompressor {
    private static final String[] NAMES = {"uncompressed", "snappy", "gzip", "lzo", "brotli", "lz4", "zstd", "lz4_raw"};
    /// No codec can make more of a byte than this; larger claims are refused before memory is taken.
    private static final long[] MOST = {1, 64, 1100, 0, 0, 260, 1 << 17, 260};

    private final SnappyJavaDecompressor snappy = new SnappyJavaDecompressor();
    private final Lz4JavaDecompressor lz4 = new Lz4JavaDecompressor();
    private ZstdJavaDecompressor zstd;
    private final Decompressed done;

    /// @param done shared by all readers of the file
    Decompressor(Decompressed done) {
        this.done = done;
    }

    /// Checks that `stored` bytes can become `wanted`.
    static void check(int codec, int stored, int wanted) {
        if (codec < 0 || codec >= NAMES.length || MOST[codec] == 0) {
            throw new UnsupportedFile("the compression "
                    + (codec >= 0 && codec < NAMES.length ? NAMES[codec] : "number " + codec));
        }
        if (wanted > 1024 + stored * MOST[codec]) {
            throw new CorruptFile("a page of " + stored + " bytes claims to be " + wanted + " bytes uncompressed");
        }
    }

    /// Fills exactly `wanted` bytes of `out` from `to` on.
    void run(int codec, byte[] in, int from, int stored, byte[] out, int to, int wanted) {
        try {
            int n = switch (codec) {
                case 0 -> copy(in, from, stored, out, to, wanted);
                case 1 -> snappy(in, from, stored, out, to, wanted);
                case 2 -> gzip(in, from, stored, out, to, wanted);
                case 5 -> hadoopLz4(in, from, stored, out, to, wanted);
                case 6 -> zstd(in, from, stored, out, to, wanted);
                case 7 -> lz4.decompress(in, from, stored, out, to, wanted);
                default -> throw new UnsupportedFile("the compression number " + codec);
            };
            if (n != wanted) {
                throw new CorruptFile("a page gave " + n + " bytes uncompressed, its header says " + wanted);
            }
            done.add(wanted);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ZstdException
                | io.airlift.compress.v3.MalformedInputException e) {
            throw new CorruptFile("a page cannot be decompressed as " + NAMES[codec] + ": " + e.getMessage(), e);
        }
    }

    private static int copy(byte[] in, int from, int stored, byte[] out, int to, int wanted) {
        System.arraycopy(in, from, out, to, Math.min(stored, wanted));
        return stored;
    }

    private int snappy(byte[] in, int from, int stored, byte[] out, int to, int wanted) throws IOException {
        if (!done.nativePays()) {
            return snappy.decompress(in, from, stored, out, to, wanted);
        }
        if (Snappy.uncompressedLength(in, from, stored) != wanted) {
            throw new CorruptFile("a Snappy page does not have the length that its header says");
        }
        return Snappy.uncompress(in, from, stored, out, to);
    }

    private static int gzip(byte[] in, int from, int stored, byte[] out, int to, int wanted) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(in, from, stored), 8192)) {
            int n = stream.readNBytes(out, to, wanted);
            if (n == wanted && stream.read() >= 0) {
                throw new CorruptFile("a gzip page is longer than its header says");
            }
            return n;
        }
    }

    private int zstd(byte[] in, int from, int stored, byte[] out, int to, int wanted) {
        if (!done.nativePays()) {
            if (zstd == null) {
                zstd = new ZstdJavaDecompressor();
            }
            return zstd.decompress(in, from, stored, out, to, wanted);
        }
        return (int) Zstd.decompressByteArray(out, to, wanted, in, from, stored);
    }

    /// Hadoop's frames: big-endian uncompressed and compressed lengths before each block; some writers put a bare block.
    private int hadoopLz4(byte[] in, int from, int stored, byte[] out, int to, int wanted) {
        int at = from;
        int end = from + stored;
        int made = 0;
        while (end - at >= 8 && made < wanted) {
            int whole = bigEndian(in, at);
            int part = bigEndian(in, at + 4);
            if (whole <= 0 || whole > wanted - made || part <= 0 || part > end - at - 8) {
                break;
            }
            int n;
            try {
                n = lz4.decompress(in, at + 8, part, out, to + made, whole);
            } catch (io.airlift.compress.v3.MalformedInputException e) {
                break;
            }
            if (n != whole) {
                break;
            }
            made += n;
            at += 8 + part;
        }
        return made == wanted && at == end ? made : lz4.decompress(in, from, stored, out, to, wanted);
    }

    private static int bigEndian(byte[] b, int at) {
        return b[at] << 24 | (b[at + 1] & 255) << 16 | (b[at + 2] & 255) << 8 | b[at + 3] & 255;
    }
}
