package io.firesteel.session;

import java.util.Set;
import java.util.concurrent.ExecutionException;

import io.firesteel.api.function.Function0;
import io.firesteel.api.status.JobControl;
import io.firesteel.rdd.job.CallSite;
import io.firesteel.session.shared.LocalProperties;

/// The context's part that names, groups and cancels jobs.
interface ContextJobControl extends JobControl {

    /// The live application; an error after its end.
    Application live();

    /// The application's operations by thread.
    ContextLineage driver();

    @Override
    default void setJobGroup(String group, String description, boolean interruptOnCancel) {
        setLocalProperty(LocalProperties.GROUP, group);
        setLocalProperty(LocalProperties.DESCRIPTION, description);
        setLocalProperty(LocalProperties.INTERRUPT, Boolean.toString(interruptOnCancel));
    }

    @Override
    default void clearJobGroup() {
        setLocalProperty(LocalProperties.GROUP, null);
        setLocalProperty(LocalProperties.DESCRIPTION, null);
        setLocalProperty(LocalProperties.INTERRUPT, null);
    }

    @Override
    default void setJobDescription(String description) {
        setLocalProperty(LocalProperties.DESCRIPTION, description);
    }

    @Override
    default void setLocalProperty(String key, String value) {
        live().properties().set(key, value);
    }

    @Override
    default String getLocalProperty(String key) {
        return live().properties().get(key);
    }

    @Override
    default void setInterruptOnCancel(boolean interrupt) {
        setLocalProperty(LocalProperties.INTERRUPT, Boolean.toString(interrupt));
    }

    @Override
    default void addJobTag(String tag) {
        live().properties().addTag(tag);
    }

    @Override
    default void removeJobTag(String tag) {
        live().properties().removeTag(tag);
    }

    @Override
    default Set<String> getJobTags() {
        return live().properties().tags();
    }

    @Override
    default void clearJobTags() {
        setLocalProperty(LocalProperties.TAGS, null);
    }

    @Override
    default void setCallSite(String shortForm) {
        setLocalProperty(CallSite.SHORT, shortForm);
    }

    @Override
    default void clearCallSite() {
        setLocalProperty(CallSite.SHORT, null);
        setLocalProperty(CallSite.LONG, null);
    }

    @Override
    default void cancelJob(int jobId, String reason) {
        live().jobs().cancelJob(jobId, reason == null ? "" : reason);
    }

    @Override
    default void cancelStage(int stageId, String reason) {
        live().jobs().cancelStage(stageId, reason == null ? "" : reason);
    }

    @Override
    default void cancelJobGroup(String group, String reason) {
        live().jobs().cancelGroup(group, reason == null ? "part of cancelled job group " + group : reason, false);
    }

    @Override
    default void cancelJobGroupAndFutureJobs(String group) {
        live().jobs().cancelGroup(group, "part of cancelled job group " + group, true);
    }

    @Override
    default void cancelJobsWithTag(String tag, String reason) {
        LocalProperties.checkTag(tag);
        live().jobs().cancelTag(tag, reason == null ? "part of cancelled job tags " + tag : reason);
    }

    @Override
    default void cancelAllJobs() {
        live().jobs().cancelAll("as part of cancellation of all jobs");
    }

    @Override
    default boolean killTaskAttempt(long taskId, boolean interruptThread, String reason) {
        try {
            return live().jobs()
                    .killTask(taskId, interruptThread, reason == null
                            ? "killed via SparkContext.killTaskAttempt"
                            : reason)
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the schedulers did not answer", e.getCause());
        }
    }

    @Override
    default <R> R withScope(String name, Function0<R> body) {
        return driver().scopes().inside(name, () -> {
            try {
                return body.call();
            } catch (Exception e) {
                throw io.firesteel.rdd.Thrown.pass(e);
            }
        });
    }
}
