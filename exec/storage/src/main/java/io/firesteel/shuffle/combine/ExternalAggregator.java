package io.firesteel.shuffle.combine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.memory.Reservation;
import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.PairCursor;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.Aggregator;
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
    private static final int BATCH_MASK = 0xff;

    private final Aggregator<V, C> aggregator;
    private final PairAccess pairs;
    private final Serializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final int level;
    private final Combiners<K, V, C> table;
    private final List<Spill> spills = new ArrayList<>(0);
    private long addedBefore;

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
        this.table = new Combiners<>(aggregator, pairs,
                serializer instanceof ElementSerializer own ? own.raw() : null, 1 + level);
        this.reservation = scope.memory().revocable("aggregation");
        scope.onEnd(this::release);
        reservation.grow(table.bytes());
    }

    /// Adds a value under its key.
    public void addValue(K key, V value) {
        table.addValue(key, value);
        countedIn();
    }

    /// Adds a combiner under its key; it may be changed from now on.
    public void addCombiner(K key, C combiner) {
        table.addCombiner(key, combiner);
        countedIn();
    }

    /// Adds all pairs of (key, value).
    @SuppressWarnings("unchecked")
    public void addValues(PairCursor all) {
        while (all.next()) {
            addValue((K) all.key(), (V) all.value());
        }
    }

    /// Adds all pairs of chunks, which are (key, combiner) or (key, value); numbers and strings stay serialised.
    public void addChunks(ChunkSource source, boolean combiners) {
        if (!(serializer instanceof ElementSerializer own)) {
            PairCursor all = serializer.readPairs(source);
            while (all.next()) {
                add(all.key(), all.value(), combiners);
            }
            return;
        }
        RawRuns runs = own.raw();
        while (source.next()) {
            byte[] bytes = source.bytes();
            runs.open(bytes, source.offset(), source.length());
            while (runs.nextRun()) {
                while (runs.left() > 0) {
                    int at = runs.pass();
                    if (table.takes(runs)) {
                        table.addRaw(bytes, at, combiners);
                        countedIn();
                    } else {
                        Object pair = runs.make(runs.shape(), bytes, at);
                        add(pairs.key(pair), pairs.value(pair), combiners);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object key, Object part, boolean combiner) {
        if (combiner) {
            addCombiner((K) key, (C) part);
        } else {
            addValue((K) key, (V) part);
        }
    }

    private void countedIn() {
        if ((table.updates() & BATCH_MASK) == 0 || table.full() || table.sampleDue()) {
            makeRoom();
        }
    }

    private void makeRoom() {
        scope.checkKilled();
        long need = table.bytes() + (table.full() ? table.enlargedBytes() : 0);
        if (reservation.spillRequested() || need > reservation.held() && !reservation.tryResize(need)) {
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
        addedBefore += table.updates();
        int shift = 32 - BITS * (level + 1);
        try (SpillWriter out = space.create(BUCKETS)) {
            ElementWriter writer = serializer.writer(out, CHUNK);
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                Combiners<K, V, C>.Walk walk = table.walk(shift, BITS, bucket);
                while (walk.next()) {
                    walk.write(writer);
                }
                writer.flush();
                out.endSegment();
            }
            keep(out.finish(), had);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot spill an aggregation", e);
        }
        table.clear();
        reservation.shrink(Math.max(0, reservation.held() - table.bytes()));
    }

    private void keep(Spill spill, long had) {
        spills.add(spill);
        scope.counters().memorySpilled += had;
        scope.counters().diskSpilled += spill.size();
    }

    /// How many values and combiners have been added.
    public long added() {
        return addedBefore + table.updates();
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
        table.clear();
        reservation.shrink(reservation.held());
        return new ByBucket<>();
    }

    private void release() {
        for (Spill spill : spills) {
            spill.delete();
        }
        spills.clear();
        table.clear();
        reservation.close();
    }

    /// Gives the table out; when others need the memory meanwhile, what is left goes to disk and is read from there.
    private final class InMemory<T> implements Iterator<T> {
        private final Combiners<K, V, C>.Walk walk = table.walk();
        private boolean more = walk.next();
        private int given;
        private Iterator<T> rest;

        @Override
        public boolean hasNext() {
            if (rest == null) {
                return more;
            }
            if (rest.hasNext()) {
                return true;
            }
            release();
            return false;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (rest == null && (++given & BATCH_MASK) == 0 && reservation.spillRequested()) {
                spillRest();
            }
            if (rest != null) {
                return rest.next();
            }
            T pair = (T) walk.take(pairs);
            more = walk.next();
            if (!more) {
                release();
            }
            return pair;
        }

        private void spillRest() {
            long had = table.bytes();
            try (SpillWriter out = space.create(1)) {
                ElementWriter writer = serializer.writer(out, CHUNK);
                while (more) {
                    walk.write(writer);
                    more = walk.next();
                }
                writer.flush();
                out.endSegment();
                keep(out.finish(), had);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot spill an aggregation", e);
            }
            table.clear();
            reservation.shrink(reservation.held());
            rest = serializer.read(spills.getFirst().open(0));
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
                    part.addChunks(spill.open(index), true);
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
