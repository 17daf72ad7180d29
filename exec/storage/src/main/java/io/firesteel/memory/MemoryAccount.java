package io.firesteel.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import io.firesteel.conf.Conf;

/// The memory of one executor, shared by execution (reservations of tasks) and storage (blocks), which borrow from each
/// other as in Spark's `UnifiedMemoryManager`. Made once per executor; tasks open a [TaskMemory], stores ask for storage.
///
/// Nothing is allocated here: the account counts bytes. A task may hold at most 1/n of what execution can have, n being
/// the number of tasks with an open memory; who has spilled and still lacks room waits its turn. The lock is held for
/// arithmetic only, never while a holder spills or a store evicts.
public final class MemoryAccount {
    /// Heap that is never counted as available, as in Spark.
    public static final long RESERVED_BYTES = 300L << 20;
    private static final long LITTLE = 64 << 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final long total;
    private final long protectedStorage;
    private final long waitMillis;
    private final List<StorageEvictor> evictors = new CopyOnWriteArrayList<>();
    private final Map<Long, TaskMemory> tasks = new LinkedHashMap<>();

    private long execution;
    private long storage;
    private long peakExecution;

    /// @param total           bytes that execution and storage have together
    /// @param storageFraction share of it in which stored blocks are safe from execution
    /// @param waitMillis      how long a task waits for its turn
    public MemoryAccount(long total, double storageFraction, long waitMillis) {
        this.total = total;
        this.protectedStorage = (long) (total * storageFraction);
        this.waitMillis = waitMillis;
    }

    /// The account of an executor whose heap has `heapBytes`.
    public static MemoryAccount of(Conf conf, long heapBytes) {
        long usable = Math.max(heapBytes - RESERVED_BYTES, heapBytes / 4);
        return new MemoryAccount((long) (usable * conf.get(MemorySettings.FRACTION)),
                conf.get(MemorySettings.STORAGE_FRACTION), conf.get(MemorySettings.WAIT));
    }

    /// Opens the memory of a task; closed by the executor when the attempt ends.
    public TaskMemory open(long taskId) {
        TaskMemory memory = new TaskMemory(this, taskId);
        lock.lock();
        try {
            if (tasks.putIfAbsent(taskId, memory) != null) {
                throw new IllegalStateException("task " + taskId + " has an open memory already");
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        return memory;
    }

    /// Registers a holder of storage memory; asked in the order of registration.
    public void addEvictor(StorageEvictor evictor) {
        evictors.add(evictor);
    }

    /// Takes `bytes` for stored blocks if they are free now; never evicts anything.
    public boolean tryAcquireStorage(long bytes) {
        lock.lock();
        try {
            if (bytes > total - execution - storage) {
                return false;
            }
            storage += bytes;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Gives back memory of stored blocks.
    public void releaseStorage(long bytes) {
        lock.lock();
        try {
            if (bytes > storage) {
                throw new IllegalStateException("releases " + bytes + " of " + storage + " bytes of storage memory");
            }
            storage -= bytes;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The most that stored blocks can have now, with every other block evicted.
    public long storageLimit() {
        lock.lock();
        try {
            return total - execution;
        } finally {
            lock.unlock();
        }
    }

    /// The counts of this moment.
    public Usage usage() {
        lock.lock();
        try {
            return new Usage(total, execution, storage, peakExecution, tasks.size());
        } finally {
            lock.unlock();
        }
    }

    /// Bytes by use.
    public record Usage(long total, long execution, long storage, long peakExecution, int tasks) {
    }

    /// Non-blocking but for eviction of stored blocks; on refusal the largest revocable holder elsewhere is asked to spill.
    boolean tryAcquire(TaskMemory task, long bytes) {
        long missing = attempt(task, bytes);
        if (missing == 0) {
            return true;
        }
        if (missing > 0 && evict(missing) > 0) {
            missing = attempt(task, bytes);
        }
        if (missing > 0) {
            askLargest(task, missing);
        }
        return missing == 0;
    }

    /// For what a holder cannot do without, after it has spilled: waits for its turn, at most the bound of the account;
    /// false when it is over. A little is given beyond the task's share, so that spilling itself never lacks room; more
    /// than the share is had when other tasks have ended.
    boolean acquire(TaskMemory task, long bytes) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
        while (!tryAcquire(task, bytes) && !acquireLittle(task, bytes)) {
            lock.lock();
            try {
                long left = deadline - System.nanoTime();
                if (left <= 0 || task.closed() || task.held() + bytes > executionLimit()) {
                    return false;
                }
                if (missing(task, bytes) != 0) {
                    // A holder answers at its next batch boundary; asking again each 50 ms finds one that grew since.
                    long unused = changed.awaitNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(50)));
                    assert unused <= left;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    private boolean acquireLittle(TaskMemory task, long bytes) {
        lock.lock();
        try {
            if (bytes > LITTLE || bytes > total - execution - storage) {
                return false;
            }
            grant(task, bytes);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void grant(TaskMemory task, long bytes) {
        execution += bytes;
        peakExecution = Math.max(peakExecution, execution);
        task.add(bytes);
    }

    private long executionLimit() {
        return total - Math.min(storage, protectedStorage);
    }

    void release(TaskMemory task, long bytes) {
        lock.lock();
        try {
            task.add(-bytes);
            execution -= bytes;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Forgets the task; answers what it still held.
    long forget(TaskMemory task) {
        lock.lock();
        try {
            tasks.remove(task.taskId());
            long leaked = task.held();
            execution -= leaked;
            task.add(-leaked);
            changed.signalAll();
            return leaked;
        } finally {
            lock.unlock();
        }
    }

    long share() {
        lock.lock();
        try {
            return shareLocked();
        } finally {
            lock.unlock();
        }
    }

    private long shareLocked() {
        return executionLimit() / Math.max(1, tasks.size());
    }

    /// 0 when granted; what others would have to give back when positive; -1 when the task is over its share.
    private long attempt(TaskMemory task, long bytes) {
        lock.lock();
        try {
            long missing = missing(task, bytes);
            if (missing == 0) {
                grant(task, bytes);
            }
            return missing;
        } finally {
            lock.unlock();
        }
    }

    private long missing(TaskMemory task, long bytes) {
        if (task.held() + bytes > shareLocked()) {
            return -1;
        }
        return Math.max(0, bytes - (total - execution - storage));
    }

    private long evict(long bytes) {
        long allowed = Math.min(bytes, usage().storage() - protectedStorage);
        long freed = 0;
        for (StorageEvictor evictor : evictors) {
            if (freed >= allowed) {
                break;
            }
            freed += evictor.evict(allowed - freed);
        }
        return freed;
    }

    /// Asks the largest revocable holder of the other tasks, so that the asker's next try or wait succeeds.
    private void askLargest(TaskMemory asker, long bytes) {
        lock.lock();
        try {
            Reservation largest = null;
            long pending = 0;
            for (TaskMemory task : tasks.values()) {
                for (Reservation holder : task.reservations()) {
                    if (task == asker || !holder.revocable()) {
                        continue;
                    }
                    pending += holder.asked() ? holder.held() : 0;
                    if (!holder.asked() && holder.held() > 0 && (largest == null || holder.held() > largest.held())) {
                        largest = holder;
                    }
                }
            }
            if (pending < bytes && largest != null) {
                largest.ask();
            }
        } finally {
            lock.unlock();
        }
    }
}
