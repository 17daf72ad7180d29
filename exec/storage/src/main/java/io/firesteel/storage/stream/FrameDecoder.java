package io.firesteel.storage.stream;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;

import javax.crypto.SecretKey;

/// Reads one frame after the other and verifies each: header, lengths, checksum. For one thread; the raw bytes are valid
/// until the next frame.
public final class FrameDecoder {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /// What a header may make us allocate before a byte of the payload has been seen.
    private static final int TRUSTED = 1 << 20;

    private final FrameCipher cipher;
    private final CRC32C crc = new CRC32C();
    private final byte[] header = new byte[BlockStream.HEADER];
    private byte[] stored = new byte[0];
    private byte[] raw = new byte[0];
    private byte[] current = raw;
    private int offset;
    private int length;

    FrameDecoder(Optional<SecretKey> key) {
        this.cipher = key.map(FrameCipher::new).orElse(null);
    }

    /// Reads the next frame; false at the end of the stream.
    public boolean next(InputStream in) throws IOException {
        int got = in.readNBytes(header, 0, header.length);
        if (got == 0) {
            return false;
        }
        if (got < header.length) {
            throw new CorruptBlockException("the block ends within a frame's header");
        }
        int size = (int) INT.get(header, 8);
        check(header, 0, size);
        fill(in, size);
        decode(header, 0, stored, 0, size);
        return true;
    }

    /// Reads the frame at `at` of `block`; answers where the next one starts.
    public int next(byte[] block, int at, int end) throws IOException {
        if (end - at < BlockStream.HEADER) {
            throw new CorruptBlockException("the block ends within a frame's header");
        }
        int size = (int) INT.get(block, at + 8);
        check(block, at, size);
        if (size > end - at - BlockStream.HEADER) {
            throw new CorruptBlockException("the block ends within a frame");
        }
        decode(block, at, block, at + BlockStream.HEADER, size);
        return at + BlockStream.HEADER + size;
    }

    private static void check(byte[] head, int at, int size) throws CorruptBlockException {
        int rawLength = (int) INT.get(head, at + 4);
        if (head[at] != BlockStream.MAGIC || head[at + 2] != 0 || head[at + 3] != 0 || size < 0 || rawLength < 0) {
            throw new CorruptBlockException("a frame's header is damaged");
        }
    }

    private void fill(InputStream in, int size) throws IOException {
        if (size > stored.length && size > TRUSTED) {
            // A damaged length must not make us allocate gigabytes: this reads in steps and stops at the stream's end.
            stored = in.readNBytes(size);
            if (stored.length < size) {
                stored = new byte[0];
                throw new CorruptBlockException("the block ends within a frame");
            }
            return;
        }
        if (size > stored.length) {
            stored = new byte[size];
        }
        if (in.readNBytes(stored, 0, size) < size) {
            throw new CorruptBlockException("the block ends within a frame");
        }
    }

    private void decode(byte[] head, int at, byte[] payload, int from, int size) throws IOException {
        crc.reset();
        crc.update(head, at, 12);
        crc.update(payload, from, size);
        if ((int) crc.getValue() != (int) INT.get(head, at + 12)) {
            throw new CorruptBlockException("a frame's CRC32C is wrong");
        }
        int flags = head[at + 1];
        int rawLength = (int) INT.get(head, at + 4);
        BlockCodec codec = BlockCodec.ofId(flags & 0x7f);
        boolean encrypted = (flags & BlockStream.ENCRYPTED) != 0;
        if (encrypted != (cipher != null)) {
            throw new CorruptBlockException(encrypted
                    ? "a frame is encrypted, and there is no key"
                    : "a frame is not encrypted, as spark.io.encryption.enabled asks");
        }
        byte[] source = payload;
        int start = from;
        int sourceLength = size;
        if (encrypted) {
            source = cipher.open(payload, from, size);
            start = 0;
            sourceLength = source.length;
        }
        length = rawLength;
        if (codec == BlockCodec.NONE) {
            if (sourceLength != rawLength) {
                throw new CorruptBlockException("a frame of " + rawLength + " bytes gave " + sourceLength);
            }
            current = source;
            offset = start;
            return;
        }
        if (raw.length < rawLength) {
            raw = new byte[rawLength];
        }
        current = raw;
        offset = 0;
        codec.decompress(source, start, sourceLength, raw, rawLength);
    }

    /// The array that holds the raw bytes of the current frame.
    public byte[] bytes() {
        return current;
    }

    public int offset() {
        return offset;
    }

    public int length() {
        return length;
    }
}
