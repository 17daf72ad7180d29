package io.firesteel.operators.join;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.firesteel.memory.Reservation;
import io.firesteel.memory.TaskMemory;

/// The join tables that the tasks of one stage attempt share on one executor, by id. The owner closes it when the stage
/// attempt has ended here.
public final class BuildRegistry implements AutoCloseable {
    private final Map<Integer, SharedBuild> builds = new HashMap<>();
    private final TaskMemory memory;
    private final Supplier<Path> folder;

    /// @param memory of the stage attempt, from which tables are reserved; null: each builder uses its task's own
    /// @param folder where tables that do not fit in memory go; outlives the tasks that build them
    public BuildRegistry(TaskMemory memory, Supplier<Path> folder) {
        this.memory = memory;
        this.folder = folder;
    }

    public BuildRegistry() {
        this(null, null);
    }

    /// Where builds divide their rows to; `own` where the owner gave no folder.
    Path folder(Supplier<Path> own) {
        return folder == null ? own.get() : folder.get();
    }

    synchronized SharedBuild get(int id) {
        return builds.computeIfAbsent(id, i -> new SharedBuild());
    }

    /// Takes a failed build away, so that a retried task starts anew.
    synchronized void forget(int id, SharedBuild failed) {
        builds.remove(id, failed);
    }

    /// A reservation for shared rows; null when the task's own memory is to be used.
    Reservation reservation() {
        return memory == null ? null : memory.fixed("shared join table");
    }

    @Override
    public synchronized void close() {
        builds.clear();
    }
}
