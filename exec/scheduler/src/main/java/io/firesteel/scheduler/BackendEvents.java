package io.firesteel.scheduler;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;

/// What executor backends report to the schedulers. Implemented by the scheduler loop: every method only puts the report
/// into the loop's queue and returns, from any thread. Reports may be late, doubled or out of order; those about an
/// executor that was never added, or is lost already, are ignored.
public interface BackendEvents {

    /// An executor is ready for tasks. Ids are never used twice.
    void executorAdded(ExecutorInfo executor);

    /// An executor is gone for good.
    void executorLost(String executorId, LossReason reason);

    /// An executor finishes what it runs and takes nothing new.
    void executorDraining(String executorId);

    /// What keeps executors that are about to leave.
    ///
    /// @param places where map outputs go with them
    CompletableFuture<Departure> askDeparture(Set<String> executors, Predicate<BlockManagerAddress> places);

    /// Copies of map outputs are served elsewhere; what has been registered anew meanwhile stays as it is.
    void outputsMoved(List<Departure.Move> moves);

    /// The task has ended. After this returns the executor may forget the outcome.
    void taskUpdate(String executorId, TaskAttempt attempt, TaskOutcome outcome);

    /// The executor was asked to give these tasks back, and they run.
    void tasksKept(String executorId, List<Long> taskIds);

    /// The executor lives and knows these tasks. An executor that has sent one is lost when no further one comes for
    /// `spark.network.timeout`; a backend without heartbeats has to tell losses itself.
    void heartbeat(String executorId, Heartbeat heartbeat);

    /// Cached blocks have come or gone.
    void blockUpdates(List<BlockUpdate> updates);

    /// Whether this attempt may commit its partition's output; asking again gives the same answer while nothing changes.
    CompletableFuture<Boolean> askCommit(String executorId, TaskAttempt attempt);

    /// A task of a barrier stage waits for the others at its `epoch`-th barrier call; completes with what each of them
    /// said, by partition, or exceptionally when one of them has failed. Asking again is harmless.
    CompletableFuture<List<String>> askBarrier(String executorId, TaskAttempt attempt, int epoch, String message);
}
