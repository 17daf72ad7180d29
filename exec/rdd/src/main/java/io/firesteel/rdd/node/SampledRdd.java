package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.SampleIterator;
import io.firesteel.rdd.random.Sampler;
import io.firesteel.stages.StageTraits.Determinism;
import io.firesteel.tasks.TaskRuntime;

/// A random part of one parent; each partition has a seed of its own.
public final class SampledRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<T> parent;
    private final Sampler sampler;
    private final transient Optional<Partitioner> partitioner;
    private final transient long seed;

    public SampledRdd(LineageRdd<T> parent, Sampler sampler, boolean keepsPartitioner, long seed) {
        super(parent.driver());
        this.parent = parent;
        this.sampler = sampler;
        this.partitioner = keepsPartitioner ? parent.partitioner() : Optional.empty();
        this.seed = seed;
    }

    @Override
    public String kind() {
        return "PartitionwiseSampledRDD";
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return partitioner;
    }

    @Override
    protected List<RddPartition> listPartitions() {
        Random seeds = new Random(seed);
        List<RddPartition> all = new ArrayList<>();
        for (RddPartition partition : parent.partitions()) {
            all.add(new Seeded(partition, seeds.nextLong()));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.OneToOne(parent));
    }

    @Override
    protected Determinism ownDeterminism(Determinism ofDependencies) {
        return ofDependencies == Determinism.UNORDERED ? Determinism.INDETERMINATE : ofDependencies;
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        Seeded seeded = (Seeded) partition;
        out.number(seeded.seed());
        parent.describe(seeded.inner(), out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        long own = in.number();
        return new Seeded(parent.described(index, in), own);
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) throws Exception {
        Seeded seeded = (Seeded) partition;
        return new SampleIterator<>(parent.iterator(seeded.inner(), task), sampler.start(seeded.seed()));
    }

    @Override
    protected void clearParents() {
        parent = null;
    }

    /// A parent's partition with a seed.
    private record Seeded(RddPartition inner, long seed) implements RddPartition {
        @Override
        public int index() {
            return inner.index();
        }
    }
}
