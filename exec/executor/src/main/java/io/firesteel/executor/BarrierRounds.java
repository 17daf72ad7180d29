package io.firesteel.executor;

import java.util.List;

import io.firesteel.tasks.BarrierMessenger;
import io.firesteel.tasks.TaskKilledException;

/// One barrier task's end of the talk with its stage: counts its calls, so that the driver can match them with those of
/// the other tasks. Made by the [RunningTask] at the first call.
final class BarrierRounds implements BarrierMessenger {
    private final RunningTask task;
    private final DriverLink driver;
    private int round;

    BarrierRounds(RunningTask task, DriverLink driver) {
        this.task = task;
        this.driver = driver;
    }

    @Override
    public void barrier() {
        exchange("");
    }

    @Override
    public List<String> allGather(String message) {
        return exchange(message);
    }

    private List<String> exchange(String message) {
        task.checkKilled();
        try {
            return driver.barrier(task.attempt(), round++, message);
        } catch (InterruptedException e) {
            String reason = task.reasonToStop();
            throw new TaskKilledException(reason == null ? "interrupted at a barrier" : reason);
        }
    }

    @Override
    public List<String> addresses() {
        return task.launch().barrier().stream().map(a -> a.host() + ":" + a.port()).toList();
    }
}
