package io.firesteel.ui.status;

import java.util.Optional;

import io.firesteel.events.TaskInfo;
import io.firesteel.task.TaskMetrics;

/// A task attempt while its events come in. Owned by [AppStatusStore], under its lock.
final class LiveTask {
    TaskInfo info;
    TaskMetrics metrics;
    String error;

    LiveTask(TaskInfo info) {
        this.info = info;
    }

    TaskView view(long now) {
        return new TaskView(info, metrics, Optional.ofNullable(error), now);
    }
}
