package io.firesteel.session;

import java.util.List;

import io.firesteel.executor.backend.ManagedBackend;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorBackend;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskValue;

/// A backend that is known to the schedulers before it is made, since it needs their services to be made; and the place
/// where the session finds the schedulers' ear for changes of kept blocks.
final class BackendTap implements ExecutorBackend {
    private ManagedBackend backend;
    private volatile BackendEvents events;

    /// Makes this the backend.
    void set(ManagedBackend made) {
        backend = made;
    }

    ManagedBackend backend() {
        return backend;
    }

    /// Where reports go; null before the start.
    BackendEvents events() {
        return events;
    }

    @Override
    public void start(BackendEvents to) {
        events = to;
        backend.start(to);
    }

    @Override
    public void setTargets(List<ExecutorTarget> targets) {
        backend.setTargets(targets);
    }

    @Override
    public void launch(String executorId, List<TaskLaunch> tasks) {
        backend.launch(executorId, tasks);
    }

    @Override
    public void takeBack(String executorId, List<Long> taskIds) {
        backend.takeBack(executorId, taskIds);
    }

    @Override
    public void kill(String executorId, long taskId, boolean interruptThread, String reason) {
        backend.kill(executorId, taskId, interruptThread, reason);
    }

    @Override
    public void removeExecutor(String executorId, String reason) {
        backend.removeExecutor(executorId, reason);
    }

    @Override
    public void endExecutor(String executorId, String reason, boolean idle) {
        backend.endExecutor(executorId, reason, idle);
    }

    @Override
    public boolean isElastic() {
        return backend.isElastic();
    }

    @Override
    public void published(int value, List<TaskValue> values) {
        backend.published(value, values);
    }

    @Override
    public void stop() {
        backend.stop();
    }
}
