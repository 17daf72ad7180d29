package io.firesteel.shuffle.sort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.memory.Reservation;
import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawRuns.KeyKind;
import io.firesteel.serial.RawWriter;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.FrameSource;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;

/// Sorts pairs by the natural (or reverse) order of Long, Integer, Double or String keys without making them: bytes stay as
/// they were read, pointers are sorted by radix, pairs are made when they are given out. Stable; spills sorted runs; used
/// by [PairSorter], which moves to objects where keys are something else.
final class SerializedSorter<T> {
    private static final int CHUNK = 32 << 10;
    private static final int BATCH_MASK = 0xff;

    private final ElementSerializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final RawRuns raw;
    private final boolean reverse;
    private final RecordPages pages;
    private final List<Spill> runs = new ArrayList<>(0);
    private KeyKind kind;

    SerializedSorter(boolean reverse, ElementSerializer serializer, TaskScope scope, SpillSpace space) {
        this.reverse = reverse;
        this.serializer = serializer;
        this.scope = scope;
        this.space = space;
        this.raw = serializer.raw();
        this.pages = new RecordPages(raw, reverse);
        this.reservation = scope.memory().revocable("sort");
        scope.onEnd(this::release);
        reservation.grow(pages.bytesWith(0, 0));
    }

    /// Adds a chunk whose array it may keep; false, with nothing of it added, when a key cannot be handled as bytes.
    boolean add(byte[] bytes, int offset, int length) {
        raw.open(bytes, offset, length);
        while (raw.nextRun()) {
            KeyKind own = raw.keyKind();
            kind = kind == null ? own : kind;
            if (own == KeyKind.OTHER || own == KeyKind.PAIR || own != kind) {
                return false;
            }
            while (raw.left() > 0) {
                raw.pass();
            }
        }
        raw.open(bytes, offset, length);
        boolean first = true;
        while (raw.nextRun()) {
            if (raw.left() > 0) {
                int share = first ? bytes.length : 0;
                makeRoom(raw.left(), share);
                pages.addRun(kind, bytes, share);
                first = false;
            }
        }
        return true;
    }

    private void makeRoom(int more, int bytes) {
        scope.checkKilled();
        long need = pages.bytesWith(more, bytes);
        if (reservation.spillRequested() && pages.count() > 0
                || !reservation.tryResize(Math.max(need, reservation.held()))) {
            if (pages.count() > 0) {
                spill();
                need = pages.bytesWith(more, bytes);
            }
            if (need > reservation.held()) {
                reservation.grow(need - reservation.held());
            }
        }
    }

    private void spill() {
        pages.sort(kind);
        writeOut(0);
    }

    /// Makes a run of the sorted pairs from `from`.
    private void writeOut(int from) {
        long had = pages.bytesWith(0, 0);
        try (SpillWriter out = space.create(1)) {
            RawWriter writer = new RawWriter(out, CHUNK);
            for (int i = from; i < pages.count(); i++) {
                byte[] bytes = pages.bytes(i);
                int at = pages.offset(i);
                writer.write(pages.shape(i), bytes, at, raw.end(pages.shape(i), bytes, at));
            }
            writer.flush();
            out.endSegment();
            runs.add(finished(out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot spill a sorted run", e);
        }
        scope.counters().memorySpilled += had;
        pages.clear();
        reservation.shrink(Math.max(0, reservation.held() - pages.bytesWith(0, 0)));
    }

    private Spill finished(SpillWriter out) throws IOException {
        Spill spill = out.finish();
        scope.counters().diskSpilled += spill.size();
        return spill;
    }

    /// All pairs in order; nothing may be added afterwards.
    Iterator<T> sorted() {
        if (runs.isEmpty()) {
            if (kind != null) {
                pages.sort(kind);
            }
            return new InMemory();
        }
        if (pages.count() > 0) {
            spill();
        }
        reservation.shrink(reservation.held());
        int fanIn = ExternalSorter.fanIn(reservation, runs.size());
        while (runs.size() > fanIn) {
            mergeFirst(fanIn);
        }
        RunMerge merge = new RunMerge(runs.stream().map(r -> r.open(0)).toList(), kind, reverse, serializer);
        return new Merged(merge);
    }

    /// Joins the oldest runs into one in front: its pairs came before those of all others.
    private void mergeFirst(int fanIn) {
        List<Spill> first = new ArrayList<>(runs.subList(0, fanIn));
        List<FrameSource> sources = first.stream().map(r -> r.open(0)).toList();
        try (SpillWriter out = space.create(1)) {
            RunMerge merge = new RunMerge(sources, kind, reverse, serializer);
            RawWriter writer = new RawWriter(out, CHUNK);
            while (merge.next()) {
                writer.write(merge.shape(), merge.bytes(), merge.offset(),
                        raw.end(merge.shape(), merge.bytes(), merge.offset()));
            }
            writer.flush();
            out.endSegment();
            Spill merged = finished(out);
            runs.subList(0, fanIn).clear();
            runs.addFirst(merged);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot merge sorted runs", e);
        }
        first.forEach(Spill::delete);
    }

    /// Everything so far in an order in which a stable sort gives the same as from the start; ends this sorter.
    void moveTo(ExternalSorter<T> other) {
        for (Spill run : runs) {
            Iterator<T> pairs = serializer.read(run.open(0));
            other.addAll(pairs);
        }
        for (int i = 0; i < pages.count(); i++) {
            other.add(raw.make(pages.shape(i), pages.bytes(i), pages.offset(i)));
        }
        release();
    }

    private void release() {
        runs.forEach(Spill::delete);
        runs.clear();
        pages.clear();
        reservation.close();
    }

    /// A chunk of `source` in an array of its own.
    static byte[] copy(ChunkSource source) {
        return Arrays.copyOfRange(source.bytes(), source.offset(), source.offset() + source.length());
    }

    /// Gives the pairs out; when others need the memory meanwhile, what is left goes to disk in its order.
    private final class InMemory implements Iterator<T> {
        private int at;
        private Iterator<T> rest;

        @Override
        public boolean hasNext() {
            return rest != null ? rest.hasNext() : at < pages.count();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (rest == null && (at & BATCH_MASK) == BATCH_MASK && reservation.spillRequested()) {
                writeOut(at);
                reservation.shrink(reservation.held());
                rest = serializer.read(runs.getFirst().open(0));
            }
            if (rest != null) {
                return rest.next();
            }
            T pair = raw.make(pages.shape(at), pages.bytes(at), pages.offset(at));
            if (++at == pages.count()) {
                release();
                at = 0;
            }
            return pair;
        }
    }

    private final class Merged implements Iterator<T> {
        private final RunMerge merge;
        private boolean more;

        Merged(RunMerge merge) {
            this.merge = merge;
            this.more = merge.next();
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public T next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            T pair = raw.make(merge.shape(), merge.bytes(), merge.offset());
            more = merge.next();
            if (!more) {
                release();
            }
            return pair;
        }
    }
}
