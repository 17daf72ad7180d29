package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageOutput;
import io.firesteel.task.MapStatus;

/// Moves a job on: walks from what the job is for up to what is missing, asks the plan about stages whose output exists,
/// and starts every stage whose inputs do. Called again after anything that may have changed that; doing so too often is
/// harmless.
final class JobDriver {
    private static final MapStatus[] NO_OUTPUTS = new MapStatus[0];

    private final DagBook book;
    private final MissingInputs missing;
    private final StageStarts starts;
    private final JobEnds jobs;
    private final RollbackPolicy rollback;

    JobDriver(DagBook book, MissingInputs missing, StageStarts starts, JobEnds jobs, RollbackPolicy rollback) {
        this.book = book;
        this.missing = missing;
        this.starts = starts;
        this.jobs = jobs;
        this.rollback = rollback;
    }

    void driveAll(Iterable<JobRun> which) {
        for (JobRun job : which) {
            drive(job);
        }
    }

    /// A stage is done: its jobs move on. Consumers that wait for it are looked at first, so that a chain of thousands of
    /// stages is not walked for each of them.
    void after(StageRun run) {
        for (JobRun job : List.copyOf(run.jobs)) {
            List<StageRun> waiting = new ArrayList<>();
            addWaiting(job, run, waiting);
            move(job, waiting.isEmpty() ? job.sinks : waiting);
        }
    }

    private static void addWaiting(JobRun job, StageRun run, List<StageRun> waiting) {
        for (StageRun consumer : job.consumers.getOrDefault(run, List.of())) {
            if (consumer.stage.output() instanceof StageOutput.PerExecutorObject) {
                addWaiting(job, consumer, waiting);
            } else if (consumer.state == StageRun.State.WAITING) {
                waiting.add(consumer);
            }
        }
    }

    void drive(JobRun job) {
        move(job, job.sinks);
    }

    private void move(JobRun job, List<StageRun> from) {
        if (book.jobs.get(job.id) != job) {
            return;
        }
        Set<StageRun> ready = new LinkedHashSet<>();
        Set<StageRun> seen = new HashSet<>();
        for (StageRun run : from) {
            visit(job, run, ready, seen);
        }
        boolean done = true;
        for (StageRun sink : job.sinks) {
            done &= sink.available();
        }
        if (job.questions > 0) {
            return;
        }
        if (done) {
            if (job.taken == job.delivered) {
                jobs.succeed(job);
            }
            return;
        }
        for (StageRun run : ready) {
            if (book.jobs.get(job.id) == job && run.state != StageRun.State.RUNNING && !run.available()) {
                start(run);
            }
        }
    }

    private void visit(JobRun job, StageRun run, Set<StageRun> ready, Set<StageRun> seen) {
        if (!seen.add(run)) {
            return;
        }
        if (run.available() && !(run.stage.output() instanceof StageOutput.PerExecutorObject)) {
            ask(job, run);
            return;
        }
        if (run.state == StageRun.State.RUNNING || run.state == StageRun.State.FAILED) {
            return;
        }
        boolean waits = false;
        for (StageRun producer : missing.needed(run)) {
            visit(job, producer, ready, seen);
            waits |= !producer.available();
        }
        for (StageRun producer : missing.optional(run)) {
            visit(job, producer, ready, seen);
        }
        if (waits) {
            if (run.state != StageRun.State.WAITING) {
                run.state = StageRun.State.WAITING;
                DagBook.LOG.debug("{} waits for its parents", run);
            }
        } else {
            ready.add(run);
        }
    }

    /// Asks the job's plan, once for each stage whose output the job has come to.
    private void ask(JobRun job, StageRun run) {
        if (!job.adaptive) {
            return;
        }
        for (Stage stage : job.graph.stages()) {
            if (job.runs.get(stage.id()) == run && job.asked.add(stage.id())) {
                job.questions++;
                book.out.act(new SchedulerAction.AskPlan(job.id, stage,
                        run.outputs == null ? NO_OUTPUTS : run.outputs.copy(), run.rows,
                        run.values == null ? List.of() : List.of(run.values)));
            }
        }
    }

    private void start(StageRun run) {
        String refusal = starts.refusal(run);
        if (refusal != null) {
            jobs.abort(run, refusal, null);
            return;
        }
        if (starts.postponed(run)) {
            if (starts.neverFits(run)) {
                jobs.abort(run,
                        "[SPARK-24819]: Barrier execution mode does not allow run a barrier stage that requires "
                                + "more slots than the total number of slots in the cluster currently. Please init a new cluster "
                                + "with more resources(e.g. CPU, GPU) or repartition the input RDD(s) to reduce the number of "
                                + "slots required to run this barrier stage.",
                        null);
            }
            return;
        }
        if (rollback.needed(run)) {
            rollback.rollBack(run);
            if (run.jobs.isEmpty()) {
                return;
            }
        }
        starts.start(run);
    }
}
