package io.firesteel.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;

/// Everything that an executor offers to one running task attempt. Made by the task runner, handed to the [TaskBody],
/// used on the task's own thread (the kill check, listeners and counters also from threads that the task starts).
public interface TaskRuntime {

    /// Which attempt this is.
    TaskAttempt attempt();

    /// How many tasks its stage has.
    int stageTasks();

    /// The executor that runs it; `driver` in local mode.
    String executorId();

    /// The job's local properties, e.g. `spark.jobGroup.id`.
    Map<String, String> properties();

    /// Slots that the task occupies.
    int cpus();

    /// Addresses by resource name, e.g. `gpu`.
    Map<String, List<String>> resources();

    /// Where the application's files lie on this executor (`SparkFiles`).
    String filesDirectory();

    /// Where user classes resolve.
    ClassLoader classLoader();

    /// What a higher floor offers to tasks, by its type: storage and shuffle are `io.firesteel.storage.TaskStorage`.
    /// An `IllegalStateException` when this executor has none.
    <T> T service(Class<T> type);

    /// Figures that the task adds to.
    TaskCounters counters();

    /// Partial accumulator values of this attempt.
    TaskAccumulators accumulators();

    /// The value of a broadcast variable, fetched once per executor and then shared.
    Object broadcast(long id);

    /// Where the map outputs of `exchange` lie, by map partition, as known at the epoch of this task's launch or later;
    /// throws [FetchFailedException] when one is missing.
    MapStatus[] mapOutputs(int exchange);

    /// The executor's object `object`, built by `build` if no other task of this executor has done so; others wait.
    <T> T executorObject(int object, Callable<T> build) throws Exception;

    /// The executor's object `object`, built by the body of stage `builder` if it is absent: the stage of a graph whose
    /// output is [io.firesteel.stages.StageOutput.PerExecutorObject], which runs inside the first task that asks.
    <T> T executorObject(int object, int builder) throws Exception;

    /// What the tasks of the stage with value output `value` returned, by partition, if that stage has completed; never
    /// waits for it.
    Optional<List<Object>> value(int value) throws Exception;

    /// Why the task was told to stop; empty while it may go on.
    Optional<String> killReason();

    /// Whether the task was told to stop.
    default boolean isInterrupted() {
        return killReason().isPresent();
    }

    /// Whether the attempt has ended: its completion listeners have run.
    boolean isCompleted();

    /// Whether its body has thrown.
    boolean isFailed();

    /// Throws [TaskKilledException] when the task was told to stop; called by every loop over user data, at least once
    /// per few thousand elements.
    void checkKilled();

    /// Runs `listener` when the task ends, however it ends; the last added runs first. Runs at once if it has ended.
    void onCompletion(Runnable listener);

    /// Runs `listener` with the error when the task fails, before the completion listeners.
    void onFailure(Consumer<Throwable> listener);

    /// Messages between the tasks of a barrier stage; an `IllegalStateException` in other stages.
    BarrierMessenger barrier();

    /// Whether this attempt may make its output visible; asks the driver, which says yes to one attempt per partition.
    boolean canCommit();
}
