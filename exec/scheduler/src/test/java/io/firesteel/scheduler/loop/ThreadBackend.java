package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorBackend;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskOutcome;

/// One executor of some threads in this JVM that answers every task with a function.
final class ThreadBackend implements ExecutorBackend {
    static final BlockManagerAddress HERE = new BlockManagerAddress("driver", "localhost", 0);

    private final int slots;
    private final Function<TaskLaunch, TaskOutcome> body;
    private final ExecutorService threads;
    private BackendEvents events;

    ThreadBackend(int slots, Function<TaskLaunch, TaskOutcome> body) {
        this.slots = slots;
        this.body = body;
        this.threads = Executors.newFixedThreadPool(slots);
    }

    @Override
    public void start(BackendEvents to) {
        events = to;
        events.executorAdded(ExecutorInfo.of("driver", "localhost", slots, HERE));
    }

    @Override
    public void setTargets(List<ExecutorTarget> targets) {
    }

    @Override
    public void launch(String executorId, List<TaskLaunch> tasks) {
        for (TaskLaunch task : tasks) {
            threads.execute(() -> {
                events.taskUpdate(executorId, task.attempt(), body.apply(task));
            });
        }
    }

    @Override
    public void takeBack(String executorId, List<Long> taskIds) {
    }

    @Override
    public void kill(String executorId, long taskId, boolean interruptThread, String reason) {
    }

    @Override
    public void removeExecutor(String executorId, String reason) {
    }

    @Override
    public void stop() {
        threads.shutdownNow();
    }
}
