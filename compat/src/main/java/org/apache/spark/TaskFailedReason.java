package org.apache.spark;

/// Why a task attempt failed.
public interface TaskFailedReason extends TaskEndReason {
    String toErrorString();

    /// Whether it counts towards `spark.task.maxFailures`.
    default boolean countTowardsTaskFailures() {
        return true;
    }
}
