package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.StorageEvent;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.Outbox;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.scheduler.pool.PoolSpec;
import io.firesteel.scheduler.pool.Pools;
import io.firesteel.stages.Edge;
import io.firesteel.task.TaskOutcome;
import io.firesteel.time.Clock;

/// Decides which task runs where. Takes task sets from the DAG scheduler and reports of executors, hands out launches and
/// reports of ended tasks. Knows nothing of jobs, exchanges or graphs. Only dispatches: each policy is a class of its own.
public final class TaskScheduler {
    private final TaskBook book;
    private final Outcomes outcomes;
    private final OfferRound offers;
    private final Liveness liveness;
    private final SpeculationPolicy speculation;
    private final ExclusionPolicy exclusion;
    private final BarrierMessages barriers;
    private final LaunchAhead ahead;
    private Allocation allocation;

    /// @param pools in which order task sets get slots; a mode and what `fairscheduler.xml` says
    public TaskScheduler(SchedulerSettings settings, Clock clock, RandomGenerator random, Outbox out,
            PoolSpec.Mode mode, List<PoolSpec> pools, CommitRights rights) {
        this.book = new TaskBook(settings, clock, out, new Pools<>(mode, pools), rights);
        this.exclusion = new ExclusionPolicy(book);
        this.speculation = new SpeculationPolicy(book);
        this.barriers = new BarrierMessages(book);
        this.ahead = new LaunchAhead(book);
        this.outcomes = new Outcomes(book, speculation, exclusion, barriers, ahead);
        this.offers = new OfferRound(book, random, exclusion, ahead);
        this.liveness = new Liveness(book, outcomes, this::executorLost);
    }

    /// From whom to know what executors hold; called once, before any event.
    public void allocateBy(Predicate<String> keepsBlocks, Predicate<String> servesAlone) {
        allocation = new Allocation(book, keepsBlocks, servesAlone);
    }

    /// How many tasks like those of a resource profile all executors could run at once if they were idle.
    public int slots(int resourceProfile) {
        return book.executors.slots(resourceProfile, book.needs(resourceProfile));
    }

    /// How many attempts run on these executors.
    public int runningOn(Set<String> executorIds) {
        return executorIds.stream()
                .map(book.executors::get)
                .filter(Objects::nonNull)
                .mapToInt(executor -> executor.running.size())
                .sum();
    }

    /// How many attempts run that read exchanges and were launched with an older epoch than this.
    public int readersBefore(long epoch) {
        return (int) book.running.values()
                .stream()
                .filter(task -> task.outputEpoch < epoch && task.set.stage.inputs()
                        .stream()
                        .anyMatch(e -> e instanceof Edge.Shuffle || e instanceof Edge.PerExecutorObject))
                .count();
    }

    /// Free slots of executors with news are offered; the last thing in each batch of events.
    public void offer() {
        offers.run();
    }

    /// Handles what the DAG scheduler wants.
    public void on(TaskSetCommand command) {
        switch (command) {
            case TaskSetCommand.Submit submit -> submit(submit);
            case TaskSetCommand.Abandon abandon -> abandon(abandon);
            case TaskSetCommand.PartitionDone done -> partitionDone(done);
            case TaskSetCommand.Reopen reopen -> reopen(reopen);
            case TaskSetCommand.Refresh refresh -> {
                TaskSet set = book.set(refresh.attempt());
                if (set != null) {
                    set.outputEpoch = refresh.outputEpoch();
                }
            }
        }
    }

    /// Handles what executors and timers say.
    public void on(SchedulerEvent event) {
        switch (event) {
            case SchedulerEvent.TaskEnded e -> outcomes.ended(e.executorId(), e.attempt(), e.outcome());
            case SchedulerEvent.TasksKept e -> ahead.kept(e.executorId(), e.taskIds());
            case SchedulerEvent.ResultFetched e -> outcomes.fetched(e.executorId(), e.attempt(), e.outcome());
            case SchedulerEvent.HeartbeatReceived e -> liveness.heartbeat(e.executorId(), e.heartbeat());
            case SchedulerEvent.ExecutorAdded e -> executorAdded(e.executor());
            case SchedulerEvent.ExecutorLost e -> executorLost(e.executorId(), e.reason());
            case SchedulerEvent.ExecutorDraining e -> draining(e.executorId());
            case SchedulerEvent.CommitAsked e -> commitAsked(e);
            case SchedulerEvent.BarrierAsked e -> barriers.asked(e);
            case SchedulerEvent.KillTask e -> killTask(e);
            case SchedulerEvent.ProfileDefined e -> book.defineProfile(e.resourceProfile(), e.needs());
            case SchedulerEvent.ExecutorsAsked e -> allocation.asked(e);
            case SchedulerEvent.TimerFired e -> timer(e.timer());
            default -> throw new IllegalStateException("not for the task scheduler: " + event);
        }
    }

    private void submit(TaskSetCommand.Submit submit) {
        for (TaskSet older : List.copyOf(book.setsOf(submit.stage().id()))) {
            ahead.takeBack(older);
            older.zombie = true;
            book.removeIfOver(older);
        }
        TaskSet set = new TaskSet(submit, book.needs(submit.stage().traits().resourceProfile()), book.executors,
                new LocalityClock(book.settings.localityWaits(), book.now()));
        speculation.prepare(set);
        exclusion.prepare(set);
        book.addSet(set);
        allocation.stir(set);
        if (TaskLog.SCHEDULER.isInfoEnabled()) {
            TaskLog.SCHEDULER.info("Adding task set {} with {} tasks resource profile {}", set.id, set.count,
                    set.stage.traits().resourceProfile());
        }
    }

    private void abandon(TaskSetCommand.Abandon abandon) {
        for (TaskSet set : List.copyOf(book.setsOf(abandon.stageId()))) {
            set.zombie = true;
            if (abandon.kill() && !set.running.isEmpty()) {
                TaskLog.SCHEDULER.info("Killing all running tasks in stage {}: {}", set.id, abandon.reason());
                for (RunningTask task : set.running.values()) {
                    book.kill(task, abandon.interruptThread(), abandon.reason());
                }
            } else {
                ahead.takeBack(set);
            }
            book.removeIfOver(set);
        }
    }

    private void partitionDone(TaskSetCommand.PartitionDone done) {
        for (TaskSet set : List.copyOf(book.setsOf(done.stageId()))) {
            int index = set.index(done.partition());
            if (index >= 0 && set.markDone(index)) {
                outcomes.killOthers(set, index);
                book.removeIfOver(set);
            }
        }
    }

    private void reopen(TaskSetCommand.Reopen reopen) {
        TaskSet set = book.set(reopen.attempt());
        if (set != null && set.index(reopen.partition()) >= 0) {
            set.outputEpoch = reopen.outputEpoch();
            set.reopen(set.index(reopen.partition()));
            book.offerAll = true;
        }
    }

    private void executorAdded(ExecutorInfo info) {
        ExecutorState executor = book.executors.add(info);
        if (executor == null) {
            return;
        }
        TaskLog.SCHEDULER.debug("Registered executor {} on {} with {} cores", info.id(), info.host(), info.cores());
        for (TaskSet set : book.pools.ordered()) {
            set.clock.setLevels(set.pending::levelPossible);
        }
        executor.idleSince = book.now();
        allocation.stir();
        book.freed.add(executor);
        long time = book.clock.millis();
        book.out.emit(new ExecutorEvent.ExecutorAdded(time, info.id(),
                new ExecutorEvent.ExecutorInfo(info.host(), info.cores(), info.logUrls(), info.attributes(),
                        info.resources(), info.resourceProfile(), time, Event.NONE)));
    }

    private void executorLost(String id, LossReason reason) {
        ExecutorState executor = book.executors.remove(id);
        if (executor == null) {
            return;
        }
        if (reason.causedByApp()) {
            TaskLog.SCHEDULER.error("Lost executor {} on {}: {}", id, executor.host(), reason.message());
        } else {
            TaskLog.SCHEDULER.info("Executor {} on {} is ended on purpose: {}", id, executor.host(), reason.message());
        }
        book.freed.remove(executor);
        List<RunningTask> lost = new ArrayList<>(executor.ahead);
        executor.running.values().stream().filter(task -> !task.ahead).forEach(lost::add);
        for (RunningTask task : lost) {
            outcomes.over(task, new TaskOutcome.ExecutorLost(id, reason.causedByApp(), reason.message()));
        }
        for (TaskSet set : book.pools.ordered()) {
            set.clock.setLevels(set.pending::levelPossible);
        }
        exclusion.executorGone(id);
        book.offerAll = true;
        book.out.act(new SchedulerAction.RemoveExecutor(id, reason.message()));
        book.out.report(new TaskReport.ExecutorGone(id, executor.host(), reason));
        long time = book.clock.millis();
        book.out.emit(new ExecutorEvent.ExecutorRemoved(time, id, reason.message()));
        book.out.emit(new StorageEvent.BlockManagerRemoved(time, executor.info.blocks()));
    }

    private void draining(String id) {
        ExecutorState executor = book.executors.get(id);
        if (executor != null) {
            executor.draining = true;
            ahead.takeBack(executor, task -> true);
        }
    }

    private void commitAsked(SchedulerEvent.CommitAsked asked) {
        RunningTask task = book.running.get(asked.attempt().taskId());
        boolean runs = task != null && task.attempt.equals(asked.attempt())
                && task.executor.id().equals(asked.executorId()) && task.killReason == null;
        if (runs) {
            task.confirmed = true;
            if (task.ahead) {
                // It asks before the end of the task ahead of it is known.
                ahead.begin(task);
            }
        }
        book.out.act(new SchedulerAction.Answer(asked.token(), runs && book.rights.ask(asked.attempt())));
    }

    private void killTask(SchedulerEvent.KillTask kill) {
        RunningTask task = book.running.get(kill.taskId());
        if (task == null) {
            TaskLog.SCHEDULER.warn("Could not kill task {} because no task with that ID was found.", kill.taskId());
        } else {
            TaskLog.SCHEDULER.info("Killing task {}: {}", kill.taskId(), kill.reason());
            book.kill(task, kill.interruptThread(), kill.reason());
        }
        book.out.act(new SchedulerAction.Answer(kill.token(), task != null));
    }

    private void timer(Wakeup timer) {
        book.woken(timer);
        switch (timer) {
            case SPECULATE -> speculation.look();
            case LIVENESS -> liveness.look();
            case REVIVE -> book.offerAll = true;
            case UNSCHEDULABLE -> exclusion.look();
            case BARRIER -> barriers.look();
            case ALLOCATE -> allocation.look();
            case TAKE_BACK -> ahead.look();
            case RESUBMIT_STAGES, BARRIER_FIT ->
                throw new IllegalStateException("not for the task scheduler: " + timer);
        }
    }

    /// The attempts of a stage that still launch tasks; for tests and pages.
    public List<StageAttempt> active(int stageId) {
        return book.setsOf(stageId).stream().filter(s -> !s.zombie).map(s -> s.id).toList();
    }
}
