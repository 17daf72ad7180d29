package io.firesteel.shuffle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.memory.Reservation;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.PairCursor;
import io.firesteel.serial.Serializer;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;

/// Combines values by key in bounded memory. When memory is short the table goes to disk in 16 buckets by hash; at the end
/// each bucket is combined alone, and cut again by the next bits of the hash where it is still too large (grace hashing).
/// Made per task by shuffle readers and RDD operators; for one thread; memory and files go with the task.
public final class ExternalAggregator<K, V, C> {
    private static final int BITS = 4;
    private static final int BUCKETS = 1 << BITS;
    private static final int LEVELS = 32 / BITS;
    private static final int CHUNK = 16 << 10;
    private static final int BATCH_MASK = 0x3ff;

    private final Aggregator<V, C> aggregator;
    private final PairAccess pairs;
    private final Serializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final int level;
    private final CombineTable table = new CombineTable();
    private final List<Spill> spills = new ArrayList<>(0);

    public ExternalAggregator(Aggregator<V, C> aggregator, PairAccess pairs, Serializer serializer, TaskScope scope,
            SpillSpace space) {
        this(aggregator, pairs, serializer, scope, space, 0);
    }

    private ExternalAggregator(Aggregator<V, C> aggregator, PairAccess pairs, Serializer serializer, TaskScope scope,
            SpillSpace space, int level) {
        this.aggregator = aggregator;
        this.pairs = pairs;
        this.serializer = serializer;
        this.scope = scope;
        this.space = space;
        this.level = level;
        this.reservation = scope.memory().revocable("aggregation");
        scope.onEnd(this::release);
        reservation.grow(table.bytes());
    }

    /// Adds a value under its key.
    public void addValue(K key, V value) {
        table.mergeValue(key, value, aggregator.createCombiner(), aggregator.mergeValue());
        added();
    }

    /// Adds a combiner under its key; it may be changed from now on.
    public void addCombiner(K key, C combiner) {
        table.mergeCombiner(key, combiner, aggregator.mergeCombiners());
        added();
    }

    /// Adds all pairs of (key, value).
    @SuppressWarnings("unchecked")
    public void addValues(PairCursor all) {
        while (all.next()) {
            addValue((K) all.key(), (V) all.value());
        }
    }

    /// Adds all pairs of (key, combiner).
    @SuppressWarnings("unchecked")
    public void addCombiners(PairCursor all) {
        while (all.next()) {
            addCombiner((K) all.key(), (C) all.value());
        }
    }

    private void added() {
        if (table.full() || table.sampleDue() || (table.updates() & BATCH_MASK) == 0) {
            makeRoom();
        }
    }

    private void makeRoom() {
        scope.checkKilled();
        long need = table.bytes() + (table.full() ? table.enlargedBytes() : 0);
        if (reservation.spillRequested() || !reservation.tryResize(Math.max(need, reservation.held()))) {
            if (level == LEVELS || table.size() <= 1) {
                // Nothing smaller can be made: one key, or keys that all have one hash.
                reservation.grow(Math.max(0, need - reservation.held()));
            } else {
                spill();
                return;
            }
        }
        if (table.full()) {
            table.enlarge();
        }
    }

    private void spill() {
        long had = table.bytes();
        int shift = 32 - BITS * (level + 1);
        try (SpillWriter out = space.create(BUCKETS)) {
            ElementWriter writer = serializer.writer(out, CHUNK);
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                CombineTable.Walk walk = table.new Walk(shift, BITS, bucket);
                while (walk.next()) {
                    writer.writePair(walk.key(), walk.combiner());
                    walk.forget();
                }
                writer.flush();
                out.endSegment();
            }
            Spill spill = out.finish();
            spills.add(spill);
            scope.counters().memorySpilled += had;
            scope.counters().diskSpilled += spill.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot spill an aggregation", e);
        }
        table.clear();
        reservation.shrink(Math.max(0, reservation.held() - table.bytes()));
    }

    /// Whether anything has gone to disk.
    public boolean spilled() {
        return !spills.isEmpty();
    }

    /// All keys with their combiners as pairs, in no order; nothing may be added afterwards. Memory is given back when the
    /// iterator ends, or with the task.
    public <T> Iterator<T> pairs() {
        if (spills.isEmpty()) {
            return new InMemory<>();
        }
        if (table.size() > 0) {
            spill();
        }
        table.release();
        reservation.shrink(reservation.held());
        return new ByBucket<>();
    }

    private void release() {
        for (Spill spill : spills) {
            spill.delete();
        }
        spills.clear();
        table.release();
        reservation.close();
    }

    private final class InMemory<T> implements Iterator<T> {
        private final CombineTable.Walk walk = table.new Walk();
        private boolean more = walk.next();

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            T pair = (T) pairs.make(walk.key(), walk.combiner());
            walk.forget();
            more = walk.next();
            if (!more) {
                release();
            }
            return pair;
        }
    }

    private final class ByBucket<T> implements Iterator<T> {
        private int bucket = -1;
        private Iterator<T> current;

        @Override
        public boolean hasNext() {
            while (current == null || !current.hasNext()) {
                if (++bucket >= BUCKETS) {
                    release();
                    bucket = BUCKETS;
                    return false;
                }
                current = combine(bucket);
            }
            return true;
        }

        private Iterator<T> combine(int index) {
            ExternalAggregator<K, V, C> part = new ExternalAggregator<>(aggregator, pairs, serializer, scope, space,
                    level + 1);
            for (Spill spill : spills) {
                if (spill.length(index) > 0) {
                    part.addCombiners(serializer.readPairs(spill.open(index)));
                }
            }
            return part.pairs();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
