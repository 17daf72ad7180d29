package io.firesteel.checks.exec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Pair;
import io.firesteel.executor.ApiPairs;
import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.ShuffleSpec;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.TaskRuntime;

/// Moves column batches through an exchange: one encoded batch per reduce part and map task.
final class ColumnExchange {
    private ColumnExchange() {
    }

    private static ShuffleSpec<Integer, byte[], byte[]> spec(int exchange, int reducers, Serializer serializer) {
        return new ShuffleSpec<>(exchange, reducers, key -> (Integer) key, ApiPairs.PAIR, Optional.empty(), false,
                Optional.empty(), serializer);
    }

    static TaskValue write(TaskRuntime task, int exchange, int reducers, Columns batch) {
        Columns.Builder[] parts = new Columns.Builder[reducers];
        for (int i = 0; i < batch.rows(); i++) {
            int part = (int) Math.floorMod(batch.keys()[i], reducers);
            parts[part] = parts[part] == null ? new Columns.Builder() : parts[part];
            parts[part].add(batch.keys()[i], batch.values()[i]);
        }
        List<Pair<Integer, byte[]>> blocks = new ArrayList<>();
        for (int part = 0; part < reducers; part++) {
            if (parts[part] != null) {
                blocks.add(new Pair<>(part, parts[part].build().bytes()));
            }
        }
        TaskStorage storage = TaskStorage.of(task);
        return new TaskValue.MapOutput(storage.shuffle()
                .write(spec(exchange, reducers, storage.serializer()), storage.scope(), blocks.iterator()));
    }

    /// All batches of some parts.
    static List<Columns> read(TaskRuntime task, int exchange, int reducers, List<ReadPlan.Range> ranges) {
        TaskStorage storage = TaskStorage.of(task);
        Iterator<Pair<Integer, byte[]>> blocks = storage.shuffle()
                .read(spec(exchange, reducers, storage.serializer()), storage.scope(), ranges, task.mapOutputs(
                        exchange));
        List<Columns> batches = new ArrayList<>();
        blocks.forEachRemaining(b -> batches.add(Columns.of(b.second())));
        return batches;
    }

    static List<Columns> read(TaskRuntime task, int exchange, int reducers) {
        int part = task.attempt().partition();
        return read(task, exchange, reducers, List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, part, part + 1)));
    }
}
