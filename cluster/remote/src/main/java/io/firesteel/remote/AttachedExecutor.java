package io.firesteel.remote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.protobuf.UnsafeByteOperations;
import io.grpc.stub.StreamObserver;

import io.firesteel.executor.backend.DriverServices;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.wire.control.KnownOutputs;
import io.firesteel.wire.control.Launches;
import io.firesteel.wire.control.Remove;
import io.firesteel.wire.control.StageCode;
import io.firesteel.wire.control.StageKey;
import io.firesteel.wire.control.ToExecutor;

/// One attached executor as the driver knows it. Owned by the [RemoteBackend]; messages to it go out in the order of
/// [#send] calls.
final class AttachedExecutor {
    private static final int REMEMBERED = 64;
    private static final int LARGE_CODE = 128 << 10;
    private static final int LARGE_OUTPUTS = 16 << 10;
    private static final long HELD_MILLIS = 2;

    private final String id;
    private final StreamObserver<ToExecutor> out;
    /// The stage attempts and exchanges, with their epochs, of which it has been told last.
    private final Remembered<StageKey, Boolean> codes = new Remembered<>();
    private final Remembered<Integer, Long> outputs = new Remembered<>();
    private volatile BlockManagerAddress blocks;
    private volatile int slots;
    private volatile long lastHeard;
    private final long heldMillis;
    /// What it is to forget and has not been told; null for nothing.
    private Remove.Builder forgotten;
    private boolean closed;

    AttachedExecutor(String id, StreamObserver<ToExecutor> out, long now) {
        this(id, out, now, HELD_MILLIS);
    }

    /// @param heldMillis how long what is removed may wait for more
    AttachedExecutor(String id, StreamObserver<ToExecutor> out, long now, long heldMillis) {
        this.id = id;
        this.out = out;
        this.lastHeard = now;
        this.heldMillis = heldMillis;
    }

    String id() {
        return id;
    }

    /// Where it serves blocks; null before it has registered.
    BlockManagerAddress blocks() {
        return blocks;
    }

    void registered(BlockManagerAddress address, int cores) {
        slots = cores;
        blocks = address;
    }

    /// Task slots; 0 before it has registered.
    int cores() {
        return slots;
    }

    void heard(long now) {
        lastHeard = now;
    }

    long lastHeard() {
        return lastHeard;
    }

    /// Sends tasks, and with them what they need that it has not been told: their code, and where the map outputs are that
    /// they read. Called by the scheduler loop alone, whose snapshots are never older than what it launches.
    void launch(List<TaskLaunch> tasks, long filesVersion, DriverServices services) {
        Launches.Builder message = TaskMessages.launches(tasks, filesVersion);
        Map<StageKey, Long> stages = new LinkedHashMap<>();
        for (TaskLaunch task : tasks) {
            TaskAttempt attempt = task.attempt();
            stages.merge(StageKey.newBuilder()
                    .setStageId(attempt.stageId())
                    .setStageAttempt(attempt.stageAttempt())
                    .build(), task.outputEpoch(), Math::max);
        }
        stages.forEach((stage, epoch) -> {
            if (codes.put(stage, true) == null) {
                tellCode(stage, services, message);
            }
            for (int exchange : services.binaries().exchanges(stage.getStageId(), stage.getStageAttempt())) {
                tellOutputs(exchange, epoch, services, message);
            }
        });
        send(ToExecutor.newBuilder().setLaunches(message).build());
    }

    private static void tellCode(StageKey stage, DriverServices services, Launches.Builder message) {
        StageBinary code = services.binaries().binary(stage.getStageId(), stage.getStageAttempt());
        if (code != null && code.content().length <= LARGE_CODE) {
            message.addCodes(StageCode.newBuilder()
                    .setStage(stage)
                    .setCodec(code.codec())
                    .setContent(UnsafeByteOperations.unsafeWrap(code.content())));
        }
    }

    private void tellOutputs(int exchange, long epoch, DriverServices services, Launches.Builder message) {
        MapOutputs known = services.outputs().outputs(exchange);
        if (known == null || entries(known) > LARGE_OUTPUTS) {
            return;
        }
        KnownOutputs.Builder news = KnownOutputs.newBuilder().setExchange(exchange).setEpoch(epoch);
        Long told = outputs.put(exchange, known.epoch());
        if (told == null || told != known.epoch()) {
            news.setOutputs(TaskMessages.outputs(known));
        }
        message.addOutputs(news);
    }

    private static long entries(MapOutputs outputs) {
        long entries = 0;
        for (MapStatus status : outputs.statuses()) {
            entries += status == null ? 1 : status.sizes().length;
        }
        return entries;
    }

    /// The last entries put.
    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    /// Has it remove something. The exchanges of a query end together and go in one message, which is never behind a later one.
    synchronized void remove(Remove what) {
        if (forgotten == null) {
            forgotten = Remove.newBuilder();
            Thread.ofVirtual().name("removals").start(this::removeSoon);
        }
        forgotten.mergeFrom(what);
    }

    private void removeSoon() {
        try {
            Thread.sleep(heldMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sendRemovals();
    }

    private synchronized void sendRemovals() {
        if (forgotten != null) {
            Remove all = forgotten.build();
            forgotten = null;
            write(ToExecutor.newBuilder().setRemove(all).build());
        }
    }

    /// Sends a message; one to an executor that is gone is lost like the executor.
    synchronized void send(ToExecutor message) {
        sendRemovals();
        write(message);
    }

    private void write(ToExecutor message) {
        if (closed) {
            return;
        }
        try {
            out.onNext(message);
        } catch (RuntimeException e) {
            // The stream is broken; its error callback tells the loss.
            closed = true;
        }
    }

    /// Ends the stream.
    synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                out.onCompleted();
            } catch (RuntimeException e) {
                // Broken already.
            }
        }
    }
}
