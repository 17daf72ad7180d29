package io.firesteel.storage;

import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.Shuffle;
import io.firesteel.tasks.TaskRuntime;

/// Storage and shuffle as one running task has them. Offered by the executor through [TaskRuntime#service(Class)], used by
/// task bodies.
public interface TaskStorage {

    /// The storage of the executor that runs `task`.
    static TaskStorage of(TaskRuntime task) {
        return task.service(TaskStorage.class);
    }

    /// The task as storage and shuffle see it; its memory is opened at the first use.
    TaskScope scope();

    /// The executor's blocks.
    BlockCache blocks();

    /// The executor's exchanges.
    Shuffle shuffle();

    /// The application's serialiser (`spark.serializer`).
    Serializer serializer();
}
