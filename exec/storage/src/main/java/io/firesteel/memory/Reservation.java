package io.firesteel.memory;

/// What one stateful holder (a hash table, a sorter, a shuffle writer's buffers) has of its task's memory. Used by the
/// holder's own thread only, but for the spill request, which the account sets.
///
/// The protocol: `tryGrow` before allocating; when it answers false, spill and shrink, then `grow`. At every batch boundary
/// look at `spillRequested` and, when it is set, spill and shrink.
public final class Reservation implements AutoCloseable {
    private final MemoryAccount account;
    private final TaskMemory task;
    private final String holder;
    private final boolean revocable;
    private volatile long held;
    private volatile boolean asked;
    private long peak;

    Reservation(MemoryAccount account, TaskMemory task, String holder, boolean revocable) {
        this.account = account;
        this.task = task;
        this.holder = holder;
        this.revocable = revocable;
    }

    /// Takes `bytes` more if they can be had at once, with stored blocks evicted where they are over their protected share.
    /// False: spill yourself, or use [#grow(long)] for what cannot be done without.
    public boolean tryGrow(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(bytes + " bytes");
        }
        if (task.closed() || !account.tryAcquire(task, bytes)) {
            return false;
        }
        took(bytes);
        return true;
    }

    /// Takes `bytes` more, waiting until others have spilled; `UNABLE_TO_ACQUIRE_MEMORY` when that cannot be or takes too
    /// long.
    public void grow(long bytes) {
        if (!tryGrow(bytes)) {
            if (task.closed() || !account.acquire(task, bytes)) {
                throw MemoryErrors.refused(holder + " of task " + task.taskId(), bytes, held, account);
            }
            took(bytes);
        }
    }

    /// Makes what is held exactly `bytes`, growing as `tryGrow` does; false leaves everything as it was.
    public boolean tryResize(long bytes) {
        if (bytes <= held) {
            shrink(held - bytes);
            return true;
        }
        return tryGrow(bytes - held);
    }

    /// Gives `bytes` back.
    public void shrink(long bytes) {
        if (bytes < 0 || bytes > held) {
            throw new IllegalStateException(holder + " gives back " + bytes + " of " + held + " bytes");
        }
        if (bytes > 0) {
            took(-bytes);
            if (!task.closed()) {
                account.release(task, bytes);
            }
        }
        asked = false;
    }

    public long held() {
        return held;
    }

    /// The most that was held at a time.
    public long peak() {
        return peak;
    }

    public String holder() {
        return holder;
    }

    /// Whether the holder should spill at its next batch boundary; cleared by [#shrink(long)].
    public boolean spillRequested() {
        return asked;
    }

    /// Gives everything back; a second call does nothing.
    @Override
    public void close() {
        shrink(held);
        task.forget(this);
    }

    /// Only the holder's own thread writes, so reading before writing is safe.
    private void took(long bytes) {
        long next = held + bytes;
        held = next;
        peak = Math.max(peak, next);
    }

    boolean revocable() {
        return revocable;
    }

    boolean asked() {
        return asked;
    }

    void ask() {
        asked = true;
    }
}
