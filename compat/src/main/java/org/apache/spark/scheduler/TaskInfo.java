package org.apache.spark.scheduler;

/// A task attempt.
public class TaskInfo {
    private final io.firesteel.events.TaskInfo task;

    public TaskInfo(io.firesteel.events.TaskInfo task) {
        this.task = task;
    }

    public long taskId() {
        return task.taskId();
    }

    public int index() {
        return task.index();
    }

    public int attemptNumber() {
        return task.attempt();
    }

    public int partitionId() {
        return task.partition();
    }

    public long launchTime() {
        return task.launchTime();
    }

    public String executorId() {
        return task.executorId();
    }

    public String host() {
        return task.host();
    }

    public boolean speculative() {
        return task.speculative();
    }

    public long gettingResultTime() {
        return task.gettingResultTime();
    }

    public boolean gettingResult() {
        return gettingResultTime() != 0;
    }

    public long finishTime() {
        return task.finishTime();
    }

    public boolean failed() {
        return task.failed();
    }

    public boolean killed() {
        return task.killed();
    }

    public boolean finished() {
        return finishTime() != 0;
    }

    public boolean successful() {
        return finished() && !failed() && !killed();
    }

    public boolean running() {
        return !finished();
    }

    public String status() {
        if (running()) {
            return gettingResult() ? "GET RESULT" : "RUNNING";
        }
        return failed() ? "FAILED" : killed() ? "KILLED" : "SUCCESS";
    }

    public String id() {
        return index() + "." + attemptNumber();
    }

    /// Milliseconds; an error while it runs.
    public long duration() {
        if (!finished()) {
            throw new UnsupportedOperationException("duration() called on unfinished task");
        }
        return finishTime() - launchTime();
    }

    public long timeRunning(long currentTime) {
        return currentTime - launchTime();
    }
}
