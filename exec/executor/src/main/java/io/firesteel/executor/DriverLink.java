package io.firesteel.executor;

import java.util.List;

import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// What an executor asks of and tells its driver: plain calls in one process, messages from a child. Called from task
/// threads; answers may take a round trip.
public interface DriverLink {

    /// The code of a stage attempt, or null when the attempt is over.
    StageBinary binary(int stageId, int stageAttempt);

    /// The map outputs of an exchange, not older than `epoch`; null when the exchange is unknown.
    MapOutputs mapOutputs(int exchange, long epoch);

    /// The values of a value stage, or null while there are none.
    List<TaskValue> values(int value);

    /// Whether this attempt may make its output visible.
    boolean askCommit(TaskAttempt attempt);

    /// What every task of a barrier stage attempt said in its `round`-th call; waits for them all.
    List<String> barrier(TaskAttempt attempt, int round, String message) throws InterruptedException;

    /// The attempt has ended. Kept by the link until the driver has it.
    ///
    /// @param more other tasks wait for the slot, so that this may be told a moment later, with their ends
    void ended(TaskAttempt attempt, TaskOutcome outcome, boolean more);
}
