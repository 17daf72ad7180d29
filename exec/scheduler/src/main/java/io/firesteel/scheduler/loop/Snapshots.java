package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.scheduler.MapOutputSource;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.scheduler.StageBinarySource;
import io.firesteel.scheduler.ValueSource;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.TaskValue;

/// What executors may ask for, as the schedulers published it last; read from any thread, written by the loop only.
final class Snapshots implements StageBinarySource, MapOutputSource, ValueSource {
    private final ConcurrentHashMap<StageAttempt, SchedulerAction.PublishBinary> binaries = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, MapOutputs> outputs = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, List<TaskValue>> values = new ConcurrentHashMap<>();

    @Override
    public StageBinary binary(int stageId, int stageAttempt) {
        SchedulerAction.PublishBinary published = binaries.get(new StageAttempt(stageId, stageAttempt));
        return published == null ? null : published.binary();
    }

    @Override
    public List<Integer> exchanges(int stageId, int stageAttempt) {
        SchedulerAction.PublishBinary published = binaries.get(new StageAttempt(stageId, stageAttempt));
        return published == null ? List.of() : published.exchanges();
    }

    @Override
    public MapOutputs outputs(int exchange) {
        return outputs.get(exchange);
    }

    @Override
    public List<TaskValue> values(int value) {
        return values.get(value);
    }

    /// Whether the action was one for the snapshots.
    boolean apply(SchedulerAction action) {
        switch (action) {
            case SchedulerAction.PublishBinary p -> binaries.put(p.attempt(), p);
            case SchedulerAction.RetireBinary r -> binaries.remove(r.attempt());
            case SchedulerAction.PublishOutputs p -> outputs.put(p.outputs().exchange(), p.outputs());
            case SchedulerAction.RetireOutputs r -> outputs.remove(r.exchange());
            case SchedulerAction.PublishValues p -> values.put(p.value(), p.values());
            case SchedulerAction.RetireValues r -> values.remove(r.value());
            default -> {
                return false;
            }
        }
        return true;
    }
}
