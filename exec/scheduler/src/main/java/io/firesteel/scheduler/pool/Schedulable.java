package io.firesteel.scheduler.pool;

/// Something that competes for slots: a task set or a pool.
public interface Schedulable {

    /// For ties.
    String name();

    /// Running tasks at and below it.
    int runningTasks();

    /// Slots that it should have before others get more than theirs.
    default int minShare() {
        return 0;
    }

    /// Its share relative to its siblings'.
    default int weight() {
        return 1;
    }

    /// Smaller is earlier in FIFO order; the job's id.
    int priority();

    /// Breaks ties of priority; the stage's id.
    int stageId();
}
