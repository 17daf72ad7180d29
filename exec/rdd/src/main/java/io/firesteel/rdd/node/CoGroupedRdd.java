package io.firesteel.rdd.node;

import java.util.Iterator;
import java.util.List;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.PairAccess;
import io.firesteel.shuffle.combine.CoGrouper;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// All values of each key, of each of several keyed parents: pairs of a key and an array of one list per parent. Parents
/// that are partitioned alike are read in place, the others through exchanges.
public final class CoGroupedRdd<P> extends KeyedParentsRdd<P> {
    private static final long serialVersionUID = 1L;

    public CoGroupedRdd(List<? extends LineageRdd<?>> parents, Partitioner partitioner, PairAccess pairs) {
        super(parents, partitioner, pairs, "cogroup");
    }

    @Override
    public String kind() {
        return "CoGroupedRDD";
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        TaskStorage storage = TaskStorage.of(task);
        CoGrouper grouper = new CoGrouper(parentCount(), ElementSerializer.of(storage.serializer(), pairs()),
                storage.scope(), storage.shuffle().spillSpace());
        // Objects first: while there are none, bytes may be parted, and then objects would have to become bytes.
        for (int i = 0; i < parentCount(); i++) {
            if (exchange(i) == null) {
                grouper.addAll(i, inPlace(i, partition, task));
            }
        }
        for (int i = 0; i < parentCount(); i++) {
            if (exchange(i) != null) {
                grouper.addChunks(i, Exchanges.chunks(exchange(i), partition.index(), task));
            }
        }
        return new MapIterator<>(Killable.iterator(grouper.groups(), task),
                group -> (P) pairs().make(group.key(), group.values()));
    }
}
