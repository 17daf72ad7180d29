package io.firesteel.scheduler.dag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.events.JobEvent;
import io.firesteel.events.JobResult;
import io.firesteel.events.StageEvent;
import io.firesteel.scheduler.JobFailedException;
import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.task.TaskOutcome;

/// How jobs end: well, failed or cancelled. Stages that no other job needs end with them, and their tasks are killed.
final class JobEnds {
    private final DagBook book;
    private final JobGraphs graphs;

    JobEnds(DagBook book, JobGraphs graphs) {
        this.book = book;
        this.graphs = graphs;
    }

    void succeed(JobRun job) {
        if (DagBook.LOG.isInfoEnabled()) {
            DagBook.LOG.info("Job {} is finished. Cancelling potential speculative or zombie tasks for this job",
                    job.id);
        }
        end(job, null);
        if (DagBook.LOG.isInfoEnabled()) {
            DagBook.LOG.info("Job {} finished: {}, took {} ms", job.id, job.callSite, took(job));
        }
    }

    private String took(JobRun job) {
        return String.format(Locale.ROOT, "%.6f", (book.clock.nanos() - job.submittedNanos) / 1e6);
    }

    void fail(JobRun job, JobFailedException error) {
        DagBook.LOG.info("Job {} failed: {}, took {} ms", job.id, job.callSite, took(job));
        end(job, error);
    }

    void cancel(JobRun job, String reason) {
        fail(job, new JobFailedException(SchedulerErrors.JOB_CANCELLED,
                Map.of("jobId", String.valueOf(job.id), "reason", reason == null ? "" : reason), null, null));
    }

    /// Fails every job that needs the stage.
    ///
    /// @param outcome of the task that decided it; null if none did
    void abort(StageRun run, String message, TaskOutcome outcome) {
        abort(List.copyOf(run.jobs), message, outcome);
    }

    /// Fails some of the jobs that need a stage.
    void abort(List<JobRun> jobs, String message, TaskOutcome outcome) {
        for (JobRun job : jobs) {
            fail(job, new JobFailedException(SchedulerErrors.JOB_ABORTED, Map.of("reason", message), outcome, null));
        }
    }

    /// Fails the jobs of a stage whose attempts have failed `spark.stage.maxConsecutiveAttempts` times.
    void abortIfFailedTooOften(StageRun run, String reason, TaskOutcome outcome) {
        int most = book.settings.maxStageAttempts();
        if (run.failedAttempts.size() >= most) {
            abort(run, run.named() + " has failed the maximum allowable number of times: " + most
                    + ". Most recent failure reason:\n" + reason, outcome);
        }
    }

    private void end(JobRun job, JobFailedException error) {
        book.jobs.remove(job.id);
        for (StageRun run : List.copyOf(job.runs.values())) {
            if (run.jobs.size() == 1 && run.jobs.contains(job)) {
                endStage(job, run, error);
            }
            graphs.release(job, run, "job " + job.id + " is over");
        }
        JobResult result = error == null ? JobResult.Succeeded.SUCCEEDED : JobResult.Failed.of(error);
        book.out.emit(new JobEvent.JobEnd(job.id, book.clock.millis(), result));
        book.out.act(new SchedulerAction.JobEnded(job.id, error));
    }

    private void endStage(JobRun job, StageRun run, JobFailedException error) {
        if (run.state == StageRun.State.RUNNING) {
            Optional<String> failure = error != null
                    ? Optional.of(String.valueOf(error.getMessage()))
                    : run.isResult() ? Optional.empty() : Optional.of("Job " + job.id + " is finished.");
            book.out.emit(new StageEvent.StageCompleted(
                    run.info.completed(book.clock.millis(), failure, run.totals.infos())));
            if (error != null) {
                DagBook.LOG.info("{} failed in {} ms due to {}", run.named(), book.clock.millis() - run.submitted,
                        error.getMessage());
            }
        }
        if (run.nextAttempt > 0) {
            book.out.command(new TaskSetCommand.Abandon(run.id(), true, job.interruptOnCancel(), error == null
                    ? "Job " + job.id + " is finished"
                    : "Stage cancelled: " + firstLine(error.getMessage())));
        }
        run.state = StageRun.State.IDLE;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
