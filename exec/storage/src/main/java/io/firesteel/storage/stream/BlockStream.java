package io.firesteel.storage.stream;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import io.firesteel.conf.Conf;

/// The chain that all blocks pass, on disk, in memory in serialised form and between executors: compress, encrypt,
/// checksum. Immutable; made per application and use, read by shuffle, spill, broadcast and cache.
///
/// A block is a sequence of frames. A frame is 16 bytes of header, little-endian: magic, codec and flags, two zero bytes,
/// raw length, stored length, CRC32C (RFC 3720) over the other 12 bytes and the payload. Frames stand alone, so blocks can
/// be joined end to end. An encrypted payload is a 12-byte nonce, AES-GCM ciphertext and a 16-byte tag.
public final class BlockStream {
    static final int HEADER = 16;
    static final byte MAGIC = (byte) 0xF5;
    static final int ENCRYPTED = 0x80;
    static final int NONCE = 12;
    static final int TAG = 16;
    /// Raw bytes per frame of [#output(OutputStream)].
    public static final int FRAME_BYTES = 64 << 10;

    private final BlockCodec codec;
    private final int level;
    private final Optional<SecretKey> key;

    private BlockStream(BlockCodec codec, int level, Optional<SecretKey> key) {
        this.codec = codec;
        this.level = level;
        this.key = key;
    }

    /// @param compress whether this use compresses
    /// @param key      the application's key, empty when blocks are not encrypted
    public static BlockStream of(Conf conf, boolean compress, Optional<byte[]> key) {
        BlockCodec codec = compress ? BlockCodec.named(conf.get(StreamSettings.CODEC)) : BlockCodec.NONE;
        return new BlockStream(codec, conf.get(StreamSettings.ZSTD_LEVEL), key.map(k -> new SecretKeySpec(k, "AES")));
    }

    /// A new key when the settings ask for encryption; the driver makes it and gives it to every executor.
    public static Optional<byte[]> newKey(Conf conf) {
        if (!conf.get(StreamSettings.ENCRYPTION)) {
            return Optional.empty();
        }
        byte[] key = new byte[conf.get(StreamSettings.KEY_BITS) / 8];
        new SecureRandom().nextBytes(key);
        return Optional.of(key);
    }

    /// Neither compressed nor encrypted, for what is read without the application's key.
    public static BlockStream clear() {
        return new BlockStream(BlockCodec.NONE, 0, Optional.empty());
    }

    /// The same without compression.
    public BlockStream uncompressed() {
        return new BlockStream(BlockCodec.NONE, level, key);
    }

    /// Makes frames; for one thread.
    public FrameEncoder encoder() {
        return new FrameEncoder(codec, level, key);
    }

    /// Reads frames; for one thread.
    public FrameDecoder decoder() {
        return new FrameDecoder(key);
    }

    /// A stream of bytes as frames; `flush` ends a frame.
    public OutputStream output(OutputStream target) {
        return new FrameOutputStream(encoder(), target);
    }

    /// The bytes of all frames of `source`.
    public InputStream input(InputStream source) {
        return new FrameInputStream(decoder(), source);
    }
}
