package io.firesteel.scheduler;

import java.util.List;

import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskValue;

/// Gets executors and carries messages to them: in this process, child JVMs, a standalone cluster, YARN, Kubernetes.
/// The scheduler loop is the only caller, from its own thread; no method may block for longer than handing over a
/// message takes, and all of them may be called for executors that have just gone.
///
/// Nothing here is reliable by itself. An executor keeps every outcome until its backend has passed it to
/// [BackendEvents#taskUpdate], sends what is unacknowledged again with each [Heartbeat], and names there all tasks it
/// knows; the scheduler treats a launch that no heartbeat confirms as lost, and repeats a kill that was not obeyed.
public interface ExecutorBackend {

    /// Called once before anything else; every later report goes to `events`, from any thread.
    void start(BackendEvents events);

    /// How many executors are wanted, per resource profile; replaces the former answer. A backend of fixed size ignores it.
    void setTargets(List<ExecutorTarget> targets);

    /// Runs tasks on an executor, in one message. What an executor has not been told with them it asks for: code of
    /// [StageBinarySource], outputs of [MapOutputSource].
    void launch(String executorId, List<TaskLaunch> tasks);

    /// Has an executor give back those of these tasks that it has not begun; each ends as
    /// [io.firesteel.task.TaskOutcome.Killed]. Those that run are reported by [BackendEvents#tasksKept].
    void takeBack(String executorId, List<Long> taskIds);

    /// Stops a task; its outcome still comes as [io.firesteel.task.TaskOutcome.Killed].
    ///
    /// @param interruptThread also interrupt the thread that runs it
    void kill(String executorId, long taskId, boolean interruptThread, String reason);

    /// Ends an executor that is lost for the scheduler, excluded or no longer wanted.
    void removeExecutor(String executorId, String reason);

    /// Ends an executor that nobody wants any more: no failure, and no successor.
    ///
    /// @param idle nobody has asked for its end: what it holds may be moved away before
    default void endExecutor(String executorId, String reason, boolean idle) {
        removeExecutor(executorId, reason);
    }

    /// Whether executors come and go as they are asked for.
    default boolean isElastic() {
        return false;
    }

    /// A value stage has completed: for executors whose running tasks look for it and that cannot read [ValueSource].
    default void published(int value, List<TaskValue> values) {
    }

    /// Stops all executors; no report is expected afterwards.
    void stop();
}
