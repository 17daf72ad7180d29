package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.Exchange;
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
public final class CoGroupedRdd<P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    // By parent: the parent itself where it is read in place, else its exchange.
    private LineageRdd<?>[] inPlace;
    private final Exchange[] exchanges;
    private final PairAccess pairs;
    private final Partitioner partitioner;
    private transient List<LineageRdd<?>> parents;

    public CoGroupedRdd(List<? extends LineageRdd<?>> parents, Partitioner partitioner, PairAccess pairs) {
        super(parents.getFirst().driver());
        this.parents = new ArrayList<>(parents);
        this.partitioner = partitioner;
        this.pairs = pairs;
        this.inPlace = new LineageRdd<?>[parents.size()];
        this.exchanges = new Exchange[parents.size()];
        for (int i = 0; i < inPlace.length; i++) {
            if (parents.get(i).partitioner().filter(partitioner::equals).isPresent()) {
                inPlace[i] = parents.get(i);
            } else {
                exchanges[i] = Exchanges.make(driver(), partitioner, pairs, null, false, null, "cogroup");
                Exchanges.removeWhenUnreachable(this, exchanges[i], driver());
            }
        }
    }

    @Override
    public String kind() {
        return "CoGroupedRDD";
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return Optional.of(partitioner);
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (int i = 0; i < partitioner.numPartitions(); i++) {
            all.add(JoinedPartition.at(i, inPlace));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (int i = 0; i < inPlace.length; i++) {
            dependencies.add(inPlace[i] == null
                    ? new Dependency.Shuffle(parents.get(i), exchanges[i])
                    : new Dependency.OneToOne(inPlace[i]));
        }
        return dependencies;
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        ((JoinedPartition) partition).write(inPlace, out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return JoinedPartition.read(index, inPlace, in);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        TaskStorage storage = TaskStorage.of(task);
        CoGrouper grouper = new CoGrouper(inPlace.length, ElementSerializer.of(storage.serializer(), pairs),
                storage.scope(), storage.shuffle().spillSpace());
        for (int i = 0; i < inPlace.length; i++) {
            if (inPlace[i] == null) {
                grouper.addChunks(i, Exchanges.chunks(exchanges[i], partition.index(), task));
            } else {
                grouper.addAll(i, inPlace[i].iterator(((JoinedPartition) partition).inner().get(i), task));
            }
        }
        return new MapIterator<>(Killable.iterator(grouper.groups(), task),
                group -> (P) pairs.make(group.key(), group.values()));
    }

    @Override
    protected void clearParents() {
        inPlace = new LineageRdd<?>[inPlace.length];
        parents = null;
    }
}
