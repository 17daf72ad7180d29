package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.tasks.TaskRuntime;

/// Some partitions of one parent.
public final class PruneRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<T> parent;
    private final transient List<Integer> kept;

    /// @param kept numbers of the parent's partitions, ascending
    public PruneRdd(LineageRdd<T> parent, List<Integer> kept) {
        super(parent.driver());
        this.parent = parent;
        this.kept = List.copyOf(kept);
    }

    @Override
    public String kind() {
        return "PartitionPruningRDD";
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return Optional.empty();
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (int number : kept) {
            all.add(new Pruned(all.size(), parent.partitions().get(number)));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.Prune(parent, kept));
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        RddPartition inner = ((Pruned) partition).inner();
        out.number(inner.index());
        parent.describe(inner, out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return new Pruned(index, parent.described(in.index(), in));
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) throws Exception {
        return parent.iterator(((Pruned) partition).inner(), task);
    }

    @Override
    protected void clearParents() {
        parent = null;
    }

    /// A parent's partition under its new number.
    private record Pruned(int index, RddPartition inner) implements RddPartition {
    }
}
