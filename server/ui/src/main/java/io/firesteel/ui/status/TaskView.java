package io.firesteel.ui.status;

import java.util.Optional;

import io.firesteel.events.TaskInfo;
import io.firesteel.task.TaskMetrics;

/// A task attempt as pages and the REST API show it; a snapshot.
///
/// @param metrics null where none were told
/// @param now     the time of the snapshot, for tasks that run
public record TaskView(TaskInfo info, TaskMetrics metrics, Optional<String> error, long now) {

    /// Milliseconds from launch to end, or to now.
    public long duration() {
        long end = info.finishTime() > 0 ? info.finishTime() : now;
        return Math.max(0, end - info.launchTime());
    }

    public boolean finished() {
        return info.finishTime() > 0;
    }

    /// Spark's name of its state.
    public String status() {
        if (!finished()) {
            return info.gettingResultTime() > 0 ? "GET RESULT" : "RUNNING";
        }
        if (info.failed()) {
            return "FAILED";
        }
        return info.killed() ? "KILLED" : "SUCCESS";
    }

    /// Milliseconds in which its result was fetched.
    public long gettingResult() {
        if (info.gettingResultTime() <= 0) {
            return 0;
        }
        return Math.max(0, (finished() ? info.finishTime() : now) - info.gettingResultTime());
    }

    /// Milliseconds that neither the task nor the fetching of its result account for.
    public long schedulerDelay() {
        if (!finished() || metrics == null) {
            return 0;
        }
        return Math.max(0, duration() - metrics.runTime() - metrics.deserializeTime() - metrics.resultSerializeTime()
                - gettingResult());
    }
}
