package io.firesteel.storage.stream;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

import javax.crypto.SecretKey;

/// Makes one frame after the other in a buffer that it reuses. For one thread.
public final class FrameEncoder {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /// Below this, compression gains nothing over its own header.
    private static final int SMALLEST_COMPRESSED = 64;

    private final BlockCodec codec;
    private final int level;
    private final FrameCipher cipher;
    private final CRC32C crc = new CRC32C();
    private byte[] frame = new byte[0];
    private byte[] plain = new byte[0];

    FrameEncoder(BlockCodec codec, int level, Optional<SecretKey> key) {
        this.codec = codec;
        this.level = level;
        this.cipher = key.map(FrameCipher::new).orElse(null);
    }

    /// Encodes `length` raw bytes; the frame is in [#frame()] from 0, the answer is its length.
    public int encode(byte[] raw, int offset, int length) throws IOException {
        BlockCodec used = length < SMALLEST_COMPRESSED ? BlockCodec.NONE : codec;
        int stored = cipher == null ? compressInto(used, raw, offset, length) : seal(used, raw, offset, length);
        if (cipher == null && used != BlockCodec.NONE && stored >= length) {
            used = BlockCodec.NONE;
            stored = compressInto(used, raw, offset, length);
        }
        frame[0] = BlockStream.MAGIC;
        frame[1] = (byte) (used.id | (cipher == null ? 0 : BlockStream.ENCRYPTED));
        frame[2] = 0;
        frame[3] = 0;
        INT.set(frame, 4, length);
        INT.set(frame, 8, stored);
        crc.reset();
        crc.update(frame, 0, 12);
        crc.update(frame, BlockStream.HEADER, stored);
        INT.set(frame, 12, (int) crc.getValue());
        return BlockStream.HEADER + stored;
    }

    private int compressInto(BlockCodec used, byte[] raw, int offset, int length) throws IOException {
        frame = atLeast(frame, (long) BlockStream.HEADER + used.bound(length));
        return used.compress(raw, offset, length, frame, BlockStream.HEADER, level);
    }

    private int seal(BlockCodec used, byte[] raw, int offset, int length) throws IOException {
        plain = atLeast(plain, used.bound(length));
        int size = used.compress(raw, offset, length, plain, 0, level);
        frame = atLeast(frame, (long) BlockStream.HEADER + BlockStream.NONCE + size + BlockStream.TAG);
        return cipher.seal(plain, 0, size, frame, BlockStream.HEADER);
    }

    private static byte[] atLeast(byte[] buffer, long size) throws IOException {
        if (size > Integer.MAX_VALUE - 16) {
            throw new IOException("a frame of " + size + " bytes");
        }
        return buffer.length >= size ? buffer : new byte[(int) size];
    }

    /// The buffer of the last frame; valid until the next call of `encode`.
    public byte[] frame() {
        return frame;
    }

    /// A copy of the frame that [#encode(byte[], int, int)] has just made.
    public byte[] copy(int length) {
        return Arrays.copyOf(frame, length);
    }
}
