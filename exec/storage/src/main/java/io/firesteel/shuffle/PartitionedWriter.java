package io.firesteel.shuffle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.memory.Reservation;
import io.firesteel.serial.Serializer;
import io.firesteel.storage.BlockFile;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;
import io.firesteel.storage.stream.FrameEncoder;

/// Gathers the parts of one map output: serialised and compressed at once, frames held in memory until they are too many,
/// then spilled in the order of the parts; the end joins spills and memory part by part without looking into frames.
/// No sort is needed for that, whatever the number of reducers (compare Spark's bypass and serialised writers).
final class PartitionedWriter implements AutoCloseable {
    private static final int LARGEST_CHUNK = 32 << 10;
    private static final int SMALLEST_CHUNK = 256;
    private static final long ALL_CHUNKS = 16L << 20;
    private static final long STEP = 1L << 20;

    private final PartitionBuffer[] parts;
    private final Serializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final FrameEncoder encoder;
    private final long spillAt;
    private final int chunkBytes;
    private final List<Spill> spills = new ArrayList<>(0);
    private long held;
    private final long buffers;
    private long records;

    PartitionedWriter(int reducers, Serializer serializer, TaskScope scope, SpillSpace space, long spillAt) {
        this.parts = new PartitionBuffer[reducers];
        this.serializer = serializer;
        this.scope = scope;
        this.space = space;
        this.spillAt = spillAt;
        this.encoder = space.stream().encoder();
        long most = Math.min(ALL_CHUNKS, scope.memory().share() / 8);
        this.chunkBytes = (int) Math.clamp(most / Math.max(1, reducers), SMALLEST_CHUNK, LARGEST_CHUNK);
        this.buffers = (long) reducers * chunkBytes;
        this.reservation = scope.memory().revocable("map output");
        // From the start, so that a table that spills into this writer never finds it without room.
        reservation.grow(buffers);
    }

    Serializer serializer() {
        return serializer;
    }

    void write(int part, Object element) throws IOException {
        part(part).writer.write(element);
    }

    void writePair(int part, Object key, Object value) throws IOException {
        part(part).writer.writePair(key, value);
    }

    private PartitionBuffer part(int index) {
        PartitionBuffer part = parts[index];
        if (part == null) {
            part = new PartitionBuffer(this, encoder, chunkBytes);
            parts[index] = part;
        }
        return part;
    }

    /// Called by a part that has made a frame.
    void stored(int bytes, int elements) throws IOException {
        held += bytes;
        records += elements;
        reserve();
    }

    private void reserve() throws IOException {
        long need = held + buffers - reservation.held();
        boolean full = held > spillAt || reservation.spillRequested() && held > buffers / 4;
        if (need > 0 || full) {
            if (full || !reservation.tryGrow(Math.max(need, STEP)) && !reservation.tryGrow(need)) {
                spill();
            }
        }
    }

    /// Writes all frames of all parts out; elements in the open chunks stay.
    private void spill() throws IOException {
        try (SpillWriter out = space.create(parts.length)) {
            for (PartitionBuffer part : parts) {
                if (part != null) {
                    for (byte[] frame : part.frames()) {
                        out.frame(frame, frame.length);
                    }
                }
                out.endSegment();
            }
            Spill spill = out.finish();
            spills.add(spill);
            scope.counters().diskSpilled += spill.size();
            scope.counters().memorySpilled += held;
        }
        for (PartitionBuffer part : parts) {
            if (part != null) {
                part.clear();
            }
        }
        held = 0;
        reservation.shrink(Math.max(0, reservation.held() - buffers));
    }

    /// Hands out what is in the open chunks; nothing may be written afterwards.
    void flush() throws IOException {
        for (PartitionBuffer part : parts) {
            if (part != null) {
                part.writer.flush();
            }
        }
    }

    boolean spilled() {
        return !spills.isEmpty();
    }

    /// Bytes of all frames in memory.
    long heldBytes() {
        return held;
    }

    long records() {
        return records;
    }

    /// The end of each part, as [#writeTo(BlockFile)] and [#toArray()] lay them out.
    long[] ends() {
        long[] ends = new long[parts.length];
        long end = 0;
        for (int i = 0; i < parts.length; i++) {
            for (Spill spill : spills) {
                end += spill.length(i);
            }
            end += parts[i] == null ? 0 : parts[i].bytes();
            ends[i] = end;
        }
        return ends;
    }

    void writeTo(BlockFile file) throws IOException {
        List<FileChannel> open = new ArrayList<>();
        try {
            for (Spill spill : spills) {
                open.add(FileChannel.open(spill.file(), StandardOpenOption.READ));
            }
            for (int i = 0; i < parts.length; i++) {
                for (int s = 0; s < spills.size(); s++) {
                    if (spills.get(s).length(i) > 0) {
                        file.append(open.get(s), spills.get(s).offset(i), spills.get(s).length(i));
                    }
                }
                if (parts[i] != null) {
                    for (byte[] frame : parts[i].frames()) {
                        file.write(frame, 0, frame.length);
                    }
                }
            }
        } finally {
            for (FileChannel channel : open) {
                channel.close();
            }
        }
    }

    byte[] toArray() {
        byte[] all = new byte[Math.toIntExact(held)];
        int at = 0;
        for (PartitionBuffer part : parts) {
            if (part != null) {
                for (byte[] frame : part.frames()) {
                    System.arraycopy(frame, 0, all, at, frame.length);
                    at += frame.length;
                }
            }
        }
        return all;
    }

    @Override
    public void close() {
        for (Spill spill : spills) {
            spill.delete();
        }
        reservation.close();
    }
}
