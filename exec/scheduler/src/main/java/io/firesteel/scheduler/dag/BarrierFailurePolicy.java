package io.firesteel.scheduler.dag;

import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.task.TaskOutcome;

/// A barrier stage fails as a whole: when one task does, the others are killed, what they left is taken back, and all of
/// them start again.
final class BarrierFailurePolicy {
    private final DagBook book;
    private final JobEnds jobs;
    private final StageEnds stages;

    BarrierFailurePolicy(DagBook book, JobEnds jobs, StageEnds stages) {
        this.book = book;
        this.jobs = jobs;
        this.stages = stages;
    }

    /// A task of a barrier stage ended otherwise than well, and not with a fetch failure.
    void on(StageRun run, TaskReport.Ended ended) {
        if (run.state != StageRun.State.RUNNING || ended.attempt().stageAttempt() != run.attempt
                || !run.pending.get(ended.attempt().partition())) {
            return;
        }
        failed(run, "Stage failed because barrier task " + ended.attempt() + " finished unsuccessfully.",
                ended.outcome());
    }

    /// The attempt is of no use any more.
    void failed(StageRun run, String reason, TaskOutcome outcome) {
        DagBook.LOG.info("Marking {} as failed due to a barrier task failed.", run.named());
        run.failedAttempts.add(run.attempt);
        stages.failed(run, reason);
        takeBack(run, reason, outcome);
        jobs.abortIfFailedTooOften(run, reason, outcome);
    }

    /// Kills what runs and forgets what was left, so that the next attempt has all tasks again. Where results were handed out
    /// that cannot be taken back, the job fails.
    void takeBack(StageRun run, String reason, TaskOutcome outcome) {
        if (run.outputs == null && run.finishedCount > 0 && !book.forgets(run)) {
            jobs.abort(run,
                    "Could not recover from a failed barrier ResultStage. Most recent failure reason: " + reason,
                    outcome);
            return;
        }
        book.out.command(new TaskSetCommand.Abandon(run.id(), true, true, reason));
        run.validFrom = run.nextAttempt;
        if (run.outputs != null) {
            run.outputs.unregisterAll();
        }
        book.forget(run);
    }
}
