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
import io.firesteel.rdd.iter.AppendTable;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.serial.PairAccess;
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
        AppendTable<List<Object>[]> groups = new AppendTable<>();
        for (int i = 0; i < inPlace.length; i++) {
            int side = i;
            Iterator<?> in = inPlace[i] == null
                    ? Exchanges.read(exchanges[i], partition.index(), task)
                    : inPlace[i].iterator(((JoinedPartition) partition).inner().get(i), task);
            in.forEachRemaining(pair -> groups
                    .change(pairs.key(pair), (key, lists) -> lists == null ? lists() : lists)[side]
                    .add(pairs.value(pair)));
        }
        return new MapIterator<>(groups.drain(), entry -> (P) pairs.make(entry.key(), entry.value()));
    }

    @SuppressWarnings("unchecked")
    private List<Object>[] lists() {
        List<Object>[] lists = new List[inPlace.length];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = new ArrayList<>(1);
        }
        return lists;
    }

    @Override
    protected void clearParents() {
        inPlace = new LineageRdd<?>[inPlace.length];
        parents = null;
    }
}
