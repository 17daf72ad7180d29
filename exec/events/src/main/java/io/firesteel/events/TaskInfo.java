package io.firesteel.events;

import java.util.List;

import io.firesteel.task.TaskAttempt;

/// A task attempt as events carry it (Spark's `TaskInfo`).
///
/// @param index             position in the task set
/// @param attempt           counts from 0
/// @param partition         index in the stage
/// @param gettingResultTime when the driver began to fetch the result; 0 if it did not
/// @param finishTime        0 while it runs
/// @param accumulables      what the attempt added to accumulators; filled when it has ended
public record TaskInfo(long taskId, int index, int attempt, int partition, long launchTime, String executorId,
        String host, Locality locality, boolean speculative, long gettingResultTime, long finishTime, boolean failed,
        boolean killed, List<AccumulableInfo> accumulables) {

    public TaskInfo {
        accumulables = List.copyOf(accumulables);
    }

    /// An attempt that has just been launched.
    ///
    /// @param index position in the task set, which lacks partitions that were not missing
    public static TaskInfo launched(TaskAttempt attempt, int index, long time, String executorId, String host,
            Locality locality, boolean speculative) {
        return new TaskInfo(attempt.taskId(), index, attempt.attemptNumber(), attempt.partition(), time, executorId,
                host, locality, speculative, 0, 0, false, false, List.of());
    }

    /// This attempt while its result is being fetched.
    public TaskInfo gettingResult(long time) {
        return new TaskInfo(taskId, index, attempt, partition, launchTime, executorId, host, locality, speculative,
                time, finishTime, failed, killed, accumulables);
    }

    /// This attempt once it has ended.
    public TaskInfo ended(long time, boolean nowFailed, boolean nowKilled, List<AccumulableInfo> totals) {
        return new TaskInfo(taskId, index, attempt, partition, launchTime, executorId, host, locality, speculative,
                gettingResultTime, time, nowFailed, nowKilled, totals);
    }

    /// How near to its data an attempt runs (Spark's `TaskLocality`).
    public enum Locality {
        PROCESS_LOCAL, NODE_LOCAL, NO_PREF, RACK_LOCAL, ANY
    }
}
