package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.Exchange;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.FlatMapIterator;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// The pairs of the left parent whose key the right one lacks; only the left side's values are held.
public final class SubtractedRdd<P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<?>[] inPlace;
    private final Exchange[] exchanges = new Exchange[2];
    private final PairAccess pairs;
    private final Partitioner partitioner;
    private transient List<LineageRdd<?>> parents;

    public SubtractedRdd(LineageRdd<P> left, LineageRdd<?> right, Partitioner partitioner, PairAccess pairs) {
        super(left.driver());
        this.parents = List.of(left, right);
        this.partitioner = partitioner;
        this.pairs = pairs;
        this.inPlace = new LineageRdd<?>[2];
        for (int i = 0; i < 2; i++) {
            if (parents.get(i).partitioner().filter(partitioner::equals).isPresent()) {
                inPlace[i] = parents.get(i);
            } else {
                exchanges[i] = Exchanges.make(driver(), partitioner, pairs, null, false, null, "subtract");
                Exchanges.removeWhenUnreachable(this, exchanges[i], driver());
            }
        }
    }

    @Override
    public String kind() {
        return "SubtractedRDD";
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
        Map<Object, List<P>> left = new HashMap<>();
        ((Iterator<P>) side(0, partition, task))
                .forEachRemaining(pair -> left.computeIfAbsent(pairs.key(pair), k -> new ArrayList<>(1)).add(pair));
        side(1, partition, task).forEachRemaining(pair -> left.remove(pairs.key(pair)));
        return new FlatMapIterator<>(new MapIterator<>(left.values().iterator(), list -> list), List::iterator);
    }

    private Iterator<?> side(int number, RddPartition partition, TaskRuntime task) throws Exception {
        return inPlace[number] == null
                ? Exchanges.read(exchanges[number], partition.index(), task)
                : inPlace[number].iterator(((JoinedPartition) partition).inner().get(number), task);
    }

    @Override
    protected void clearParents() {
        inPlace = new LineageRdd<?>[2];
        parents = null;
    }
}
