package io.firesteel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import io.firesteel.serial.Serializer;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.block.BlockManager;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.CorruptBlockException;
import io.firesteel.storage.stream.FrameDecoder;
import io.firesteel.storage.stream.FrameEncoder;

/// The broadcast values of one process (compare Spark's `TorrentBroadcast`): the writer cuts the serialised value into
/// pieces; readers take them in any order from whoever has them, offer them to others, and share one value per process.
///
/// Block `broadcast_7` holds the number of pieces and the length (4 and 8 bytes), `broadcast_7_piece0` … the pieces.
public final class Broadcasts {
    private static final Persist KEPT = new Persist(true, true, false, false, 1);

    private final BlockManager blocks;
    private final BlockStream stream;
    private final int pieceBytes;
    private final Map<Long, FutureTask<Object>> values = new ConcurrentHashMap<>();

    Broadcasts(BlockManager blocks, BlockStream stream, long pieceBytes) {
        this.blocks = blocks;
        this.stream = stream;
        this.pieceBytes = (int) Math.clamp(pieceBytes, 1 << 10, 1 << 30);
    }

    /// Offers `value` to all processes; this one shares the given object itself.
    public void write(long id, Object value, Serializer serializer) {
        byte[] bytes = serializer.toBytes(value);
        FrameEncoder encoder = stream.encoder();
        int pieces = 0;
        for (int at = 0; at < bytes.length; at += pieceBytes) {
            keep(new BlockId.BroadcastBlock(id, pieces++), encoder, bytes, at,
                    Math.min(pieceBytes, bytes.length - at));
        }
        byte[] head = ByteBuffer.allocate(12).putInt(pieces).putLong(bytes.length).array();
        keep(new BlockId.BroadcastBlock(id, -1), encoder, head, 0, head.length);
        FutureTask<Object> known = new FutureTask<>(() -> value);
        known.run();
        values.put(id, known);
    }

    private void keep(BlockId block, FrameEncoder encoder, byte[] bytes, int at, int length) {
        try {
            int size = encoder.encode(bytes, at, length);
            if (!blocks.putBytes(block, new BlockData.InMemory(encoder.copy(size)), KEPT)) {
                throw StorageErrors.blockLost(block, "there is no room for it", null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + block.name(), e);
        }
    }

    /// The value; fetched by the first reader of this process while others wait.
    public Object read(long id, Serializer serializer) {
        FutureTask<Object> task = values.computeIfAbsent(id, i -> new FutureTask<>(() -> fetch(i, serializer)));
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            values.remove(id, task);
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StorageErrors.blockLost(new BlockId.BroadcastBlock(id, -1), "interrupted", e);
        }
    }

    private Object fetch(long id, Serializer serializer) throws IOException {
        FrameDecoder decoder = stream.decoder();
        ByteBuffer head = ByteBuffer.wrap(piece(new BlockId.BroadcastBlock(id, -1), decoder, 12));
        int pieces = head.getInt();
        long length = head.getLong();
        byte[] bytes = new byte[Math.toIntExact(length)];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            order.add(i);
        }
        // Every process starts elsewhere, so that they have pieces for each other.
        Collections.shuffle(order);
        for (int i : order) {
            int expected = i < pieces - 1 ? pieceBytes : bytes.length - (pieces - 1) * pieceBytes;
            byte[] piece = piece(new BlockId.BroadcastBlock(id, i), decoder, expected);
            System.arraycopy(piece, 0, bytes, i * pieceBytes, expected);
        }
        return serializer.fromBytes(bytes, 0, bytes.length);
    }

    private byte[] piece(BlockId block, FrameDecoder decoder, int expected) throws IOException {
        Optional<BlockData> data = blocks.here(block);
        boolean here = data.isPresent();
        if (!here) {
            data = blocks.bytes(block);
        }
        if (data.isEmpty()) {
            throw StorageErrors.blockLost(block, "neither this process nor a peer has it", null);
        }
        if (!here) {
            blocks.putBytes(block, data.get(), KEPT);
        }
        byte[] bytes = new byte[expected];
        try (InputStream in = data.get().open()) {
            int at = 0;
            while (decoder.next(in)) {
                if (decoder.length() > expected - at) {
                    throw new CorruptBlockException(block.name() + " has more than " + expected + " bytes");
                }
                System.arraycopy(decoder.bytes(), decoder.offset(), bytes, at, decoder.length());
                at += decoder.length();
            }
            if (at != expected) {
                throw new CorruptBlockException(block.name() + " has " + at + " of " + expected + " bytes");
            }
        }
        return bytes;
    }

    /// Forgets the value here; `Broadcast.unpersist` keeps the driver's pieces, so that it can be read again.
    public void remove(long id, boolean piecesToo) {
        values.remove(id);
        if (piecesToo) {
            blocks.remove(b -> b instanceof BlockId.BroadcastBlock x && x.broadcast() == id);
        }
    }
}
