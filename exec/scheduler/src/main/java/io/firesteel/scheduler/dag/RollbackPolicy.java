package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.stages.Edge;
import io.firesteel.stages.StageOutput;

/// Takes back everything that was computed from the outputs of an indeterminate stage that has to run again: its rows will
/// be others, so nobody may go on with a mixture (SPARK-23207). All consumers, near and far, in all jobs, lose their
/// outputs and running attempts. Results that were delivered are forgotten where the job's program has not seen them; a job
/// whose program has fails, unless it has them all.
final class RollbackPolicy {
    private final DagBook book;
    private final JobEnds jobs;
    private final StageEnds stages;

    RollbackPolicy(DagBook book, JobEnds jobs, StageEnds stages) {
        this.book = book;
        this.jobs = jobs;
        this.stages = stages;
    }

    /// Whether outputs of the stage were lost after consumers may have read them.
    boolean needed(StageRun map) {
        return map.indeterminate() && map.outputs != null && map.outputs.served && !map.outputs.complete();
    }

    void rollBack(StageRun map) {
        DagBook.LOG
                .info("The shuffle map stage {} with indeterminate output was retried, we will roll back and rerun its "
                        + "succeeding stages", map.named());
        Set<StageRun> consumers = consumers(map);
        for (StageRun run : consumers) {
            List<JobRun> told = told(run);
            if (!told.isEmpty()) {
                jobs.abort(told, "A shuffle map stage with indeterminate output was failed and retried. However, Spark "
                        + "cannot rollback the " + run + " to re-process the input data, and has to fail this job. "
                        + "Please eliminate the indeterminacy by checkpointing the RDD before repartition and try again",
                        null);
            }
        }
        invalidate(map, "rolling back due to indeterminate output of shuffle map " + map);
        for (StageRun run : consumers) {
            if (!run.jobs.isEmpty()) {
                invalidate(run, "rolling back due to indeterminate output of shuffle map " + map);
            }
        }
    }

    /// The jobs whose programs or planners have got something of the run. Others that share the run go on. A job that has
    /// just failed for another of its runs has left this one.
    private List<JobRun> told(StageRun run) {
        if (run.jobs.isEmpty()) {
            return List.of();
        }
        if (run.isResult()) {
            if (book.rights.anyHeld(run.id()) && !run.stage.traits().engineCommits()) {
                return List.copyOf(run.jobs);
            }
            return run.finishedCount == 0 || book.forgets(run) ? List.of() : List.copyOf(run.jobs);
        }
        return run.stage.output() instanceof StageOutput.Value && run.available()
                ? run.jobs.stream().filter(j -> j.adaptive).toList()
                : List.of();
    }

    private void invalidate(StageRun run, String reason) {
        run.validFrom = run.nextAttempt;
        if (run.nextAttempt > 0) {
            book.out.command(new TaskSetCommand.Abandon(run.id(), true, true, reason));
        }
        stages.rolledBack(run, reason);
        if (run.outputs != null) {
            run.outputs.unregisterAll();
        }
        if (run.stage.output() instanceof StageOutput.Value value && run.finishedCount > 0) {
            run.values = null;
            book.out.act(new SchedulerAction.RetireValues(value.value()));
        }
        book.forget(run);
    }

    /// All live runs that read the stage's exchange, or the output of one that does.
    private Set<StageRun> consumers(StageRun map) {
        Set<StageRun> found = new LinkedHashSet<>();
        List<StageRun> open = new ArrayList<>(List.of(map));
        while (!open.isEmpty()) {
            StageRun producer = open.removeLast();
            for (StageRun run : book.runs.values()) {
                if (readsOutput(run, producer) && found.add(run)) {
                    open.add(run);
                }
            }
        }
        found.remove(map);
        // All its results are of one run of the stage, and its job only waits until they are taken.
        found.removeIf(run -> run.isResult() && run.available());
        return found;
    }

    private static boolean readsOutput(StageRun run, StageRun producer) {
        for (Edge edge : run.stage.inputs()) {
            boolean reads = switch (producer.stage.output()) {
                case StageOutput.Exchange e -> edge instanceof Edge.Shuffle s && s.exchange() == e.exchange();
                case StageOutput.Value v -> edge instanceof Edge.Broadcast b && b.value() == v.value()
                        || edge instanceof Edge.Value w && w.value() == v.value();
                case StageOutput.PerExecutorObject o ->
                    edge instanceof Edge.PerExecutorObject p && p.object() == o.object();
                case StageOutput.Result _ -> false;
            };
            if (reads) {
                return true;
            }
        }
        return false;
    }
}
