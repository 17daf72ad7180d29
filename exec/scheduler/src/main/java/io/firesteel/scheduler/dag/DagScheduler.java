package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

import io.firesteel.events.JobEvent;
import io.firesteel.events.StageInfo;
import io.firesteel.scheduler.Departure;
import io.firesteel.scheduler.JobFailedException;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.scheduler.machine.JobSelector;
import io.firesteel.scheduler.machine.Outbox;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.scheduler.task.CommitRights;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskOutcome;
import io.firesteel.time.Clock;

/// Decides which stage runs next. Takes jobs as stage graphs, hands task sets to the task scheduler, hears how tasks end.
/// Knows nothing of slots or locality. Only dispatches: each policy is a class of its own.
public final class DagScheduler {
    private final DagBook book;
    private final JobGraphs graphs;
    private final StageStarts starts;
    private final JobEnds jobs;
    private final StageEnds stages;
    private final TaskEnds tasks;
    private final FetchFailurePolicy fetchFailures;
    private final BarrierFailurePolicy barrierFailures;
    private final JobDriver driver;
    private final Set<String> cancelledGroups = new HashSet<>();

    /// @param slots how many tasks of a resource profile could run at once if all executors were idle
    public DagScheduler(SchedulerSettings settings, Clock clock, Outbox out, CommitRights rights,
            IntUnaryOperator slots) {
        this.book = new DagBook(settings, clock, out, rights, slots);
        MissingInputs missing = new MissingInputs(book);
        this.graphs = new JobGraphs(book);
        this.starts = new StageStarts(book, missing);
        this.jobs = new JobEnds(book, graphs);
        this.stages = new StageEnds(book);
        this.tasks = new TaskEnds(book, jobs);
        RollbackPolicy rollback = new RollbackPolicy(book, jobs, stages);
        this.barrierFailures = new BarrierFailurePolicy(book, jobs, stages);
        this.fetchFailures = new FetchFailurePolicy(book, jobs, stages, rollback, barrierFailures);
        this.driver = new JobDriver(book, missing, starts, jobs, rollback);
    }

    /// Handles what jobs and timers say.
    public void on(SchedulerEvent event) {
        switch (event) {
            case SchedulerEvent.SubmitJob e -> submit(e);
            case SchedulerEvent.PlanAnswered e -> answered(e);
            case SchedulerEvent.ResultsTaken e -> taken(e);
            case SchedulerEvent.EnoughResults e -> enough(e.jobId());
            case SchedulerEvent.JobCodeFailed e -> codeFailed(e);
            case SchedulerEvent.CancelJobs e -> cancel(e);
            case SchedulerEvent.RemoveExchange e -> graphs.forget(e.exchange());
            case SchedulerEvent.BlocksUpdated e -> book.cached.update(e.updates());
            case SchedulerEvent.OutputsMoved e -> moved(e.moves());
            case SchedulerEvent.TimerFired e -> timer(e.timer());
            default -> throw new IllegalStateException("not for the DAG scheduler: " + event);
        }
    }

    /// Handles what the task scheduler says.
    public void on(TaskReport report) {
        switch (report) {
            case TaskReport.Ended e -> ended(e);
            case TaskReport.SetFailed e -> setFailed(e);
            case TaskReport.ExecutorGone e -> executorGone(e);
        }
    }

    /// Whether an executor holds blocks of kept datasets.
    public boolean keepsBlocks(String executorId) {
        return book.cached.on(executorId);
    }

    /// Whether an executor holds map outputs that would go with it.
    public boolean servesAlone(String executorId) {
        return book.exchanges.values().stream().anyMatch(outputs -> outputs.alone(executorId));
    }

    /// Tasks that were launched with an older epoch may read outputs at places from which they have moved.
    public long movedEpoch() {
        return book.movedEpoch;
    }

    /// The map outputs at these places that somebody may still read.
    public List<Departure.Output> outputsAt(Predicate<BlockManagerAddress> places) {
        List<Departure.Output> found = new ArrayList<>();
        for (ExchangeOutputs outputs : book.exchanges.values()) {
            for (int map = 0; map < outputs.maps() && !outputs.doomed; map++) {
                MapStatus status = outputs.status(map);
                if (status != null && places.test(status.location())) {
                    found.add(new Departure.Output(outputs.exchange, map, status));
                }
            }
        }
        return found;
    }

    private void moved(List<Departure.Move> moves) {
        Set<ExchangeOutputs> changed = new LinkedHashSet<>();
        for (Departure.Move move : moves) {
            ExchangeOutputs outputs = book.exchanges.get(move.output().exchange());
            if (outputs != null && outputs.move(move)) {
                changed.add(outputs);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        changed.stream().filter(ExchangeOutputs::complete).forEach(book::publish);
        book.movedEpoch = book.epoch();
        for (StageRun run : book.runs.values()) {
            if (run.state == StageRun.State.RUNNING) {
                book.out.command(new TaskSetCommand.Refresh(run.current(), book.epoch()));
            }
        }
    }

    private void submit(SchedulerEvent.SubmitJob e) {
        JobRun job = new JobRun(e.jobId(), e.graph(), e.adaptive(), e.forgets(), e.properties(), e.callSite(),
                book.clock);
        book.jobs.put(job.id, job);
        JobFailedException refusal = null;
        try {
            graphs.bind(job);
        } catch (IllegalArgumentException wrong) {
            refusal = JobGraphs.badPlan(job.id, wrong);
        }
        List<StageInfo> infos = new ArrayList<>();
        for (Stage stage : e.graph().stages()) {
            if (refusal == null) {
                infos.add(starts.info(stage, job.runs.get(stage.id())));
            }
        }
        book.out.emit(new JobEvent.JobStart(job.id, job.submitted, infos, e.properties()));
        String group = e.properties().get(JobSelector.GROUP);
        if (refusal != null) {
            jobs.fail(job, refusal);
        } else if (group != null && cancelledGroups.contains(group)) {
            jobs.cancel(job, "part of cancelled job group " + group);
        } else {
            log(job);
            driver.drive(job);
        }
    }

    private void log(JobRun job) {
        StageRun last = job.resultRun() != null ? job.resultRun() : job.sinks.isEmpty() ? null : job.sinks.getLast();
        if (last == null || !DagBook.LOG.isInfoEnabled()) {
            return;
        }
        Set<StageRun> parents = new MissingInputs(book).needed(last);
        DagBook.LOG.info("Got job {} ({}) with {} output partitions", job.id, job.callSite, last.stage.taskCount());
        DagBook.LOG.info("Final stage: {}", last.named());
        DagBook.LOG.info("Parents of final stage: List({})", list(parents, false));
        DagBook.LOG.info("Missing parents: List({})", list(parents, true));
    }

    private static String list(Set<StageRun> runs, boolean missingOnly) {
        return String.join(", ",
                runs.stream().filter(r -> !missingOnly || !r.available()).map(StageRun::toString).toList());
    }

    private void answered(SchedulerEvent.PlanAnswered e) {
        JobRun job = book.jobs.get(e.jobId());
        if (job == null) {
            return;
        }
        job.questions--;
        try {
            switch (e.step()) {
                case JobPlan.Step.Continue _ -> {
                }
                case JobPlan.Step.Extend extend -> graphs.revise(job, List.of(), extend.stages());
                case JobPlan.Step.Replace replace -> graphs.revise(job, replace.removed(), replace.stages());
                case JobPlan.Step.Finish _ -> {
                    jobs.succeed(job);
                    return;
                }
            }
        } catch (IllegalArgumentException wrong) {
            jobs.fail(job, JobGraphs.badPlan(job.id, wrong));
            return;
        }
        driver.drive(job);
    }

    private void taken(SchedulerEvent.ResultsTaken e) {
        JobRun job = book.jobs.get(e.jobId());
        if (job != null) {
            job.taken += e.count();
            if (job.taken == job.delivered) {
                driver.drive(job);
            }
        }
    }

    private void enough(int jobId) {
        JobRun job = book.jobs.get(jobId);
        if (job != null) {
            jobs.succeed(job);
        }
    }

    private void codeFailed(SchedulerEvent.JobCodeFailed e) {
        JobRun job = book.jobs.get(e.jobId());
        if (job != null) {
            jobs.fail(job, new JobFailedException(SchedulerErrors.JOB_CODE_FAILED,
                    Map.of("jobId", String.valueOf(job.id), "reason", String.valueOf(e.error())), null, e.error()));
        }
    }

    private void cancel(SchedulerEvent.CancelJobs e) {
        if (e.which() instanceof JobSelector.ByGroup g && g.future()) {
            cancelledGroups.add(g.group());
        }
        for (JobRun job : List.copyOf(book.jobs.values())) {
            if (job.matches(e.which())) {
                DagBook.LOG.info("Asked to cancel job {}: {}", job.id, e.reason());
                jobs.cancel(job, e.reason());
            }
        }
    }

    private void ended(TaskReport.Ended e) {
        StageRun run = book.runs.get(e.attempt().stageId());
        if (run == null) {
            return;
        }
        switch (e.outcome()) {
            case TaskOutcome.Succeeded done -> {
                if (tasks.succeeded(run, e, done) && run.state != StageRun.State.IDLE) {
                    progress(run);
                }
            }
            case TaskOutcome.FetchFailed failure -> fetchFailures.on(run, e, failure);
            case TaskOutcome.Threw threw -> tasks.merge(run, e.attempt().partition(), true, threw.updates());
            case TaskOutcome.Killed killed -> tasks.merge(run, e.attempt().partition(), true, killed.updates());
            default -> {
            }
        }
        if (run.stage.traits().barrier() && !(e.outcome() instanceof TaskOutcome.Succeeded)) {
            barrierFailures.on(run, e);
        }
    }

    /// A late attempt may complete a stage whose own attempt has failed, or waits for inputs that are not needed any more.
    private void progress(StageRun run) {
        if (run.available()) {
            stages.completed(run);
            driver.after(run);
        } else if (run.state == StageRun.State.RUNNING && run.pending.isEmpty()) {
            stages.incomplete(run);
            driver.driveAll(List.copyOf(run.jobs));
        }
    }

    private void setFailed(TaskReport.SetFailed e) {
        StageRun run = book.runs.get(e.attempt().stageId());
        if (run != null && (e.attempt().attempt() == run.attempt || run.stage.traits().barrier())) {
            jobs.abort(run, e.message(), e.cause());
        }
    }

    private void executorGone(TaskReport.ExecutorGone e) {
        DagBook.LOG.info("Executor lost: {}", e.executorId());
        book.cached.executorGone(e.executorId());
        LossReason reason = e.reason();
        if (!reason.outputsLost() && !reason.hostLost()) {
            book.exchanges.values().forEach(outputs -> outputs.servedOn(e.executorId()));
            return;
        }
        for (ExchangeOutputs outputs : book.exchanges.values()) {
            int[] lost = reason.hostLost()
                    ? outputs.unregister((BlockManagerAddress at) -> at.host().equals(e.host()))
                    : outputs.unregisterAt(e.executorId());
            StageRun run = book.byExchange.get(outputs.exchange);
            if (lost.length > 0) {
                DagBook.LOG.info("Shuffle files lost for executor: {}: {} map outputs of exchange {}", e.executorId(),
                        lost.length, outputs.exchange);
            }
            if (lost.length > 0 && run != null && run.state == StageRun.State.RUNNING) {
                reopen(run, lost, e.executorId());
            }
        }
    }

    /// Outputs of the running attempt went with an executor.
    private void reopen(StageRun run, int[] lost, String executorId) {
        if (run.stage.traits().barrier()) {
            barrierFailures.failed(run, "map outputs were lost with executor " + executorId, null);
            return;
        }
        for (int partition : lost) {
            if (run.attempted.get(partition)) {
                run.pending.set(partition);
                book.out.command(new TaskSetCommand.Reopen(run.current(), partition, book.epoch()));
            }
        }
    }

    private void timer(Wakeup timer) {
        book.timers.woken(timer);
        if (timer == Wakeup.RESUBMIT_STAGES) {
            DagBook.LOG.info("Resubmitting failed stages");
            for (StageRun run : List.copyOf(book.runs.values())) {
                if (run.state == StageRun.State.FAILED) {
                    run.state = StageRun.State.IDLE;
                    if (run.available()) {
                        stages.completed(run);
                    }
                }
            }
            driver.driveAll(List.copyOf(book.jobs.values()));
        } else if (timer == Wakeup.BARRIER_FIT) {
            driver.driveAll(List.copyOf(book.jobs.values()));
        } else {
            throw new IllegalStateException("not for the DAG scheduler: " + timer);
        }
    }
}
