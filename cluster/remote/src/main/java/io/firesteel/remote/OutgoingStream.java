package io.firesteel.remote;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

import io.grpc.stub.StreamObserver;

import io.firesteel.wire.control.Ended;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.Outcomes;

/// The executor's end of the control stream. Ends of tasks that come while another thread is sending go along with its next
/// message, so slots that end together cost one. Owned by [GrpcDriverLink].
final class OutgoingStream {
    /// A message is not much larger than that, unless one outcome alone is.
    private static final int MESSAGE_BYTES = 4 << 20;

    private final ConcurrentLinkedQueue<Ended> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock sending = new ReentrantLock();
    private volatile StreamObserver<FromExecutor> to;

    void attached(StreamObserver<FromExecutor> stream) {
        to = stream;
    }

    /// Sends an outcome, or leaves it to the thread that is sending now.
    void ended(Ended outcome) {
        waiting.add(outcome);
        flush();
    }

    /// Sends a message behind all that has ended before it.
    void send(FromExecutor message) {
        sending.lock();
        try {
            sendWaiting();
            to.onNext(message);
        } finally {
            sending.unlock();
        }
        flush();
    }

    /// Whoever holds the lock comes here after it has let go of it, so nothing stays behind.
    private void flush() {
        while (!waiting.isEmpty() && sending.tryLock()) {
            try {
                sendWaiting();
            } finally {
                sending.unlock();
            }
        }
    }

    private void sendWaiting() {
        Ended next = waiting.poll();
        while (next != null) {
            Outcomes.Builder all = Outcomes.newBuilder();
            long bytes = 0;
            while (next != null && (bytes == 0 || bytes + next.getSerializedSize() <= MESSAGE_BYTES)) {
                all.addItems(next);
                bytes += next.getSerializedSize();
                next = waiting.poll();
            }
            to.onNext(FromExecutor.newBuilder().setOutcomes(all).build());
        }
    }
}
