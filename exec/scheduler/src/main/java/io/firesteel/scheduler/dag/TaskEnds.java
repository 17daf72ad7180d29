package io.firesteel.scheduler.dag;

import java.util.List;

import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.stages.StageOutput;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// What a successful task means to its stage: an output is registered, or a result handed on, once per partition whatever
/// attempt brings it, unless that attempt was taken back.
final class TaskEnds {
    private final DagBook book;
    private final JobEnds jobs;

    TaskEnds(DagBook book, JobEnds jobs) {
        this.book = book;
        this.jobs = jobs;
    }

    /// Whether it counted.
    boolean succeeded(StageRun run, TaskReport.Ended ended, TaskOutcome.Succeeded done) {
        TaskAttempt attempt = ended.attempt();
        int partition = attempt.partition();
        if (attempt.stageAttempt() < run.validFrom) {
            DagBook.LOG.info("Ignoring {} completion from an older attempt of indeterminate stage {}", attempt,
                    run.named());
            // What it committed does not count, so that an attempt that does may follow.
            book.rights.giveBack(attempt);
            return false;
        }
        boolean counted = switch (run.stage.output()) {
            case StageOutput.Exchange _ -> output(run, partition, done);
            case StageOutput.Result _ -> result(run, partition, done.value());
            case StageOutput.Value _ -> value(run, partition, done.value());
            case StageOutput.PerExecutorObject _ ->
                throw new IllegalStateException(attempt + " ran for an object, which tasks of other stages build");
        };
        if (run.jobs.isEmpty()) {
            return false;
        }
        run.pending.clear(partition);
        if (counted && !run.merged.get(partition)) {
            run.merged.set(partition);
            merge(run, partition, false, done.updates());
        }
        if (run.attempt > 0) {
            book.out.command(new TaskSetCommand.PartitionDone(run.id(), partition));
        }
        return true;
    }

    private boolean output(StageRun run, int partition, TaskOutcome.Succeeded done) {
        if (!(done.value() instanceof TaskValue.MapOutput map)) {
            jobs.abort(run, "A task of " + run.named() + " returned " + done.value().getClass().getSimpleName()
                    + " where a map output was due", done);
            return false;
        }
        if (!run.outputs.register(partition, map.status())) {
            return false;
        }
        TaskMetrics metrics = done.metrics();
        if (metrics != null) {
            run.rows = Math.max(0, run.rows) + metrics.shuffleWrite().records();
        }
        return true;
    }

    private boolean result(StageRun run, int partition, TaskValue value) {
        if (run.finished.get(partition)) {
            return false;
        }
        run.finished.set(partition);
        run.finishedCount++;
        JobRun job = run.lead();
        job.delivered++;
        book.out.act(new SchedulerAction.DeliverResult(job.id, partition, value));
        return true;
    }

    private static boolean value(StageRun run, int partition, TaskValue value) {
        if (run.finished.get(partition)) {
            return false;
        }
        run.finished.set(partition);
        run.finishedCount++;
        run.values[partition] = value;
        return true;
    }

    /// Hands updates to the job's accumulators.
    void merge(StageRun run, int partition, boolean failed, List<AccumulatorUpdate> updates) {
        if (!updates.isEmpty()) {
            run.totals.add(updates);
            book.out.act(new SchedulerAction.MergeAccumulators(run.lead().id, run.id(), partition, failed, updates));
        }
    }
}
