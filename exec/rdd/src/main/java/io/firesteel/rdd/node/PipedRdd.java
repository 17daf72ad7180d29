package io.firesteel.rdd.node;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.ChildProcess;
import io.firesteel.rdd.ops.Pipes;
import io.firesteel.tasks.TaskRuntime;

/// Each partition's elements, a line each, through a command of the machine.
public final class PipedRdd<T> extends LineageRdd<String> {
    private static final long serialVersionUID = 1L;

    private LineageRdd<T> parent;
    private final Pipes.Command command;

    public PipedRdd(LineageRdd<T> parent, Pipes.Command command) {
        super(parent.driver());
        this.parent = parent;
        this.command = command;
    }

    @Override
    public String kind() {
        return "PipedRDD";
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return Optional.empty();
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
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        parent.describe(partition, out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return parent.described(index, in);
    }

    @Override
    protected Iterator<String> compute(RddPartition partition, TaskRuntime task) throws Exception {
        return ChildProcess.lines(parent.iterator(partition, task), command, task);
    }

    @Override
    protected void clearParents() {
        parent = null;
    }
}
