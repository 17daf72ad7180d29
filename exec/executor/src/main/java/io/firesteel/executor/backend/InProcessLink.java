package io.firesteel.executor.backend;

import java.util.List;
import java.util.concurrent.ExecutionException;

import io.firesteel.executor.DriverLink;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// The link of the executor in the driver's own process: plain calls. Made by [DriverServices].
final class InProcessLink implements DriverLink {
    private final DriverServices services;
    private final String executorId;
    private final BackendEvents events;

    InProcessLink(DriverServices services, String executorId, BackendEvents events) {
        this.services = services;
        this.executorId = executorId;
        this.events = events;
    }

    @Override
    public StageBinary binary(int stageId, int stageAttempt) {
        return services.binaries().binary(stageId, stageAttempt);
    }

    @Override
    public MapOutputs mapOutputs(int exchange, long epoch) {
        return services.outputs().outputs(exchange);
    }

    @Override
    public List<TaskValue> values(int value) {
        return services.values().values(value);
    }

    @Override
    public boolean askCommit(TaskAttempt attempt) {
        try {
            return events.askCommit(executorId, attempt).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the scheduler did not answer whether " + attempt + " may commit",
                    e.getCause());
        }
    }

    @Override
    public List<String> barrier(TaskAttempt attempt, int round, String message) throws InterruptedException {
        try {
            return events.askBarrier(executorId, attempt, round, message).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void ended(TaskAttempt attempt, TaskOutcome outcome, boolean more) {
        events.taskUpdate(executorId, attempt, outcome);
    }
}
