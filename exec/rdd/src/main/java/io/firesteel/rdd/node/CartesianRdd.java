package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.FlatMapIterator;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// Every element of the left parent with every one of the right; one partition for each two partitions.
public final class CartesianRdd<A, B, P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<A> left;
    private LineageRdd<B> right;
    private final PairAccess pairs;

    public CartesianRdd(LineageRdd<A> left, LineageRdd<B> right, PairAccess pairs) {
        super(left.driver());
        this.left = left;
        this.right = right;
        this.pairs = pairs;
    }

    @Override
    public String kind() {
        return "CartesianRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (RddPartition a : left.partitions()) {
            for (RddPartition b : right.partitions()) {
                all.add(new JoinedPartition(all.size(), List.of(a, b)));
            }
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        int width = right.partitionCount();
        return List.of(new Dependency.Assigned(left, i -> List.of(i / width)),
                new Dependency.Assigned(right, i -> List.of(i % width)));
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
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        List<RddPartition> inner = ((JoinedPartition) partition).inner();
        return new FlatMapIterator<>(left.iterator(inner.get(0), task),
                a -> new MapIterator<>(right.iterator(inner.get(1), task), b -> (P) pairs.make(a, b)));
    }

    @Override
    protected void clearParents() {
        left = null;
        right = null;
    }
}
