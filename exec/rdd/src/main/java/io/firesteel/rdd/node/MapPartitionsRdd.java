package io.firesteel.rdd.node;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.api.spi.DatasetKind;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.stages.StageTraits.Determinism;
import io.firesteel.tasks.TaskRuntime;

/// A function of each partition of one parent: map, filter, flatMap and most other narrow operations.
public final class MapPartitionsRdd<T, U> extends LineageRdd<U> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<T> parent;
    private final PartitionFunction<T, U> function;
    private final transient Traits traits;
    private final transient Optional<Partitioner> partitioner;

    public MapPartitionsRdd(LineageRdd<T> parent, PartitionFunction<T, U> function, Traits traits) {
        super(parent.driver());
        this.parent = parent;
        this.function = function;
        this.traits = traits;
        this.partitioner = traits.keepsPartitioner() ? parent.partitioner() : Optional.empty();
    }

    /// What the driver has to know of the function.
    ///
    /// @param keepsPartitioner the function leaves keys as they are
    /// @param orderSensitive   another order of the input gives other rows
    /// @param barrier          runs in a barrier stage
    /// @param kind             what it is called
    public record Traits(boolean keepsPartitioner, boolean orderSensitive, boolean barrier, String kind) {
        private static final String USUAL = "MapPartitionsRDD";
        public static final Traits PLAIN = new Traits(false, false, false, USUAL);
        public static final Traits KEEPS_KEYS = new Traits(true, false, false, USUAL);
        public static final Traits ORDER_SENSITIVE = new Traits(false, true, false, USUAL);
        public static final Traits BARRIER = new Traits(false, false, true, USUAL);

        public Traits(boolean keepsPartitioner, boolean orderSensitive, boolean barrier) {
            this(keepsPartitioner, orderSensitive, barrier, USUAL);
        }

        /// The same under the name that a function has for its dataset, if it has one.
        public Traits named(Object function) {
            return function instanceof DatasetKind known
                    ? new Traits(keepsPartitioner, orderSensitive, barrier, known.datasetKind())
                    : this;
        }
    }

    @Override
    public String kind() {
        return traits == null ? Traits.USUAL : traits.kind();
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return parent.partitions();
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.OneToOne(parent));
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return partitioner;
    }

    @Override
    protected Iterator<U> compute(RddPartition partition, TaskRuntime task) throws Exception {
        return function.apply(task, partition.index(), parent.iterator(partition, task));
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        parent.describe(partition, out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return parent.described(index, in);
    }

    @Override
    public boolean startsBarrier() {
        return traits.barrier();
    }

    @Override
    protected Determinism ownDeterminism(Determinism ofDependencies) {
        return traits.orderSensitive() && ofDependencies == Determinism.UNORDERED
                ? Determinism.INDETERMINATE
                : ofDependencies;
    }

    @Override
    protected void clearParents() {
        parent = null;
    }
}
