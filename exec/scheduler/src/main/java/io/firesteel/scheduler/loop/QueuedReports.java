package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.BlockUpdate;
import io.firesteel.scheduler.Departure;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;

/// Turns what a backend reports into events in the loop's queue.
final class QueuedReports implements BackendEvents {
    private final Consumer<SchedulerEvent> queue;
    private final Waiters waiters;

    QueuedReports(Consumer<SchedulerEvent> queue, Waiters waiters) {
        this.queue = queue;
        this.waiters = waiters;
    }

    @Override
    public void executorAdded(ExecutorInfo executor) {
        queue.accept(new SchedulerEvent.ExecutorAdded(executor));
    }

    @Override
    public void executorLost(String executorId, LossReason reason) {
        queue.accept(new SchedulerEvent.ExecutorLost(executorId, reason));
    }

    @Override
    public void executorDraining(String executorId) {
        queue.accept(new SchedulerEvent.ExecutorDraining(executorId));
    }

    @Override
    public CompletableFuture<Departure> askDeparture(Set<String> executors, Predicate<BlockManagerAddress> places) {
        return waiters.ask(token -> new SchedulerEvent.DepartureAsked(executors, places, token), queue)
                .thenApply(Departure.class::cast);
    }

    @Override
    public void outputsMoved(List<Departure.Move> moves) {
        queue.accept(new SchedulerEvent.OutputsMoved(moves));
    }

    @Override
    public void taskUpdate(String executorId, TaskAttempt attempt, TaskOutcome outcome) {
        queue.accept(new SchedulerEvent.TaskEnded(executorId, attempt, outcome));
    }

    @Override
    public void tasksKept(String executorId, List<Long> taskIds) {
        queue.accept(new SchedulerEvent.TasksKept(executorId, taskIds));
    }

    @Override
    public void heartbeat(String executorId, Heartbeat heartbeat) {
        queue.accept(new SchedulerEvent.HeartbeatReceived(executorId, heartbeat));
    }

    @Override
    public void blockUpdates(List<BlockUpdate> updates) {
        queue.accept(new SchedulerEvent.BlocksUpdated(updates));
    }

    @Override
    public CompletableFuture<Boolean> askCommit(String executorId, TaskAttempt attempt) {
        return waiters.ask(token -> new SchedulerEvent.CommitAsked(executorId, attempt, token), queue)
                .thenApply(Boolean.class::cast);
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletableFuture<List<String>> askBarrier(String executorId, TaskAttempt attempt, int epoch,
            String message) {
        return waiters.ask(token -> new SchedulerEvent.BarrierAsked(executorId, attempt, epoch, message, token), queue)
                .thenApply(answer -> {
                    if (answer instanceof String why) {
                        throw new IllegalStateException(why);
                    }
                    return (List<String>) answer;
                });
    }
}
