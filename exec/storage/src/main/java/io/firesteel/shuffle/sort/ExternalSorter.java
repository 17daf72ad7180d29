package io.firesteel.shuffle.sort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.memory.Reservation;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.Serializer;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;

/// Sorts elements by any comparator in bounded memory, stably: arrays are sorted and spilled as runs, which are merged at
/// the end. Made per task by shuffle readers and RDD operators; for one thread; memory and files go with the task.
public final class ExternalSorter<T> {
    private static final int CHUNK = 32 << 10;
    private static final int BATCH_MASK = 0x3ff;
    /// Runs that are merged at once; more are merged in rounds.
    private static final int FAN_IN = 64;
    private static final long SLOT_BYTES = 6;
    /// Buffers of one run that is read.
    private static final long RUN_BYTES = 96 << 10;

    private final Comparator<? super T> order;
    private final Serializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final ObjectSizes sizes = new ObjectSizes();
    private final List<Spill> runs = new ArrayList<>(0);
    private Object[] elements = new Object[64];
    private int count;
    private double bytesEach = 64;
    private int nextSample = 16;

    public ExternalSorter(Comparator<? super T> order, Serializer serializer, TaskScope scope, SpillSpace space) {
        this.order = order;
        this.serializer = serializer;
        this.scope = scope;
        this.space = space;
        this.reservation = scope.memory().revocable("sort");
        scope.onEnd(this::release);
        reservation.grow(bytes());
    }

    public void add(T element) {
        if (count == elements.length) {
            enlarge();
        }
        elements[count++] = element;
        if (count >= nextSample || (count & BATCH_MASK) == 0) {
            makeRoom();
        }
    }

    public void addAll(Iterator<? extends T> all) {
        while (all.hasNext()) {
            add(all.next());
        }
    }

    private void enlarge() {
        long more = (long) elements.length * 2 * SLOT_BYTES;
        if (elements.length > Integer.MAX_VALUE / 3 || !reservation.tryGrow(more)) {
            spill();
        } else {
            elements = Arrays.copyOf(elements, elements.length * 2);
        }
    }

    /// Slots, elements, and the half array that the sort works with.
    private long bytes() {
        return elements.length * SLOT_BYTES + (long) (bytesEach * count);
    }

    private void makeRoom() {
        scope.checkKilled();
        if (count >= nextSample) {
            nextSample = count + Math.max(16, count / 8);
            long sum = 0;
            int looked = 0;
            int step = Math.max(1, count / 24);
            for (int i = 0; i < count; i += step) {
                sum += sizes.of(elements[i]);
                looked++;
            }
            bytesEach = (double) sum / looked;
        }
        if (reservation.spillRequested() || !reservation.tryResize(Math.max(bytes(), reservation.held()))) {
            spill();
        }
    }

    @SuppressWarnings("unchecked")
    private void sort() {
        Arrays.sort((T[]) elements, 0, count, order);
    }

    @SuppressWarnings("unchecked")
    private void spill() {
        long had = bytes();
        sort();
        runs.add(write(Arrays.asList((T[]) elements).subList(0, count).iterator()));
        scope.counters().memorySpilled += had;
        elements = new Object[64];
        count = 0;
        nextSample = 16;
        reservation.shrink(Math.max(0, reservation.held() - bytes()));
    }

    private Spill write(Iterator<T> sorted) {
        try (SpillWriter out = space.create(1)) {
            ElementWriter writer = serializer.writer(out, CHUNK);
            while (sorted.hasNext()) {
                writer.write(sorted.next());
            }
            writer.flush();
            out.endSegment();
            Spill spill = out.finish();
            scope.counters().diskSpilled += spill.size();
            return spill;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot spill a sorted run", e);
        }
    }

    /// Whether anything has gone to disk.
    public boolean spilled() {
        return !runs.isEmpty();
    }

    /// All elements in order; nothing may be added afterwards.
    public Iterator<T> sorted() {
        if (runs.isEmpty()) {
            sort();
            return new InMemory();
        }
        if (count > 0) {
            spill();
        }
        reservation.shrink(reservation.held());
        elements = new Object[0];
        int fanIn = fanIn(reservation, runs.size());
        while (runs.size() > fanIn) {
            List<Spill> first = new ArrayList<>(runs.subList(0, fanIn));
            Spill merged = write(new Merge(first));
            first.forEach(Spill::delete);
            runs.subList(0, fanIn).clear();
            // In front: its elements came before those of all others, and equal ones keep that order.
            runs.addFirst(merged);
        }
        return new Merge(runs);
    }

    /// How many runs can be merged at once with the memory that can be had; it is taken.
    static int fanIn(Reservation reservation, int runs) {
        int fanIn = Math.min(FAN_IN, runs);
        while (fanIn > 2 && !reservation.tryGrow(fanIn * RUN_BYTES)) {
            fanIn = Math.max(2, fanIn / 2);
        }
        return fanIn;
    }

    private void release() {
        runs.forEach(Spill::delete);
        runs.clear();
        elements = new Object[0];
        count = 0;
        reservation.close();
    }

    /// Gives the elements out; when others need the memory meanwhile, what is left goes to disk in its order.
    private final class InMemory implements Iterator<T> {
        private int at;
        private Iterator<T> rest;

        @Override
        public boolean hasNext() {
            return rest != null ? rest.hasNext() : at < count;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (rest == null && (at & 0xff) == 0xff && reservation.spillRequested()) {
                long had = bytes();
                runs.add(write(Arrays.asList((T[]) elements).subList(at, count).iterator()));
                scope.counters().memorySpilled += had;
                elements = new Object[0];
                count = 0;
                reservation.shrink(reservation.held());
                rest = serializer.read(runs.getFirst().open(0));
            }
            if (rest != null) {
                return rest.next();
            }
            T element = (T) elements[at];
            elements[at++] = null;
            if (at == count) {
                release();
                at = 0;
            }
            return element;
        }
    }

    private static final class Head<T> {
        final Iterator<T> rest;
        final int run;
        T element;

        Head(Iterator<T> rest, int run) {
            this.rest = rest;
            this.run = run;
            this.element = rest.next();
        }
    }

    private final class Merge implements Iterator<T> {
        private final PriorityQueue<Head<T>> heads;

        Merge(List<Spill> spills) {
            heads = new PriorityQueue<>(Math.max(1, spills.size()), (a, b) -> {
                int c = order.compare(a.element, b.element);
                return c != 0 ? c : Integer.compare(a.run, b.run);
            });
            for (int i = 0; i < spills.size(); i++) {
                heads.add(new Head<>(serializer.read(spills.get(i).open(0)), i));
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public T next() {
            Head<T> head = heads.poll();
            if (head == null) {
                throw new NoSuchElementException();
            }
            T element = head.element;
            if (head.rest.hasNext()) {
                head.element = head.rest.next();
                heads.add(head);
            }
            return element;
        }
    }
}
