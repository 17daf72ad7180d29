package org.apache.spark.firesteel;

import java.util.Map;

import org.apache.spark.TaskContext;
import org.apache.spark.resource.ResourceInformation;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.spark.util.TaskFailureListener;
import scala.Option;
import scala.jdk.javaapi.OptionConverters;

/// The engine's task contexts under Spark's name.
public final class TaskContexts {
    private TaskContexts() {
    }

    /// Of the task on this thread; null outside of tasks.
    public static TaskContext current() {
        io.firesteel.api.TaskContext task = io.firesteel.api.TaskContext.get();
        return task == null ? null : of(task);
    }

    public static TaskContext of(io.firesteel.api.TaskContext task) {
        return new Of(task);
    }

    /// One of the engine's.
    private static final class Of extends TaskContext {
        private static final long serialVersionUID = 1L;

        private final transient io.firesteel.api.TaskContext task;

        Of(io.firesteel.api.TaskContext task) {
            this.task = task;
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
        public TaskContext addTaskCompletionListener(TaskCompletionListener listener) {
            task.addTaskCompletionListener(t -> listener.onTaskCompletion(this));
            return this;
        }

        @Override
        public TaskContext addTaskFailureListener(TaskFailureListener listener) {
            task.addTaskFailureListener((t, error) -> listener.onTaskFailure(this, error));
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
            return ResourceInformation.of(task.resources());
        }

        @Override
        public Option<String> getKillReason() {
            return OptionConverters.toScala(task.killReason());
        }
    }
}
