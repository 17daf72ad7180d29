package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.Partitioner;
import io.firesteel.memory.ObjectSizes;
import io.firesteel.memory.Reservation;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.FilterIterator;
import io.firesteel.rdd.iter.FlatMapIterator;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.PairAccess;
import io.firesteel.shuffle.combine.CoGrouper;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// The pairs of the left parent whose key the right one lacks. Only the left side's pairs are held, in memory while they
/// fit; else both sides are grouped by a [CoGrouper], which spills.
public final class SubtractedRdd<P> extends KeyedParentsRdd<P> {
    private static final long serialVersionUID = 1L;
    private static final int BATCH_MASK = 0xff;
    private static final int SAMPLE_MASK = 0xfff;
    /// Table slot, entry and list of a key.
    private static final long BYTES_PER_KEY = 112;

    public SubtractedRdd(LineageRdd<P> left, LineageRdd<?> right, Partitioner partitioner, PairAccess pairs) {
        super(List.of(left, right), partitioner, pairs, "subtract");
    }

    @Override
    public String kind() {
        return "SubtractedRDD";
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        TaskScope scope = TaskStorage.of(task).scope();
        Reservation reservation = scope.memory().fixed("subtract");
        scope.onEnd(reservation::close);
        Iterator<P> pairs = (Iterator<P>) side(0, partition, task);
        Map<Object, List<P>> left = new HashMap<>();
        if (!hold(pairs, left, reservation, scope)) {
            reservation.close();
            return spilling(left, pairs, side(1, partition, task), TaskStorage.of(task));
        }
        side(1, partition, task).forEachRemaining(pair -> left.remove(pairs().key(pair)));
        return new FlatMapIterator<>(new MapIterator<>(left.values().iterator(), list -> list), List::iterator);
    }

    /// Moves `from` to `to` while there is memory; false when it ends before the pairs do.
    private boolean hold(Iterator<P> from, Map<Object, List<P>> to, Reservation reservation, TaskScope scope) {
        ObjectSizes sizes = new ObjectSizes();
        long count = 0;
        long sampled = 0;
        long sampledBytes = 0;
        while (from.hasNext()) {
            P pair = from.next();
            to.computeIfAbsent(pairs().key(pair), key -> new ArrayList<>(1)).add(pair);
            if ((count & count - 1) == 0 || (count & SAMPLE_MASK) == 0) {
                sampled++;
                sampledBytes += sizes.of(pair);
            }
            if ((++count & BATCH_MASK) == 0) {
                scope.checkKilled();
                if (!reservation.tryResize(count * (sampledBytes / sampled) + to.size() * BYTES_PER_KEY)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Both sides grouped by key, on disk where they do not fit.
    @SuppressWarnings("unchecked")
    private Iterator<P> spilling(Map<Object, List<P>> held, Iterator<P> left, Iterator<?> right, TaskStorage storage) {
        CoGrouper grouper = new CoGrouper(2, ElementSerializer.of(storage.serializer(), pairs()), storage.scope(),
                storage.shuffle().spillSpace());
        for (Iterator<List<P>> lists = held.values().iterator(); lists.hasNext(); lists.remove()) {
            grouper.addAll(0, lists.next().iterator());
        }
        grouper.addAll(0, left);
        grouper.addAll(1, right);
        Iterator<CoGrouper.Group> kept = new FilterIterator<>(grouper.groups(), group -> group.values()[1].isEmpty());
        return new FlatMapIterator<>(kept, group -> new MapIterator<>(group.values()[0].iterator(),
                value -> (P) pairs().make(group.key(), value)));
    }

    private Iterator<?> side(int number, RddPartition partition, TaskRuntime task) throws Exception {
        return exchange(number) == null
                ? inPlace(number, partition, task)
                : Exchanges.read(exchange(number), partition.index(), task);
    }
}
