package io.firesteel.scheduler.dag;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.firesteel.events.StageInfo;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits.Determinism;
import io.firesteel.task.TaskValue;

/// One stage on its way, shared by all live jobs that need its output. Per task it keeps a few bits.
final class StageRun {
    /// Where a stage stands.
    enum State {
        /// Not needed yet, or its output exists.
        IDLE,
        /// Needed, but an input is missing.
        WAITING,
        /// An attempt runs.
        RUNNING,
        /// The last attempt failed; a timer submits the next.
        FAILED
    }

    final Stage stage;
    /// The exchange that it fills; null if it fills none.
    final ExchangeOutputs outputs;
    final Set<JobRun> jobs = new LinkedHashSet<>();
    /// Partitions whose result or value was taken; unused for exchanges.
    final BitSet finished = new BitSet();
    int finishedCount;
    /// Partitions that the current attempt runs.
    final BitSet attempted = new BitSet();
    /// Partitions of the current attempt that are not done.
    final BitSet pending = new BitSet();
    /// Partitions whose accumulator updates were merged.
    final BitSet merged = new BitSet();
    final AccumulableTotals totals = new AccumulableTotals();
    final Set<Integer> failedAttempts = new LinkedHashSet<>();
    /// Where fetches failed in earlier attempts since the last success.
    final Map<String, Integer> badPlaces = new LinkedHashMap<>();
    TaskValue[] values;
    State state = State.IDLE;
    /// The current or last attempt; -1 before the first.
    int attempt = -1;
    /// Results of earlier attempts are refused.
    int validFrom;
    int nextAttempt;
    int barrierChecks;
    StageInfo info;
    long submitted;
    long rows = -1;
    /// A cached dataset that should have been there was not: its blocks are not believed any more.
    boolean distrustCaches;

    StageRun(Stage stage, ExchangeOutputs outputs) {
        this.stage = stage;
        this.outputs = outputs;
        if (outputs != null && outputs.lastStage == stage.id()) {
            nextAttempt = outputs.nextAttempt;
            attempt = nextAttempt - 1;
            validFrom = nextAttempt;
        }
    }

    int id() {
        return stage.id();
    }

    StageAttempt current() {
        return new StageAttempt(stage.id(), attempt);
    }

    /// Whether everything that it should leave behind exists.
    boolean available() {
        return switch (stage.output()) {
            case StageOutput.Exchange _ -> outputs.complete();
            case StageOutput.PerExecutorObject _ -> true;
            case StageOutput.Result _,StageOutput.Value _ -> finishedCount == stage.taskCount();
        };
    }

    boolean missing(int partition) {
        return outputs != null ? outputs.status(partition) == null : !finished.get(partition);
    }

    boolean indeterminate() {
        return stage.traits().determinism() == Determinism.INDETERMINATE;
    }

    boolean isResult() {
        return stage.output() instanceof StageOutput.Result;
    }

    /// The job whose properties, pool and accumulators the run uses.
    JobRun lead() {
        return jobs.iterator().next();
    }

    @Override
    public String toString() {
        return (outputs != null ? "ShuffleMapStage " : isResult() ? "ResultStage " : "ValueStage ") + stage.id();
    }

    /// With the call site, as log lines have it.
    String named() {
        return this + " (" + stage.name() + ")";
    }
}
