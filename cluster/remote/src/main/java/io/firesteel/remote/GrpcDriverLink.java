package io.firesteel.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;

import io.firesteel.executor.DriverLink;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;
import io.firesteel.wire.control.BarrierReply;
import io.firesteel.wire.control.BarrierRequest;
import io.firesteel.wire.control.Chunk;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.Kept;
import io.firesteel.wire.control.KnownOutputs;
import io.firesteel.wire.control.MapOutputsReply;
import io.firesteel.wire.control.MapOutputsRequest;
import io.firesteel.wire.control.StageKey;
import io.firesteel.wire.control.ValuesReply;
import io.firesteel.wire.control.ValuesRequest;

/// An executor's link to a driver in another process. Questions are calls of their own; what is told goes over the one
/// stream, in order.
final class GrpcDriverLink implements DriverLink {
    private final DriverControlGrpc.DriverControlBlockingStub driver;
    private final OutcomeMessages messages;
    private final KnownValues values = new KnownValues();
    private final Map<Integer, MapOutputs> outputs = new ConcurrentHashMap<>();
    private final OutgoingStream stream = new OutgoingStream();

    GrpcDriverLink(DriverControlGrpc.DriverControlBlockingStub driver, OutcomeMessages messages) {
        this.driver = driver;
        this.messages = messages;
    }

    /// Everything that is told goes there from now on.
    void attached(StreamObserver<FromExecutor> to) {
        stream.attached(to);
    }

    /// Sends one message over the stream.
    void send(FromExecutor message) {
        stream.send(message);
    }

    @Override
    public StageBinary binary(int stageId, int stageAttempt) {
        Iterator<Chunk> chunks = driver
                .stageBinary(StageKey.newBuilder().setStageId(stageId).setStageAttempt(stageAttempt).build());
        String codec = null;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (chunks.hasNext()) {
            Chunk chunk = chunks.next();
            codec = codec == null ? chunk.getCodec() : codec;
            try {
                chunk.getContent().writeTo(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return codec == null ? null : new StageBinary(codec, content.toByteArray());
    }

    @Override
    public MapOutputs mapOutputs(int exchange, long epoch) {
        MapOutputs known = outputs.get(exchange);
        if (known != null && known.epoch() >= epoch && complete(known)) {
            return known;
        }
        // One request for all tasks of a stage that start together.
        synchronized (outputs) {
            known = outputs.get(exchange);
            if (known != null && known.epoch() >= epoch && complete(known)) {
                return known;
            }
            MapOutputsReply reply = driver.mapOutputs(MapOutputsRequest.newBuilder().setExchange(exchange).build());
            if (!reply.getKnown()) {
                outputs.remove(exchange);
                return null;
            }
            // What is known now is as new as every task needs that was launched before.
            MapOutputs fresh = TaskMessages.outputs(exchange, epoch, reply);
            outputs.put(exchange, fresh);
            return fresh;
        }
    }

    /// Takes in what has come with launches.
    void told(List<KnownOutputs> news) {
        for (KnownOutputs one : news) {
            if (one.hasOutputs()) {
                outputs.put(one.getExchange(),
                        TaskMessages.outputs(one.getExchange(), one.getEpoch(), one.getOutputs()));
            } else {
                outputs.computeIfPresent(one.getExchange(), (exchange, known) -> known.epoch() >= one.getEpoch()
                        ? known
                        : new MapOutputs(exchange, one.getEpoch(), known.statuses()));
            }
        }
    }

    private static boolean complete(MapOutputs outputs) {
        for (MapStatus status : outputs.statuses()) {
            if (status == null) {
                return false;
            }
        }
        return true;
    }

    /// Says which tasks run that the driver asked back.
    void kept(List<Long> taskIds) {
        if (!taskIds.isEmpty()) {
            send(FromExecutor.newBuilder().setKept(Kept.newBuilder().addAllTasks(taskIds)).build());
        }
    }

    /// Forgets an exchange.
    void removed(int exchange) {
        outputs.remove(exchange);
    }

    @Override
    public List<TaskValue> values(int value) {
        return values.get(value, () -> {
            ValuesReply reply = driver.values(ValuesRequest.newBuilder().setValue(value).build());
            return reply.getKnown() ? reply.getValuesList().stream().map(OutcomeMessages::value).toList() : null;
        });
    }

    @Override
    public boolean askCommit(TaskAttempt attempt) {
        return driver.askCommit(TaskMessages.attempt(attempt)).getGranted();
    }

    @Override
    public List<String> barrier(TaskAttempt attempt, int round, String message) throws InterruptedException {
        BarrierReply reply;
        try {
            reply = driver.barrier(BarrierRequest.newBuilder()
                    .setAttempt(TaskMessages.attempt(attempt))
                    .setRound(round)
                    .setMessage(message)
                    .build());
        } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() == Status.Code.CANCELLED && Thread.currentThread().isInterrupted()) {
                throw new InterruptedException("interrupted at a barrier");
            }
            throw e;
        }
        if (!reply.getError().isEmpty()) {
            throw new IllegalStateException(reply.getError());
        }
        return List.copyOf(reply.getMessagesList());
    }

    @Override
    public void ended(TaskAttempt attempt, TaskOutcome outcome, boolean more) {
        stream.ended(messages.ended(attempt, outcome), more);
    }
}
