package io.firesteel.master.machine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// In which order workers are asked for executors, by Spark's names (`spark.deploy.workerSelectionPolicy`).
public enum WorkerOrder {
    CORES_FREE_ASC(Comparator.comparingInt(WorkerEntry::freeCores)), CORES_FREE_DESC(
            Comparator.comparingInt(WorkerEntry::freeCores).reversed()), MEMORY_FREE_ASC(
                    Comparator.comparingLong(WorkerEntry::freeMemory)), MEMORY_FREE_DESC(
                            Comparator.comparingLong(WorkerEntry::freeMemory).reversed()), WORKER_ID(
                                    Comparator.comparing(worker -> worker.spec.id()));

    private final Comparator<WorkerEntry> comparator;

    WorkerOrder(Comparator<WorkerEntry> comparator) {
        this.comparator = comparator;
    }

    Comparator<WorkerEntry> comparator() {
        return comparator;
    }

    static WorkerOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.toString(values())));
    }
}
