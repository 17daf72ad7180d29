package io.firesteel.scheduler.task;

import java.util.List;
import java.util.Map;

import io.firesteel.events.TaskInfo;
import io.firesteel.task.TaskAttempt;

/// One attempt from its launch to its outcome; about as many of them exist as there are slots.
final class RunningTask {
    final TaskSet set;
    final int index;
    final TaskAttempt attempt;
    final ExecutorState executor;
    final Map<String, List<String>> addresses;
    /// Steady milliseconds of the launch, or of when it got its slot.
    long launched;
    /// It has no slot yet, and for listeners it has not begun.
    boolean ahead;
    /// Its executor was asked to give it back and has not answered.
    boolean askedBack;
    int descriptorBytes;
    /// How new the outputs are that it was told to read.
    long outputEpoch;
    TaskInfo info;
    /// The executor has shown that it knows the task.
    boolean confirmed;
    /// It has succeeded, and its result is being fetched.
    boolean fetching;
    boolean interruptOnKill;
    /// Why it was told to stop; null while it was not.
    String killReason;
    /// Told to stop because another attempt at its partition had succeeded.
    boolean overtaken;

    RunningTask(TaskSet set, int index, TaskAttempt attempt, ExecutorState executor,
            Map<String, List<String>> addresses, long launched, TaskInfo info) {
        this.set = set;
        this.index = index;
        this.attempt = attempt;
        this.executor = executor;
        this.addresses = addresses;
        this.launched = launched;
        this.info = info;
    }
}
