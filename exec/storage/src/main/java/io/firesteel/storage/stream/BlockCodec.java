package io.firesteel.storage.stream;

import java.io.IOException;

import com.github.luben.zstd.Zstd;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;
import org.xerial.snappy.Snappy;

/// The compression libraries behind one face; each library is loaded at its first use. Safe for all threads.
enum BlockCodec {
    NONE(0) {
        @Override
        int bound(int length) {
            return length;
        }

        @Override
        int compress(byte[] from, int offset, int length, byte[] to, int at, int level) {
            System.arraycopy(from, offset, to, at, length);
            return length;
        }

        @Override
        void decompress(byte[] from, int offset, int length, byte[] to, int rawLength) {
            System.arraycopy(from, offset, to, 0, rawLength);
        }
    },
    LZ4(1) {
        @Override
        int bound(int length) {
            return Lz4.COMPRESSOR.maxCompressedLength(length);
        }

        @Override
        int compress(byte[] from, int offset, int length, byte[] to, int at, int level) {
            return Lz4.COMPRESSOR.compress(from, offset, length, to, at, to.length - at);
        }

        @Override
        void decompress(byte[] from, int offset, int length, byte[] to, int rawLength) throws IOException {
            try {
                expect(Lz4.DECOMPRESSOR.decompress(from, offset, length, to, 0, rawLength), rawLength);
            } catch (LZ4Exception e) {
                throw new CorruptBlockException("lz4: " + e.getMessage(), e);
            }
        }
    },
    ZSTD(2) {
        @Override
        int bound(int length) {
            return Math.toIntExact(Zstd.compressBound(length));
        }

        @Override
        int compress(byte[] from, int offset, int length, byte[] to, int at, int level) throws IOException {
            long size = Zstd.compressByteArray(to, at, to.length - at, from, offset, length, level);
            if (Zstd.isError(size)) {
                throw new IOException("zstd: " + Zstd.getErrorName(size));
            }
            return (int) size;
        }

        @Override
        void decompress(byte[] from, int offset, int length, byte[] to, int rawLength) throws IOException {
            long size = Zstd.decompressByteArray(to, 0, rawLength, from, offset, length);
            if (Zstd.isError(size)) {
                throw new CorruptBlockException("zstd: " + Zstd.getErrorName(size));
            }
            expect((int) size, rawLength);
        }
    },
    SNAPPY(3) {
        @Override
        int bound(int length) {
            return Snappy.maxCompressedLength(length);
        }

        @Override
        int compress(byte[] from, int offset, int length, byte[] to, int at, int level) throws IOException {
            return Snappy.compress(from, offset, length, to, at);
        }

        @Override
        void decompress(byte[] from, int offset, int length, byte[] to, int rawLength) throws IOException {
            if (Snappy.uncompressedLength(from, offset, length) != rawLength) {
                throw new CorruptBlockException("snappy: another length than the frame's");
            }
            expect(Snappy.uncompress(from, offset, length, to, 0), rawLength);
        }
    };

    final int id;

    BlockCodec(int id) {
        this.id = id;
    }

    /// The codec that a setting names.
    static BlockCodec named(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "none" -> NONE;
            case "lz4" -> LZ4;
            case "zstd" -> ZSTD;
            case "snappy" -> SNAPPY;
            default -> throw StreamErrors.unknownCodec(name);
        };
    }

    static BlockCodec ofId(int id) throws CorruptBlockException {
        return switch (id) {
            case 0 -> NONE;
            case 1 -> LZ4;
            case 2 -> ZSTD;
            case 3 -> SNAPPY;
            default -> throw new CorruptBlockException("codec " + id + " in a frame");
        };
    }

    abstract int bound(int length);

    abstract int compress(byte[] from, int offset, int length, byte[] to, int at, int level) throws IOException;

    abstract void decompress(byte[] from, int offset, int length, byte[] to, int rawLength) throws IOException;

    private static void expect(int got, int wanted) throws CorruptBlockException {
        if (got != wanted) {
            throw new CorruptBlockException("a frame of " + wanted + " bytes gave " + got);
        }
    }

    /// Loads the library when it is first needed.
    private static final class Lz4 {
        static final LZ4Compressor COMPRESSOR = LZ4Factory.fastestInstance().fastCompressor();
        static final LZ4SafeDecompressor DECOMPRESSOR = LZ4Factory.fastestInstance().safeDecompressor();

        static {
            UnpackedLibrary.forget("liblz4-java-");
        }
    }
}
