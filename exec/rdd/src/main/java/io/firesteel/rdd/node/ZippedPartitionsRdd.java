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

/// A function of the partitions i of two parents.
public final class ZippedPartitionsRdd<A, B, U> extends LineageRdd<U> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<A> left;
    private LineageRdd<B> right;
    private final Zipper<A, B, U> zipper;
    private final transient Optional<Partitioner> partitioner;

    public ZippedPartitionsRdd(LineageRdd<A> left, LineageRdd<B> right, Zipper<A, B, U> zipper,
            boolean keepsPartitioner) {
        super(left.driver());
        this.left = left;
        this.right = right;
        this.zipper = zipper;
        Optional<Partitioner> first = left.partitioner().isPresent() ? left.partitioner() : right.partitioner();
        this.partitioner = keepsPartitioner ? first : Optional.empty();
    }

    /// What is made of two partitions.
    @FunctionalInterface
    public interface Zipper<A, B, U> extends java.io.Serializable {
        Iterator<U> zip(Iterator<A> left, Iterator<B> right) throws Exception;
    }

    @Override
    public String kind() {
        return "ZippedPartitionsRDD2";
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return partitioner;
    }

    @Override
    protected List<RddPartition> listPartitions() {
        int count = left.partitionCount();
        if (count != right.partitionCount()) {
            throw new IllegalArgumentException("Can't zip RDDs with unequal numbers of partitions: List(" + count + ", "
                    + right.partitionCount() + ")");
        }
        List<RddPartition> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(JoinedPartition.at(i, left, right));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.OneToOne(left), new Dependency.OneToOne(right));
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        ((JoinedPartition) partition).write(new LineageRdd<?>[]{left, right}, out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return JoinedPartition.read(index, new LineageRdd<?>[]{left, right}, in);
    }

    @Override
    protected Iterator<U> compute(RddPartition partition, TaskRuntime task) throws Exception {
        List<RddPartition> inner = ((JoinedPartition) partition).inner();
        return zipper.zip(left.iterator(inner.get(0), task), right.iterator(inner.get(1), task));
    }

    @Override
    protected void clearParents() {
        left = null;
        right = null;
    }
}
