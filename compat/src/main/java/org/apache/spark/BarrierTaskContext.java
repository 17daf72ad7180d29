package org.apache.spark;

import java.util.Map;

import org.apache.spark.firesteel.TaskContexts;
import org.apache.spark.resource.ResourceInformation;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.spark.util.TaskFailureListener;
import scala.Option;

/// The context of a task in a barrier stage.
public class BarrierTaskContext extends TaskContext {
    private static final long serialVersionUID = 1L;

    private final TaskContext task;

    public BarrierTaskContext(TaskContext task) {
        this.task = task;
    }

    /// Of the barrier task on this thread; an error outside of a barrier stage.
    public static BarrierTaskContext get() {
        return new BarrierTaskContext(TaskContexts.of(io.firesteel.api.BarrierTaskContext.get()));
    }

    private static io.firesteel.api.BarrierTaskContext engine() {
        return io.firesteel.api.BarrierTaskContext.get();
    }

    /// Waits until every task of the stage has called it.
    public void barrier() {
        Thrown.run(() -> engine().barrier());
    }

    public String[] allGather(String message) {
        return Thrown.translated(() -> engine().allGather(message).toArray(String[]::new));
    }

    public BarrierTaskInfo[] getTaskInfos() {
        return engine().getTaskInfos()
                .stream()
                .map(i -> new BarrierTaskInfo(i.address()))
                .toArray(BarrierTaskInfo[]::new);
    }

    @Override
    public boolean isCompleted() {
        return task.isCompleted();
    }

    @Override
    public boolean isFailed() {
        return task.isFailed();
    }

    @Override
    public boolean isInterrupted() {
        return task.isInterrupted();
    }

    @Override
    public BarrierTaskContext addTaskCompletionListener(TaskCompletionListener listener) {
        task.addTaskCompletionListener(listener);
        return this;
    }

    @Override
    public BarrierTaskContext addTaskFailureListener(TaskFailureListener listener) {
        task.addTaskFailureListener(listener);
        return this;
    }

    @Override
    public int stageId() {
        return task.stageId();
    }

    @Override
    public int stageAttemptNumber() {
        return task.stageAttemptNumber();
    }

    @Override
    public int partitionId() {
        return task.partitionId();
    }

    @Override
    public int numPartitions() {
        return task.numPartitions();
    }

    @Override
    public int attemptNumber() {
        return task.attemptNumber();
    }

    @Override
    public long taskAttemptId() {
        return task.taskAttemptId();
    }

    @Override
    public String getLocalProperty(String key) {
        return task.getLocalProperty(key);
    }

    @Override
    public int cpus() {
        return task.cpus();
    }

    @Override
    public Map<String, ResourceInformation> resourcesJMap() {
        return task.resourcesJMap();
    }

    @Override
    public Option<String> getKillReason() {
        return task.getKillReason();
    }
}
