package io.firesteel.sources.lines;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;
import org.xerial.snappy.Snappy;

/// Snappy and LZ4 in the framing of Hadoop's `BlockCompressorStream`: blocks of a length and chunks that each carry theirs.
final class HadoopBlocks extends InputStream {
    /// Hadoop's default block is 256 KiB; larger ones come from settings, yet not without end.
    private static final int MAX_BLOCK = 256 << 20;

    private final DataInputStream in;
    private final boolean lz4;
    private byte[] chunk = new byte[0];
    private int at;
    private int end;
    private int left;

    HadoopBlocks(InputStream in, boolean lz4) {
        this.in = new DataInputStream(in);
        this.lz4 = lz4;
    }

    @Override
    public int read() throws IOException {
        return ready() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(chunk, at, target, offset, n);
        at += n;
        return n;
    }

    private boolean ready() throws IOException {
        while (at == end) {
            if (left == 0) {
                int first = in.read();
                if (first < 0) {
                    return false;
                }
                left = length(first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort());
                continue;
            }
            byte[] packed = in.readNBytes(length(in.readInt()));
            int most = Math.min(left, MAX_BLOCK);
            chunk = chunk.length < most ? new byte[most] : chunk;
            at = 0;
            end = unpack(packed, most);
            left -= end;
        }
        return true;
    }

    private int unpack(byte[] packed, int most) throws IOException {
        if (lz4) {
            try {
                return LZ4Factory.fastestJavaInstance()
                        .safeDecompressor()
                        .decompress(packed, 0, packed.length, chunk, 0,
                                most);
            } catch (LZ4Exception e) {
                throw new IOException("a damaged LZ4 chunk", e);
            }
        }
        if (Snappy.uncompressedLength(packed) > most) {
            throw new IOException("a Snappy chunk claims more bytes than its block");
        }
        return Snappy.uncompress(packed, 0, packed.length, chunk, 0);
    }

    private static int length(int claimed) throws IOException {
        if (claimed < 0 || claimed > MAX_BLOCK) {
            throw new IOException("a block claims " + claimed + " bytes; at most " + MAX_BLOCK + " are read");
        }
        return claimed;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

}
