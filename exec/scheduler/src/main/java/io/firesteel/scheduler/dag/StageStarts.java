package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.firesteel.events.RddInfo;
import io.firesteel.events.StageEvent;
import io.firesteel.events.StageInfo;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.Edge;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageOutput;
import io.firesteel.task.TaskValue;

/// Starts an attempt of a stage whose inputs exist: over the partitions that are missing, with the code and the map outputs
/// that its executors will ask for published before.
final class StageStarts {
    private final DagBook book;
    private final Placements placements;
    private final MissingInputs missing;

    StageStarts(DagBook book, MissingInputs missing) {
        this.book = book;
        this.placements = new Placements(book);
        this.missing = missing;
    }

    /// Why a stage cannot start at all, or null.
    String refusal(StageRun run) {
        if (run.nextAttempt >= book.settings.maxTotalAttempts()) {
            return run.named() + " has exceeded the maximum allowable total stage attempts: "
                    + book.settings.maxTotalAttempts();
        }
        return null;
    }

    /// Whether a barrier stage has to wait for more slots; says so to the log and looks again later.
    boolean postponed(StageRun run) {
        if (!run.stage.traits().barrier()) {
            return false;
        }
        int slots = book.slots.applyAsInt(run.stage.traits().resourceProfile());
        if (slots >= run.stage.taskCount()) {
            run.barrierChecks = 0;
            return false;
        }
        run.barrierChecks++;
        DagBook.LOG.warn(
                "Barrier stage in job {} requires {} slots, but only {} are available. Will retry up to {} more "
                        + "times",
                run.lead().id, run.stage.taskCount(), slots,
                book.settings.barrier().checkFailures() - run.barrierChecks + 1);
        book.timers.wake(Wakeup.BARRIER_FIT, book.settings.barrier().checkInterval());
        return true;
    }

    boolean neverFits(StageRun run) {
        return run.barrierChecks > book.settings.barrier().checkFailures();
    }

    /// Starts the next attempt. At least one partition is missing.
    void start(StageRun run) {
        Stage stage = run.stage;
        run.attempt = run.nextAttempt++;
        if (run.outputs != null) {
            run.outputs.lastStage = run.id();
            run.outputs.nextAttempt = run.nextAttempt;
        }
        if (stage.output() instanceof StageOutput.Value && run.values == null) {
            run.values = new TaskValue[stage.taskCount()];
        }
        if (stage.traits().barrier() && run.outputs != null) {
            // All tasks of a barrier stage run together, so what is left of an earlier attempt is of no use.
            run.outputs.unregisterAll();
        }
        run.pending.clear();
        int[] partitions = IntStream.range(0, stage.taskCount()).filter(run::missing).toArray();
        for (int p : partitions) {
            run.pending.set(p);
        }
        run.attempted.clear();
        run.attempted.or(run.pending);
        run.state = StageRun.State.RUNNING;
        run.submitted = book.clock.millis();
        publishInputs(run, stage);
        book.out.act(new SchedulerAction.PublishBinary(run.current(), stage.binary(), exchanges(stage)));
        log(run, partitions);
        run.info = info(run, partitions.length).submitted(run.submitted);
        book.out.emit(new StageEvent.StageSubmitted(run.info, run.lead().properties));
        book.out.command(new TaskSetCommand.Submit(run.lead().id, stage, run.attempt,
                partitions.length == stage.taskCount() ? null : partitions, run.lead().properties, book.epoch(),
                placements.of(stage)));
    }

    private void publishInputs(StageRun run, Stage stage) {
        for (Edge edge : stage.inputs()) {
            if (edge instanceof Edge.Shuffle s && book.exchanges.containsKey(s.exchange())) {
                book.publish(book.exchanges.get(s.exchange()));
            }
            if (edge instanceof Edge.PerExecutorObject o && book.byObject.containsKey(o.object())) {
                Stage builder = book.byObject.get(o.object()).stage;
                book.out.act(new SchedulerAction.PublishBinary(new StageAttempt(builder.id(), 0), builder.binary(),
                        exchanges(builder)));
                publishInputs(run, builder);
            }
        }
    }

    private static List<Integer> exchanges(Stage stage) {
        return stage.inputs()
                .stream()
                .filter(Edge.Shuffle.class::isInstance)
                .map(edge -> ((Edge.Shuffle) edge).exchange())
                .toList();
    }

    private static void log(StageRun run, int[] partitions) {
        if (!DagBook.LOG.isInfoEnabled()) {
            return;
        }
        String what = describe(run.stage);
        DagBook.LOG.info("Submitting {} ({}), which has no missing parents", run, what);
        DagBook.LOG.info("Submitting {} missing tasks from {} ({}) (first 15 tasks are for partitions Vector({}))",
                partitions.length, run, what, IntStream.of(partitions)
                        .limit(15)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", ")));
    }

    private static String describe(Stage stage) {
        if (stage.datasets().isEmpty()) {
            return stage.name();
        }
        DatasetInfo d = stage.datasets().getFirst();
        return d.name() + "[" + d.id() + "] at " + d.callSite();
    }

    /// A stage's event data for its current attempt.
    StageInfo info(StageRun run, int tasks) {
        return info(run.stage, Math.max(0, run.attempt), tasks, missing.needed(run));
    }

    /// The event data of a stage in a job's list.
    StageInfo info(Stage stage, StageRun run) {
        return info(stage, 0, stage.taskCount(), missing.needed(run));
    }

    private StageInfo info(Stage stage, int attempt, int tasks, Set<StageRun> parents) {
        StageInfo plain = StageInfo.of(stage, attempt, tasks, parents.stream().map(StageRun::id).toList());
        if (stage.datasets().stream().noneMatch(DatasetInfo::kept)) {
            return plain;
        }
        List<RddInfo> rdds = new ArrayList<>();
        Map<Integer, CachedBlocks.Kept> kept = new HashMap<>();
        for (RddInfo r : plain.rdds()) {
            CachedBlocks.Kept k = kept.computeIfAbsent(r.id(), book.cached::kept);
            rdds.add(new RddInfo(r.id(), r.name(), r.scope(), r.callSite(), r.parents(), r.storageLevel(), r.barrier(),
                    r.determinism(), r.partitions(), k.partitions(), k.memorySize(), k.diskSize()));
        }
        return new StageInfo(plain.stageId(), plain.attempt(), plain.name(), plain.taskCount(), rdds, plain.parents(),
                plain.details(), plain.submissionTime(), plain.completionTime(), plain.failureReason(),
                plain.accumulables(), plain.resourceProfileId(), plain.pushEnabled(), plain.pushMergers());
    }
}
