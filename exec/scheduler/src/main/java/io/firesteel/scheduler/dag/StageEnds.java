package io.firesteel.scheduler.dag;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import io.firesteel.events.StageEvent;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.stages.StageOutput;

/// How stage attempts end: everything is there, some outputs were lost meanwhile, or the attempt has failed.
final class StageEnds {
    private final DagBook book;

    StageEnds(DagBook book) {
        this.book = book;
    }

    /// Everything that the stage should leave behind exists.
    void completed(StageRun run) {
        if (run.state == StageRun.State.RUNNING) {
            ended(run, Optional.empty());
        }
        run.state = StageRun.State.IDLE;
        if (run.outputs != null && DagBook.LOG.isInfoEnabled()) {
            DagBook.LOG.info("looking for newly runnable stages");
            DagBook.LOG.info("running: {}", in(StageRun.State.RUNNING));
            DagBook.LOG.info("waiting: {}", in(StageRun.State.WAITING));
            DagBook.LOG.info("failed: {}", in(StageRun.State.FAILED));
        }
        run.failedAttempts.clear();
        run.badPlaces.clear();
        run.distrustCaches = false;
        if (run.stage.output() instanceof StageOutput.Value value && run.values != null) {
            book.out.act(new SchedulerAction.PublishValues(value.value(), Arrays.asList(run.values)));
        }
    }

    private String in(StageRun.State state) {
        return book.runs.values()
                .stream()
                .filter(r -> r.state == state)
                .map(StageRun::toString)
                .collect(Collectors.joining(", ", "HashSet(", ")"));
    }

    /// All tasks are done, but outputs of some were lost meanwhile: the rest is for another attempt.
    void incomplete(StageRun run) {
        DagBook.LOG.info("Resubmitting {} because some of its tasks had failed: {} outputs are missing", run.named(),
                run.outputs.missing());
        ended(run, Optional.empty());
        run.state = StageRun.State.IDLE;
    }

    /// The attempt has failed, and another one may follow after a short while.
    void failed(StageRun run, String reason) {
        ended(run, Optional.of(reason));
        run.state = StageRun.State.FAILED;
        book.timers.wake(Wakeup.RESUBMIT_STAGES, book.settings.resubmitDelay());
    }

    /// The attempt has been taken back; the stage runs again when its inputs exist.
    void rolledBack(StageRun run, String reason) {
        if (run.state == StageRun.State.RUNNING) {
            failed(run, reason);
        } else if (run.state != StageRun.State.FAILED) {
            run.state = StageRun.State.IDLE;
        }
    }

    private void ended(StageRun run, Optional<String> failure) {
        if (DagBook.LOG.isInfoEnabled()) {
            if (failure.isEmpty()) {
                DagBook.LOG.info("{} finished in {} ms", run.named(), book.clock.millis() - run.submitted);
            } else {
                DagBook.LOG.info("{} failed in {} ms due to {}", run.named(), book.clock.millis() - run.submitted,
                        failure.get());
            }
        }
        book.out.emit(new StageEvent.StageCompleted(
                run.info.completed(book.clock.millis(), failure, run.totals.infos())));
    }
}
