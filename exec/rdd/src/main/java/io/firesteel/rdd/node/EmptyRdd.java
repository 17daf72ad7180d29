package io.firesteel.rdd.node;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// No partition at all.
public final class EmptyRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    public EmptyRdd(LineageDriver driver) {
        super(driver);
    }

    @Override
    public String kind() {
        return "EmptyRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return List.of();
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        return Collections.emptyIterator();
    }
}
