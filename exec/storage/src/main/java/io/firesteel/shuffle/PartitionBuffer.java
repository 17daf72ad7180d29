package io.firesteel.shuffle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.serial.ChunkSink;
import io.firesteel.serial.ElementWriter;
import io.firesteel.storage.stream.FrameEncoder;

/// One reduce part of a map output while it is made: a writer and the frames that it has given so far.
final class PartitionBuffer implements ChunkSink {
    final ElementWriter writer;
    private final PartitionedWriter owner;
    private final FrameEncoder encoder;
    private List<byte[]> frames = new ArrayList<>(2);
    private long bytes;

    PartitionBuffer(PartitionedWriter owner, FrameEncoder encoder, int chunkBytes) {
        this.owner = owner;
        this.encoder = encoder;
        this.writer = owner.serializer().writer(this, chunkBytes);
    }

    @Override
    public void accept(byte[] buffer, int length, int elements) throws IOException {
        int size = encoder.encode(buffer, 0, length);
        frames.add(encoder.copy(size));
        bytes += size;
        owner.stored(size, elements);
    }

    long bytes() {
        return bytes;
    }

    List<byte[]> frames() {
        return frames;
    }

    /// Forgets the frames; answers how many bytes they had.
    long clear() {
        long freed = bytes;
        frames = new ArrayList<>(2);
        bytes = 0;
        return freed;
    }
}
