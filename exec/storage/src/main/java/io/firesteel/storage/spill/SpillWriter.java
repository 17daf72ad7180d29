package io.firesteel.storage.spill;

import java.io.IOException;

import io.firesteel.serial.ChunkSink;
import io.firesteel.storage.BlockFile;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.FrameEncoder;

/// Writes the segments of one spill, one after the other; each chunk becomes one frame. Closed without `finish`, the file
/// is deleted.
public final class SpillWriter implements ChunkSink, AutoCloseable {
    private final BlockFile file;
    private final BlockStream stream;
    private final FrameEncoder encoder;
    private final long[] ends;
    private int segment;

    SpillWriter(BlockFile file, BlockStream stream, int segments) {
        this.file = file;
        this.stream = stream;
        this.encoder = stream.encoder();
        this.ends = new long[segments];
    }

    @Override
    public void accept(byte[] buffer, int length, int elements) throws IOException {
        int size = encoder.encode(buffer, 0, length);
        file.write(encoder.frame(), 0, size);
    }

    /// Appends a frame that is made already.
    public void frame(byte[] frame, int length) throws IOException {
        file.write(frame, 0, length);
    }

    /// Ends the current segment.
    public void endSegment() {
        ends[segment++] = file.position();
    }

    /// The finished spill; every segment must have been ended.
    public Spill finish() throws IOException {
        if (segment != ends.length) {
            throw new IllegalStateException(segment + " of " + ends.length + " segments were written");
        }
        return new Spill(file.commit(), ends, stream);
    }

    @Override
    public void close() {
        file.close();
    }
}
