package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The partitions of several parents, one parent after the other.
public final class UnionRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<?>[] parents;

    public UnionRdd(LineageDriver driver, List<? extends LineageRdd<T>> parents) {
        super(driver);
        this.parents = parents.toArray(LineageRdd<?>[]::new);
    }

    @Override
    public String kind() {
        return "UnionRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (int p = 0; p < parents.length; p++) {
            for (RddPartition partition : parents[p].partitions()) {
                all.add(new Member(all.size(), p, partition));
            }
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        int start = 0;
        for (LineageRdd<?> parent : parents) {
            int count = parent.partitionCount();
            dependencies.add(new Dependency.Range(parent, 0, start, count));
            start += count;
        }
        return dependencies;
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        Member member = (Member) partition;
        out.number(member.parent()).number(member.inner().index());
        parents[member.parent()].describe(member.inner(), out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        int parent = in.index();
        return new Member(index, parent, parents[parent].described(in.index(), in));
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) throws Exception {
        Member member = (Member) partition;
        return (Iterator<T>) parents[member.parent()].iterator(member.inner(), task);
    }

    @Override
    protected void clearParents() {
        parents = null;
    }

    /// A parent's partition under its number in the union.
    private record Member(int index, int parent, RddPartition inner) implements RddPartition {
    }
}
