package io.firesteel.executor.backend;

import java.util.List;

import io.firesteel.executor.Executor;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.storage.BlockId;
import io.firesteel.task.TaskLaunch;

/// The backend of `local` masters: one executor in the driver's process, which lives as long as the backend. Made by the
/// session, called by the scheduler loop.
public final class LocalBackend implements ManagedBackend {
    private final ExecutorInfo info;
    private final ExecutorMaker maker;
    private volatile Executor executor;
    private volatile BackendEvents events;

    /// Makes the executor once there is somebody to tell outcomes.
    @FunctionalInterface
    public interface ExecutorMaker {

        /// An executor whose link reports to `events`.
        Executor make(BackendEvents events);
    }

    public LocalBackend(ExecutorInfo info, ExecutorMaker maker) {
        this.info = info;
        this.maker = maker;
    }

    @Override
    public void start(BackendEvents to) {
        events = to;
        executor = maker.make(events);
        events.executorAdded(info);
    }

    /// The executor, once started.
    public Executor executor() {
        return executor;
    }

    @Override
    public void setTargets(List<ExecutorTarget> targets) {
        // One executor, whatever is wanted.
    }

    @Override
    public void launch(String executorId, List<TaskLaunch> tasks) {
        executor.launch(tasks);
    }

    @Override
    public void takeBack(String executorId, List<Long> taskIds) {
        List<Long> kept = executor.takeBack(taskIds);
        if (!kept.isEmpty()) {
            events.tasksKept(executorId, kept);
        }
    }

    @Override
    public void kill(String executorId, long taskId, boolean interruptThread, String reason) {
        executor.kill(taskId, interruptThread, reason);
    }

    @Override
    public void removeExecutor(String executorId, String reason) {
        // The driver's own executor cannot leave.
    }

    @Override
    public void removeExchange(int exchange) {
        executor.forget(stores -> stores.shuffle().remove(exchange));
    }

    @Override
    public void removeDataset(int dataset) {
        executor.forget(stores -> stores.blocks().removeDataset(dataset));
    }

    @Override
    public void removeBroadcast(long broadcast) {
        // The executor reads the driver's own values.
    }

    @Override
    public void removeObject(int object) {
        executor.objects().remove(object);
    }

    @Override
    public void removeBlock(String executorId, String block) {
        BlockId.parse(block).ifPresent(gone -> executor.forget(stores -> stores.blocks().remove(gone::equals)));
    }

    @Override
    public void stop() {
        Executor running = executor;
        if (running != null) {
            running.stop();
        }
    }
}
