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
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// Several keyed parents brought together by one partitioner: those that are partitioned by it already are read in place,
/// the others through exchanges.
abstract class KeyedParentsRdd<P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    // By parent: the parent itself where it is read in place, else its exchange.
    private LineageRdd<?>[] inPlace;
    private final Exchange[] exchanges;
    private final PairAccess pairs;
    private final Partitioner partitioner;
    private transient List<LineageRdd<?>> parents;

    KeyedParentsRdd(List<? extends LineageRdd<?>> parents, Partitioner partitioner, PairAccess pairs,
            String operation) {
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
                exchanges[i] = Exchanges.make(driver(), partitioner, pairs, null, false, null, operation);
                Exchanges.removeWhenUnreachable(this, exchanges[i], driver());
            }
        }
    }

    final int parentCount() {
        return exchanges.length;
    }

    final PairAccess pairs() {
        return pairs;
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

    /// The exchange of the parent `number`; null where the parent is read in place.
    final Exchange exchange(int number) {
        return exchanges[number];
    }

    /// The pairs of the parent `number`, which is read in place.
    final Iterator<?> inPlace(int number, RddPartition partition, TaskRuntime task) throws Exception {
        return inPlace[number].iterator(((JoinedPartition) partition).inner().get(number), task);
    }

    @Override
    protected void clearParents() {
        inPlace = new LineageRdd<?>[inPlace.length];
        parents = null;
    }
}
