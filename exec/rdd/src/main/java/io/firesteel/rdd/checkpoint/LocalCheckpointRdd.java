package io.firesteel.rdd.checkpoint;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// Stands for the lineage of a dataset whose kept blocks are all that is left: computing it is an error that says so.
public final class LocalCheckpointRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private final int original;
    private final transient int count;

    public LocalCheckpointRdd(LineageDriver driver, int original, int count) {
        super(driver);
        this.original = original;
        this.count = count;
    }

    @Override
    public String kind() {
        return "LocalCheckpointRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return RddPartition.indexed(count);
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        throw new FiresteelException(RddErrors.CHECKPOINT_BLOCK,
                Map.of("rddBlockId", "rdd_" + original + "_" + partition.index()));
    }
}
