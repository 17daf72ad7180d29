package io.firesteel.scheduler.dag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.scheduler.MapOutputs;
import io.firesteel.scheduler.machine.Outbox;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.Wakeups;
import io.firesteel.scheduler.task.CommitRights;
import io.firesteel.stages.Edge;
import io.firesteel.stages.Stage;
import io.firesteel.time.Clock;

/// What the parts of the DAG scheduler share: jobs, stage runs, exchanges. Has no policy of its own.
final class DagBook {
    static final Logger LOG = LoggerFactory.getLogger("DAGScheduler");

    final SchedulerSettings settings;
    final Clock clock;
    final Outbox out;
    final Wakeups timers;
    final CommitRights rights;
    /// How many tasks of a resource profile could run at once.
    final IntUnaryOperator slots;
    final CachedBlocks cached = new CachedBlocks();
    final Map<Integer, JobRun> jobs = new TreeMap<>();
    /// Live runs by their own stage's id.
    final Map<Integer, StageRun> runs = new LinkedHashMap<>();
    final Map<Integer, ExchangeOutputs> exchanges = new LinkedHashMap<>();
    /// Live producers by exchange, value and object; all of these ids are unique in the application.
    final Map<Integer, StageRun> byExchange = new LinkedHashMap<>();
    final Map<Integer, StageRun> byValue = new LinkedHashMap<>();
    final Map<Integer, StageRun> byObject = new LinkedHashMap<>();
    /// The epoch at which outputs have moved last.
    long movedEpoch;
    private long epoch;

    DagBook(SchedulerSettings settings, Clock clock, Outbox out, CommitRights rights, IntUnaryOperator slots) {
        this.settings = settings;
        this.clock = clock;
        this.out = out;
        this.timers = new Wakeups(clock, out);
        this.rights = rights;
        this.slots = slots;
    }

    long epoch() {
        return epoch;
    }

    /// Gives executors the newest outputs of an exchange, if they changed.
    void publish(ExchangeOutputs outputs) {
        MapOutputs snapshot = outputs.publish(epoch + 1);
        if (snapshot != null) {
            epoch++;
            out.act(new SchedulerAction.PublishOutputs(snapshot));
        }
    }

    /// Whether results that were delivered can be taken back: nobody has seen them, and no task has committed anything.
    boolean forgets(StageRun run) {
        return run.isResult() && run.lead().forgets && !rights.anyHeld(run.id());
    }

    /// What the run's partitions gave counts for nothing.
    void forget(StageRun run) {
        if (run.isResult() && run.finishedCount > 0) {
            LOG.info("The {} results of {} that job {} has are taken back", run.finishedCount, run, run.lead().id);
            out.act(new SchedulerAction.ForgetResults(run.lead().id));
        }
        run.finished.clear();
        run.finishedCount = 0;
    }

    /// Whether a stage reads an exchange itself, or through an object that its executors build.
    boolean reads(Stage stage, int exchange) {
        for (Edge edge : stage.inputs()) {
            if (edge instanceof Edge.Shuffle shuffle && shuffle.exchange() == exchange) {
                return true;
            }
            if (edge instanceof Edge.PerExecutorObject object && byObject.containsKey(object.object())
                    && reads(byObject.get(object.object()).stage, exchange)) {
                return true;
            }
        }
        return false;
    }
}
