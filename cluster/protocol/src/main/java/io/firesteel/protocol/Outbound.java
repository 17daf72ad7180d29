package io.firesteel.protocol;

import io.grpc.stub.StreamObserver;

/// The sending half of a stream, for several threads. What is sent to a peer that is gone is lost like the peer.
public final class Outbound<T> {
    private final StreamObserver<T> to;
    private boolean closed;

    public Outbound(StreamObserver<T> to) {
        this.to = to;
    }

    /// Sends one message.
    public synchronized void send(T message) {
        if (!closed) {
            try {
                to.onNext(message);
            } catch (RuntimeException e) {
                // The stream is broken; its error callback tells the loss.
                closed = true;
            }
        }
    }

    /// Ends the stream.
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                to.onCompleted();
            } catch (RuntimeException e) {
                // Broken already.
            }
        }
    }
}
