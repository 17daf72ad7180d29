package io.firesteel.remote;

import java.util.ArrayList;
import java.util.List;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;

import io.firesteel.scheduler.Heartbeat;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;
import io.firesteel.wire.control.CommitDenied;
import io.firesteel.wire.control.Ended;
import io.firesteel.wire.control.FetchFailed;
import io.firesteel.wire.control.Killed;
import io.firesteel.wire.control.Progress;
import io.firesteel.wire.control.Stored;
import io.firesteel.wire.control.Succeeded;
import io.firesteel.wire.control.Threw;
import io.firesteel.wire.control.Update;
import io.firesteel.wire.control.Value;

/// Outcomes and heartbeats as messages, and back. Accumulator updates are objects of user classes: each side has its own
/// way to write and read them.
final class OutcomeMessages {
    private final UpdateCodec updates;

    OutcomeMessages(UpdateCodec updates) {
        this.updates = updates;
    }

    Ended ended(TaskAttempt attempt, TaskOutcome outcome) {
        Ended.Builder message = Ended.newBuilder().setAttempt(TaskMessages.attempt(attempt));
        switch (outcome) {
            case TaskOutcome.Succeeded s -> message.setSucceeded(Succeeded.newBuilder()
                    .setValue(value(s.value()))
                    .setMetrics(MetricsMessages.metrics(s.metrics()))
                    .addAllUpdates(write(s.updates())));
            case TaskOutcome.FetchFailed f -> message.setFetchFailed(fetchFailed(f));
            case TaskOutcome.Threw t -> message.setThrew(threw(t));
            case TaskOutcome.Killed k -> message.setKilled(Killed.newBuilder()
                    .setReason(k.reason())
                    .setMetrics(MetricsMessages.metrics(k.metrics()))
                    .addAllUpdates(write(k.updates())));
            case TaskOutcome.CommitDenied d -> message.setCommitDenied(CommitDenied.newBuilder()
                    .setJobId(d.jobId())
                    .setPartition(d.partition())
                    .setAttemptNumber(d.attemptNumber()));
            default -> throw new IllegalStateException("an executor cannot report " + outcome);
        }
        return message.build();
    }

    private static FetchFailed fetchFailed(TaskOutcome.FetchFailed f) {
        FetchFailed.Builder message = FetchFailed.newBuilder()
                .setExchange(f.exchange())
                .setMapTask(f.mapTask())
                .setMapIndex(f.mapIndex())
                .setReduce(f.reduce())
                .setMessage(String.valueOf(f.message()));
        if (f.location() != null) {
            message.setLocation(TaskMessages.address(f.location()));
        }
        return message.build();
    }

    private Threw threw(TaskOutcome.Threw t) {
        Threw.Builder message = Threw.newBuilder()
                .setClassName(t.className())
                .setDescription(t.description())
                .setStack(t.stack())
                .setFatal(t.fatal())
                .setMetrics(MetricsMessages.metrics(t.metrics()))
                .addAllUpdates(write(t.updates()));
        if (t.exception() != null) {
            message.setException(UnsafeByteOperations.unsafeWrap(t.exception()));
        }
        return message.build();
    }

    TaskOutcome outcome(Ended message) {
        return switch (message.getOutcomeCase()) {
            case SUCCEEDED -> new TaskOutcome.Succeeded(value(message.getSucceeded().getValue()),
                    MetricsMessages.metrics(message.getSucceeded().getMetrics()),
                    read(message.getSucceeded().getUpdatesList()));
            case FETCH_FAILED -> {
                FetchFailed f = message.getFetchFailed();
                yield new TaskOutcome.FetchFailed(f.hasLocation() ? TaskMessages.address(f.getLocation()) : null,
                        f.getExchange(), f.getMapTask(), f.getMapIndex(), f.getReduce(), f.getMessage());
            }
            case THREW -> {
                Threw t = message.getThrew();
                yield new TaskOutcome.Threw(t.getClassName(), t.getDescription(), t.getStack(),
                        t.hasException() ? t.getException().toByteArray() : null, t.getFatal(),
                        MetricsMessages.metrics(t.getMetrics()), read(t.getUpdatesList()));
            }
            case KILLED -> new TaskOutcome.Killed(message.getKilled().getReason(),
                    MetricsMessages.metrics(message.getKilled().getMetrics()),
                    read(message.getKilled().getUpdatesList()));
            case COMMIT_DENIED -> new TaskOutcome.CommitDenied(message.getCommitDenied().getJobId(),
                    message.getCommitDenied().getPartition(), message.getCommitDenied().getAttemptNumber());
            case OUTCOME_NOT_SET -> throw new IllegalArgumentException("an outcome of an unknown kind");
        };
    }

    static Value value(TaskValue value) {
        return switch (value) {
            case TaskValue.Bytes(byte[] content) -> Value.newBuilder()
                    .setContent(UnsafeByteOperations.unsafeWrap(content))
                    .build();
            case TaskValue.Stored s -> Value.newBuilder()
                    .setStored(Stored.newBuilder()
                            .setLocation(TaskMessages.address(s.location()))
                            .setBlock(s.block())
                            .setSize(s.size()))
                    .build();
            case TaskValue.MapOutput(io.firesteel.task.MapStatus status) -> Value.newBuilder()
                    .setOutput(TaskMessages.status(status))
                    .build();
            case TaskValue.ByReference r -> throw new IllegalStateException("a reference cannot leave its process");
        };
    }

    static TaskValue value(Value message) {
        return switch (message.getKindCase()) {
            case CONTENT -> new TaskValue.Bytes(message.getContent().toByteArray());
            case STORED -> new TaskValue.Stored(TaskMessages.address(message.getStored().getLocation()),
                    message.getStored().getBlock(), message.getStored().getSize());
            case OUTPUT -> new TaskValue.MapOutput(TaskMessages.status(message.getOutput()));
            case KIND_NOT_SET -> throw new IllegalArgumentException("a value of an unknown kind");
        };
    }

    io.firesteel.wire.control.Heartbeat heartbeat(Heartbeat heartbeat) {
        io.firesteel.wire.control.Heartbeat.Builder message = io.firesteel.wire.control.Heartbeat.newBuilder()
                .putAllMemory(heartbeat.memory());
        for (long task : heartbeat.tasks()) {
            message.addTasks(task);
        }
        for (Heartbeat.Progress p : heartbeat.running()) {
            message.addRunning(Progress.newBuilder()
                    .setTaskId(p.taskId())
                    .setStageId(p.stageId())
                    .setStageAttempt(p.stageAttempt())
                    .setMetrics(MetricsMessages.metrics(p.metrics()))
                    .addAllUpdates(write(p.updates())));
        }
        return message.build();
    }

    Heartbeat heartbeat(io.firesteel.wire.control.Heartbeat message) {
        long[] tasks = message.getTasksList().stream().mapToLong(Long::longValue).toArray();
        List<Heartbeat.Progress> running = new ArrayList<>();
        for (Progress p : message.getRunningList()) {
            running.add(new Heartbeat.Progress(p.getTaskId(), p.getStageId(), p.getStageAttempt(),
                    MetricsMessages.metrics(p.getMetrics()), read(p.getUpdatesList())));
        }
        return new Heartbeat(tasks, running, message.getMemoryMap());
    }

    private List<Update> write(List<AccumulatorUpdate> list) {
        return list.stream()
                .map(u -> Update.newBuilder()
                        .setId(u.id())
                        .setName(u.name())
                        .setContent(ByteString.copyFrom(updates.write(u.update())))
                        .build())
                .toList();
    }

    private List<AccumulatorUpdate> read(List<Update> list) {
        return list.stream()
                .map(u -> new AccumulatorUpdate(u.getId(), u.getName(), updates.read(u.getContent().toByteArray())))
                .toList();
    }
}
