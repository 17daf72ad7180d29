package io.firesteel.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The execution memory of one task attempt. Opened by the executor, handed to stateful operators, each of which takes a
/// [Reservation] of its own; closed by the executor, which releases and logs what was forgotten.
public final class TaskMemory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TaskMemory.class);

    private final MemoryAccount account;
    private final long taskId;
    private final List<Reservation> reservations = new CopyOnWriteArrayList<>();
    private volatile long held;
    private volatile long peak;
    private volatile boolean closed;

    TaskMemory(MemoryAccount account, long taskId) {
        this.account = account;
        this.taskId = taskId;
    }

    /// A reservation of a holder that polls [Reservation#spillRequested()] and spills when asked.
    ///
    /// @param holder what errors and logs call it
    public Reservation revocable(String holder) {
        return reserve(holder, true);
    }

    /// A reservation of a holder that cannot give memory back before it closes.
    public Reservation fixed(String holder) {
        return reserve(holder, false);
    }

    private Reservation reserve(String holder, boolean revocable) {
        if (closed) {
            throw new IllegalStateException("memory of task " + taskId + " is closed, no room for " + holder);
        }
        Reservation reservation = new Reservation(account, this, holder, revocable);
        reservations.add(reservation);
        return reservation;
    }

    /// The account of the executor, for what outlives the task.
    public MemoryAccount account() {
        return account;
    }

    public long taskId() {
        return taskId;
    }

    /// Bytes held by all reservations now.
    public long held() {
        return held;
    }

    /// What this task may hold in all, with the tasks and blocks of this moment; a holder sizes its buffers by it.
    public long share() {
        return account.share();
    }

    /// The most that was held at a time.
    public long peak() {
        return peak;
    }

    /// Releases everything; answers the bytes that holders had not given back.
    public long release() {
        if (closed) {
            return 0;
        }
        closed = true;
        for (Reservation reservation : reservations) {
            if (reservation.held() > 0) {
                LOG.warn("Task {} ended while {} held {} bytes; released", taskId, reservation.holder(),
                        reservation.held());
            }
        }
        return account.forget(this);
    }

    @Override
    public void close() {
        release();
    }

    boolean closed() {
        return closed;
    }

    List<Reservation> reservations() {
        return reservations;
    }

    void forget(Reservation reservation) {
        reservations.remove(reservation);
    }

    /// Called by the account under its lock.
    void add(long bytes) {
        long next = held + bytes;
        held = next;
        peak = Math.max(peak, next);
    }
}
