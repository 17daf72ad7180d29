package io.firesteel.rdd.cut;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.api.BarrierTaskContext;
import io.firesteel.api.TaskContext;
import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.api.function.VoidFunction;
import io.firesteel.api.function.VoidFunction2;
import io.firesteel.api.spi.ShellVariables;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.closure.ShellValues;
import io.firesteel.tasks.TaskRuntime;

/// The task context that user code sees: a view of the executor's runtime; owns nothing.
class RuntimeTaskContext implements TaskContext, ShellVariables.Values {
    private final TaskRuntime task;
    private final ShellValues shell;

    private RuntimeTaskContext(TaskRuntime task, ShellValues shell) {
        this.task = task;
        this.shell = shell;
    }

    static TaskContext of(TaskRuntime task, boolean barrier, ShellValues shell) {
        return barrier ? new Barrier(task, shell) : new RuntimeTaskContext(task, shell);
    }

    @Override
    public int stageId() {
        return task.attempt().stageId();
    }

    @Override
    public int stageAttemptNumber() {
        return task.attempt().stageAttempt();
    }

    @Override
    public int partitionId() {
        return task.attempt().partition();
    }

    @Override
    public int numPartitions() {
        return task.stageTasks();
    }

    @Override
    public int attemptNumber() {
        return task.attempt().attemptNumber();
    }

    @Override
    public long taskAttemptId() {
        return task.attempt().taskId();
    }

    @Override
    public int cpus() {
        return task.cpus();
    }

    @Override
    public Map<String, List<String>> resources() {
        return task.resources();
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
    public Optional<String> killReason() {
        return task.killReason();
    }

    @Override
    public String getLocalProperty(String key) {
        return task.properties().get(key);
    }

    @Override
    public TaskContext addTaskCompletionListener(VoidFunction<TaskContext> listener) {
        task.onCompletion(() -> {
            try {
                listener.call(this);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
        return this;
    }

    @Override
    public TaskContext addTaskFailureListener(VoidFunction2<TaskContext, Throwable> listener) {
        task.onFailure(error -> {
            try {
                listener.call(this, error);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
        return this;
    }

    @Override
    public String filesDirectory() {
        return task.filesDirectory();
    }

    @Override
    public Accumulator<?, ?> register(Accumulator<?, ?> copy) {
        return task.accumulators().get(copy.id(), AccumulatorPart.class, () -> new AccumulatorPart(copy)).accumulator();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T broadcastValue(long broadcastId) {
        return (T) task.broadcast(broadcastId);
    }

    @Override
    public Object get(String variable) {
        return shell.get(variable);
    }

    @Override
    public void set(String variable, Object value) {
        shell.set(variable, value);
    }

    /// The context of a task in a barrier stage.
    private static final class Barrier extends RuntimeTaskContext implements BarrierTaskContext {
        private final TaskRuntime task;

        Barrier(TaskRuntime task, ShellValues shell) {
            super(task, shell);
            this.task = task;
        }

        @Override
        public void barrier() {
            task.barrier().barrier();
        }

        @Override
        public List<String> allGather(String message) {
            return task.barrier().allGather(message);
        }

        @Override
        public List<BarrierTaskInfo> getTaskInfos() {
            return task.barrier().addresses().stream().map(BarrierTaskInfo::new).toList();
        }
    }
}
