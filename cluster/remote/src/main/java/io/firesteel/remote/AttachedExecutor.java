package io.firesteel.remote;

import io.grpc.stub.StreamObserver;

import io.firesteel.task.BlockManagerAddress;
import io.firesteel.wire.control.ToExecutor;

/// One attached executor as the driver knows it. Owned by the [RemoteBackend]; messages to it go out in the order of
/// [#send] calls.
final class AttachedExecutor {
    private final String id;
    private final StreamObserver<ToExecutor> out;
    private volatile BlockManagerAddress blocks;
    private volatile int slots;
    private volatile long lastHeard;
    private boolean closed;

    AttachedExecutor(String id, StreamObserver<ToExecutor> out, long now) {
        this.id = id;
        this.out = out;
        this.lastHeard = now;
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

    /// Sends a message; one to an executor that is gone is lost like the executor.
    synchronized void send(ToExecutor message) {
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
