package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// Each element with its position, from the sizes of the partitions before its own.
public final class ZippedWithIndexRdd<T, P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<T> parent;
    private final PairAccess pairs;
    private final transient long[] starts;

    /// @param starts position of each partition's first element
    public ZippedWithIndexRdd(LineageRdd<T> parent, long[] starts, PairAccess pairs) {
        super(parent.driver());
        this.parent = parent;
        this.starts = starts;
        this.pairs = pairs;
    }

    @Override
    public String kind() {
        return "ZippedWithIndexRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (RddPartition partition : parent.partitions()) {
            all.add(new Started(partition, starts[partition.index()]));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.OneToOne(parent));
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        Started started = (Started) partition;
        out.number(started.start());
        parent.describe(started.inner(), out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        long start = in.number();
        return new Started(parent.described(index, in), start);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        Started started = (Started) partition;
        Iterator<T> in = parent.iterator(started.inner(), task);
        return new Iterator<>() {
            private long position = started.start();

            @Override
            public boolean hasNext() {
                return in.hasNext();
            }

            @Override
            public P next() {
                return (P) pairs.make(in.next(), position++);
            }
        };
    }

    @Override
    protected void clearParents() {
        parent = null;
    }

    /// A parent's partition with the position of its first element.
    private record Started(RddPartition inner, long start) implements RddPartition {
        @Override
        public int index() {
            return inner.index();
        }
    }
}
