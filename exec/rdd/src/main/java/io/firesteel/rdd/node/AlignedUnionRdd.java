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
import io.firesteel.rdd.iter.Concatenated;
import io.firesteel.tasks.TaskRuntime;

/// A union of parents that are partitioned alike: partition i holds the partitions i of all, and the partitioner stays.
public final class AlignedUnionRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<?>[] parents;
    private final transient Optional<Partitioner> partitioner;

    public AlignedUnionRdd(List<? extends LineageRdd<T>> parents) {
        super(parents.getFirst().driver());
        this.parents = parents.toArray(LineageRdd<?>[]::new);
        this.partitioner = parents.getFirst().partitioner();
    }

    @Override
    public String kind() {
        return "PartitionerAwareUnionRDD";
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return partitioner;
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (int i = 0; i < partitioner.orElseThrow().numPartitions(); i++) {
            all.add(JoinedPartition.at(i, parents));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (LineageRdd<?> parent : parents) {
            dependencies.add(new Dependency.OneToOne(parent));
        }
        return dependencies;
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        ((JoinedPartition) partition).write(parents, out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return JoinedPartition.read(index, parents, in);
    }

    @Override
    public boolean largeDescriptors() {
        return parents.length > 2;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        JoinedPartition joined = (JoinedPartition) partition;
        return new Concatenated<>(parents.length,
                i -> ((LineageRdd<T>) parents[i]).iterator(joined.inner().get(i), task));
    }

    @Override
    protected void clearParents() {
        parents = null;
    }
}
