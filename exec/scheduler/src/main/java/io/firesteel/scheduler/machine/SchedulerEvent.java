package io.firesteel.scheduler.machine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.firesteel.scheduler.BlockUpdate;
import io.firesteel.scheduler.Departure;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.ExecutorRequest;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.scheduler.LossReason;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;

/// What happens to the schedulers from outside. Made by the scheduler loop (or a simulator), read by [SchedulerMachine].
public sealed interface SchedulerEvent {

    /// A front end submits a job whose first graph is known.
    ///
    /// @param adaptive the plan wants to be asked after each stage
    /// @param forgets  results that were delivered can be taken back until the job has ended
    record SubmitJob(int jobId, StageGraph graph, boolean adaptive, boolean forgets, Map<String, String> properties,
            String callSite) implements SchedulerEvent {
    }

    /// The plan said how the job goes on after a stage.
    record PlanAnswered(int jobId, int stageId, JobPlan.Step step) implements SchedulerEvent {
    }

    /// Plan, sink or accumulator code of a job threw.
    record JobCodeFailed(int jobId, Throwable error) implements SchedulerEvent {
    }

    /// The sink has taken that many more results.
    record ResultsTaken(int jobId, int count) implements SchedulerEvent {
    }

    /// The sink needs no more results.
    record EnoughResults(int jobId) implements SchedulerEvent {
    }

    /// Somebody cancels jobs.
    record CancelJobs(JobSelector which, String reason) implements SchedulerEvent {
    }

    /// Somebody kills a task attempt; `token` names who waits for the answer.
    record KillTask(long taskId, boolean interruptThread, String reason, long token) implements SchedulerEvent {
    }

    /// Nobody reads an exchange any more.
    record RemoveExchange(int exchange) implements SchedulerEvent {
    }

    /// Cached blocks changed.
    record BlocksUpdated(List<BlockUpdate> updates) implements SchedulerEvent {
    }

    /// A backend has a new executor.
    record ExecutorAdded(ExecutorInfo executor) implements SchedulerEvent {
    }

    /// A backend lost an executor.
    record ExecutorLost(String executorId, LossReason reason) implements SchedulerEvent {
    }

    /// An executor takes nothing new.
    record ExecutorDraining(String executorId) implements SchedulerEvent {
    }

    /// Copies of map outputs are served elsewhere.
    record OutputsMoved(List<Departure.Move> moves) implements SchedulerEvent {
    }

    /// A backend asks what keeps executors that leave; `token` names who waits for the answer.
    ///
    /// @param places where map outputs go with them
    record DepartureAsked(Set<String> executors, Predicate<BlockManagerAddress> places, long token)
            implements
                SchedulerEvent {
    }

    /// A task ended.
    record TaskEnded(String executorId, TaskAttempt attempt, TaskOutcome outcome) implements SchedulerEvent {
    }

    /// Tasks run that an executor was asked to give back.
    record TasksKept(String executorId, List<Long> taskIds) implements SchedulerEvent {
        public TasksKept {
            taskIds = List.copyOf(taskIds);
        }
    }

    /// A stored result was fetched, or was lost.
    record ResultFetched(String executorId, TaskAttempt attempt, TaskOutcome outcome) implements SchedulerEvent {
    }

    /// An executor says what it knows.
    record HeartbeatReceived(String executorId, Heartbeat heartbeat) implements SchedulerEvent {
    }

    /// A task asks for the right to commit; `token` names who waits for the answer.
    record CommitAsked(String executorId, TaskAttempt attempt, long token) implements SchedulerEvent {
    }

    /// A barrier task waits for the others; `token` names who waits for the answer.
    record BarrierAsked(String executorId, TaskAttempt attempt, int epoch, String message, long token)
            implements
                SchedulerEvent {
    }

    /// What tasks of a resource profile need, before the first stage that names it.
    record ProfileDefined(int resourceProfile, TaskNeeds needs) implements SchedulerEvent {
    }

    /// A program asks about its executors; `token` names who waits for the answer.
    record ExecutorsAsked(ExecutorRequest request, long token) implements SchedulerEvent {
    }

    /// A wake-up that was asked for.
    record TimerFired(Wakeup timer) implements SchedulerEvent {
    }
}
