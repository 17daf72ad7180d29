package io.firesteel.remote;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import io.grpc.stub.StreamObserver;

import io.firesteel.wire.control.Ended;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.Outcomes;

/// The executor's end of the control stream. Ends of tasks that come while another thread is sending go along with its next
/// message, so slots that end together cost one; those of tasks that others wait behind are held for a moment, so that short
/// tasks share a message. Owned by [GrpcDriverLink].
final class OutgoingStream {
    /// A message is not much larger than that, unless one outcome alone is.
    private static final int MESSAGE_BYTES = 4 << 20;

    /// So many ends make a message.
    private static final int HELD = 16;
    private static final long HELD_MILLIS = 2;

    private final AtomicInteger held = new AtomicInteger();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Ended> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock sending = new ReentrantLock();
    private volatile StreamObserver<FromExecutor> to;

    void attached(StreamObserver<FromExecutor> stream) {
        to = stream;
    }

    /// Sends an outcome, or leaves it to the thread that is sending now.
    ///
    /// @param more others are about to follow
    void ended(Ended outcome, boolean more) {
        waiting.add(outcome);
        if (!more || held.incrementAndGet() >= HELD) {
            flush();
        } else if (watched.compareAndSet(false, true)) {
            Thread.ofVirtual().name("outcomes").start(this::flushSoon);
        }
    }

    private void flushSoon() {
        try {
            Thread.sleep(HELD_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // What comes from now on has a thread of its own.
        watched.set(false);
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
        held.set(0);
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
