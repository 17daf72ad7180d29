package io.firesteel.shuffle.combine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.serial.PairAccess;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawWriter;
import io.firesteel.serial.Shape;
import io.firesteel.storage.spill.SpillWriter;

/// Serialised pairs of several sides, in memory, in buckets by the hash of their keys: so that each bucket can be grouped
/// alone, within the processor's caches, and so that going to disk is copying. Owned by a [CoGrouper].
final class GroupBuckets {

    private record Kept(byte[] chunk, int elements) {
    }

    private final int sides;
    private final int shift;
    private final int mask;
    private final PairAccess pairs;
    /// By bucket × sides + side.
    private final List<RawWriter> writers = new ArrayList<>();
    private final List<List<Kept>> kept = new ArrayList<>();
    private long bytes;
    private long count;

    /// @param shift where the bits of the hash begin that tell the bucket
    GroupBuckets(int buckets, int sides, int shift, PairAccess pairs) {
        this.sides = sides;
        this.shift = shift;
        this.mask = buckets - 1;
        this.pairs = pairs;
        for (int i = 0; i < buckets * sides; i++) {
            List<Kept> chunks = new ArrayList<>();
            kept.add(chunks);
            writers.add(new RawWriter((buffer, length, elements) -> {
                chunks.add(new Kept(Arrays.copyOf(buffer, length), elements));
                bytes += length;
            }, CoGrouper.CHUNK));
        }
    }

    /// Adds the pairs of a chunk, which is not kept.
    void addChunk(RawRuns runs, int side, byte[] chunk, int offset, int length) {
        runs.open(chunk, offset, length);
        while (runs.nextRun()) {
            while (runs.left() > 0) {
                int at = runs.pass();
                add(runs, side, runs.shape(), chunk, at, runs.position());
            }
        }
    }

    /// Adds the pair that lies between `from` and `to`.
    void add(RawRuns runs, int side, Shape shape, byte[] page, int from, int to) {
        int bucket = runs.keyHash(shape, page, from, pairs) >>> shift & mask;
        try {
            writers.get(bucket * sides + side).write(shape, page, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep pairs as bytes", e);
        }
        count++;
    }

    /// Pairs that are held.
    long count() {
        return count;
    }

    /// Bytes that are held when `more` have come.
    long bytesWith(int more) {
        return bytes + more + 2L * CoGrouper.CHUNK * writers.size();
    }

    /// The chunks of a side of a bucket, in the order of arrival; they are no longer held here.
    List<byte[]> take(int bucket, int side) {
        int index = bucket * sides + side;
        flush(index);
        List<byte[]> chunks = new ArrayList<>();
        for (Kept one : kept.get(index)) {
            chunks.add(one.chunk());
            bytes -= one.chunk().length;
            count -= one.elements();
        }
        kept.get(index).clear();
        return chunks;
    }

    /// Writes everything, a segment for each side of each bucket, and holds nothing any more.
    void spill(SpillWriter out) throws IOException {
        for (int index = 0; index < kept.size(); index++) {
            flush(index);
            for (Kept one : kept.get(index)) {
                out.accept(one.chunk(), one.chunk().length, one.elements());
            }
            out.endSegment();
            kept.get(index).clear();
        }
        bytes = 0;
        count = 0;
    }

    private void flush(int index) {
        try {
            writers.get(index).flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep pairs as bytes", e);
        }
    }
}
