package io.firesteel.scheduler.machine;

import java.util.List;

import io.firesteel.events.Event;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskValue;

/// What the schedulers want done. Made by [SchedulerMachine], carried out in order by the scheduler loop (or a simulator).
public sealed interface SchedulerAction {

    /// Send tasks to an executor.
    record Launch(String executorId, List<TaskLaunch> tasks) implements SchedulerAction {
    }

    /// Have an executor give back tasks that were sent to it and that it has not begun.
    record TakeBack(String executorId, List<Long> taskIds) implements SchedulerAction {
    }

    /// Stop a task.
    record Kill(String executorId, long taskId, boolean interruptThread, String reason) implements SchedulerAction {
    }

    /// End an executor.
    record RemoveExecutor(String executorId, String reason) implements SchedulerAction {
    }

    /// End an executor that nobody wants any more, through no fault of its own.
    ///
    /// @param idle nobody has asked for its end: what it holds may be moved away before
    record EndExecutor(String executorId, String reason, boolean idle) implements SchedulerAction {
    }

    /// Tell the backend how many executors are wanted.
    record SetTargets(List<ExecutorTarget> targets) implements SchedulerAction {
    }

    /// Ask the job's plan how it goes on; the answer is [SchedulerEvent.PlanAnswered].
    ///
    /// @param outputs the stage's map outputs; empty when it is no exchange
    /// @param rows    written, -1 if not counted
    /// @param values  of a value stage
    record AskPlan(int jobId, Stage stage, MapStatus[] outputs, long rows, List<TaskValue> values)
            implements
                SchedulerAction {
    }

    /// Give a result to the job's sink; answered by [SchedulerEvent.ResultsTaken].
    record DeliverResult(int jobId, int partition, TaskValue value) implements SchedulerAction {
    }

    /// What was delivered to the job's sink so far counts for nothing: every partition comes again.
    record ForgetResults(int jobId) implements SchedulerAction {
    }

    /// Merge accumulator updates.
    record MergeAccumulators(int jobId, int stageId, int partition, boolean failed,
            List<AccumulatorUpdate> updates) implements SchedulerAction {
    }

    /// Fetch a stored result; answered by [SchedulerEvent.ResultFetched].
    record FetchResult(String executorId, TaskAttempt attempt, io.firesteel.task.TaskOutcome.Succeeded outcome,
            TaskValue.Stored stored) implements SchedulerAction {
    }

    /// The job is over; `error` is null when it succeeded.
    record JobEnded(int jobId, Throwable error) implements SchedulerAction {
    }

    /// Executors may ask for this code from now on.
    ///
    /// @param exchanges what the stage reads, published already
    record PublishBinary(StageAttempt attempt, StageBinary binary, List<Integer> exchanges) implements SchedulerAction {
    }

    /// Nobody needs the code of a stage attempt any more.
    record RetireBinary(StageAttempt attempt) implements SchedulerAction {
    }

    /// Executors may ask for these outputs from now on.
    record PublishOutputs(MapOutputs outputs) implements SchedulerAction {
    }

    /// An exchange is gone.
    record RetireOutputs(int exchange) implements SchedulerAction {
    }

    /// Executors may ask for these values from now on.
    record PublishValues(int value, List<TaskValue> values) implements SchedulerAction {
    }

    /// The job that made a value is over.
    record RetireValues(int value) implements SchedulerAction {
    }

    /// Wake the machine up.
    record StartTimer(Wakeup timer, long delayMillis) implements SchedulerAction {
    }

    /// Tell whoever waits behind `token`.
    record Answer(long token, Object answer) implements SchedulerAction {
    }

    /// Tell the listeners.
    record Emit(Event event) implements SchedulerAction {
    }
}
