package io.firesteel.rdd.node;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.Combiner;
import io.firesteel.rdd.Exchange;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.PairAccess;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// Makes exchanges, reads them in tasks, and has them removed when nobody can read them any more.
public final class Exchanges {
    private Exchanges() {
    }

    /// A new exchange; what travels with it is checked.
    public static Exchange make(LineageDriver driver, Partitioner partitioner, PairAccess pairs, Combiner combiner,
            boolean mapSideCombine, Comparator<Object> order, String operation) {
        Closures.check(partitioner, operation);
        Closures.check(combiner, operation);
        Closures.check(order, operation);
        return new Exchange(driver.newExchangeId(), partitioner, pairs, combiner, mapSideCombine, order);
    }

    static void removeWhenUnreachable(Object owner, Exchange exchange, LineageDriver driver) {
        int id = exchange.id();
        driver.whenUnreachable(owner, () -> driver.jobs().removeExchange(id));
    }

    /// One reduce part as it was written, inside a task.
    static ChunkSource chunks(Exchange exchange, int part, TaskRuntime task) {
        TaskStorage storage = TaskStorage.of(task);
        return storage.shuffle()
                .chunks(exchange.id(), storage.scope(),
                        List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, part, part + 1)),
                        task.mapOutputs(exchange.id()));
    }

    /// One reduce part, inside a task.
    static <P> Iterator<P> read(Exchange exchange, int part, TaskRuntime task) {
        TaskStorage storage = TaskStorage.of(task);
        Iterator<P> pairs = storage.shuffle()
                .read(exchange.spec(storage.serializer()), storage.scope(),
                        List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, part, part + 1)),
                        task.mapOutputs(exchange.id()));
        return Killable.iterator(pairs, task);
    }
}
