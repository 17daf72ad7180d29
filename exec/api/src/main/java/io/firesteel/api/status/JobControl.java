package io.firesteel.api.status;

import java.util.Set;

import io.firesteel.api.function.Function0;

/// Names, groups and cancels jobs; a part of the context. Properties belong to the calling thread and the threads that it
/// starts afterwards.
public interface JobControl {

    /// Jobs that this thread starts belong to `group` until it is changed.
    void setJobGroup(String group, String description, boolean interruptOnCancel);

    default void setJobGroup(String group, String description) {
        setJobGroup(group, description, false);
    }

    void clearJobGroup();

    void setJobDescription(String description);

    /// Null removes it.
    void setLocalProperty(String key, String value);

    /// Null where it is not set.
    String getLocalProperty(String key);

    /// Whether cancelled jobs of this thread interrupt their tasks' threads.
    void setInterruptOnCancel(boolean interrupt);

    void addJobTag(String tag);

    void removeJobTag(String tag);

    Set<String> getJobTags();

    void clearJobTags();

    /// The short call site that jobs of this thread carry, until [#clearCallSite].
    void setCallSite(String shortForm);

    void clearCallSite();

    void cancelJob(int jobId, String reason);

    default void cancelJob(int jobId) {
        cancelJob(jobId, null);
    }

    void cancelStage(int stageId, String reason);

    default void cancelStage(int stageId) {
        cancelStage(stageId, null);
    }

    void cancelJobGroup(String group, String reason);

    default void cancelJobGroup(String group) {
        cancelJobGroup(group, null);
    }

    /// As [#cancelJobGroup], and jobs of the group that are started later fail at once.
    void cancelJobGroupAndFutureJobs(String group);

    void cancelJobsWithTag(String tag, String reason);

    default void cancelJobsWithTag(String tag) {
        cancelJobsWithTag(tag, null);
    }

    void cancelAllJobs();

    boolean killTaskAttempt(long taskId, boolean interruptThread, String reason);

    /// Runs `body` so that datasets made inside show as one operation.
    <R> R withScope(String name, Function0<R> body);
}
