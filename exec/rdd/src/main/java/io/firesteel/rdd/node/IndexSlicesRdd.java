package io.firesteel.rdd.node;

import java.util.Iterator;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// Slices that hold nothing but their own number: what `range` makes its numbers of.
public final class IndexSlicesRdd extends LineageRdd<Integer> {
    private static final long serialVersionUID = 1L;

    private final transient int slices;

    public IndexSlicesRdd(LineageDriver driver, int slices) {
        super(driver);
        this.slices = slices;
    }

    @Override
    public String kind() {
        return "ParallelCollectionRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return RddPartition.indexed(slices);
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    protected Iterator<Integer> compute(RddPartition partition, TaskRuntime task) {
        return List.of(partition.index()).iterator();
    }
}
