package io.firesteel.scheduler.dag;

import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskOutcome;

/// What follows when a task could not read a map output: the output is forgotten, the reading stage's attempt ends, and
/// both run again for what is missing, up to `spark.stage.maxConsecutiveAttempts`. One lost output costs one map task; a
/// place that fails again in a later attempt is given up with everything on it.
final class FetchFailurePolicy {
    private final DagBook book;
    private final JobEnds jobs;
    private final StageEnds stages;
    private final RollbackPolicy rollback;
    private final BarrierFailurePolicy barriers;

    FetchFailurePolicy(DagBook book, JobEnds jobs, StageEnds stages, RollbackPolicy rollback,
            BarrierFailurePolicy barriers) {
        this.book = book;
        this.jobs = jobs;
        this.stages = stages;
        this.rollback = rollback;
        this.barriers = barriers;
    }

    void on(StageRun run, TaskReport.Ended ended, TaskOutcome.FetchFailed failure) {
        int attempt = ended.attempt().stageAttempt();
        if (attempt != run.attempt || attempt < run.validFrom) {
            DagBook.LOG.info(
                    "Ignoring fetch failure from {} as it's from {} attempt {} and there is a more recent attempt "
                            + "for that stage (attempt {}) running",
                    ended.attempt(), run, attempt, run.attempt);
            return;
        }
        StageRun map = book.byExchange.get(failure.exchange());
        if (map == null) {
            jobs.abort(run, run.named() + " reads exchange " + failure.exchange()
                    + ", whose outputs are gone and which no stage of the job fills", failure);
            return;
        }
        forget(run, map, failure);
        if (run.state != StageRun.State.RUNNING) {
            DagBook.LOG.info("Received fetch failure from {}, but it's from {} which is no longer running",
                    ended.attempt(), run.named());
            return;
        }
        DagBook.LOG.info("Marking {} as failed due to a fetch failure from {}", run.named(), map.named());
        run.failedAttempts.add(attempt);
        stages.failed(run, failure.message());
        if (run.stage.traits().barrier()) {
            barriers.takeBack(run, failure.message(), failure);
        }
        if (rollback.needed(map)) {
            rollback.rollBack(map);
        }
        jobs.abortIfFailedTooOften(run, failure.message(), failure);
    }

    private void forget(StageRun run, StageRun map, TaskOutcome.FetchFailed failure) {
        if (failure.mapIndex() < 0 || failure.location() == null) {
            // No output was known: a cached dataset hid the stage that makes it, or the executor's view was old.
            run.distrustCaches |= !map.outputs.complete();
            return;
        }
        MapStatus status = map.outputs.status(failure.mapIndex());
        if (status != null && status.mapTask() == failure.mapTask() && status.location().equals(failure.location())) {
            map.outputs.unregister(failure.mapIndex());
        }
        Integer before = run.badPlaces.putIfAbsent(failure.location().toString(), run.attempt);
        if (before != null && before < run.attempt) {
            BlockManagerAddress place = failure.location();
            DagBook.LOG.info("Shuffle files lost for executor: {}: fetches failed there in attempts {} and {} of {}",
                    place.executorId(), before, run.attempt, run);
            book.exchanges.values().forEach(outputs -> outputs.unregister(place::equals));
        }
    }
}
