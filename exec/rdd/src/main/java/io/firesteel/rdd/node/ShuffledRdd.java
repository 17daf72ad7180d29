package io.firesteel.rdd.node;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.Exchange;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.tasks.TaskRuntime;

/// The pairs of one parent after an exchange: placed, combined and sorted as the exchange says.
public final class ShuffledRdd<P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private transient LineageRdd<?> parent;
    private final Exchange exchange;

    public ShuffledRdd(LineageRdd<?> parent, Exchange exchange) {
        super(parent.driver());
        this.parent = parent;
        this.exchange = exchange;
        Exchanges.removeWhenUnreachable(this, exchange, driver());
    }

    @Override
    public String kind() {
        return "ShuffledRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return RddPartition.indexed(exchange.reducers());
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.Shuffle(parent, exchange));
    }

    @Override
    public Optional<Partitioner> partitioner() {
        return Optional.of(exchange.partitioner());
    }

    @Override
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) {
        return Exchanges.read(exchange, partition.index(), task);
    }

    @Override
    protected void clearParents() {
        parent = null;
    }
}
