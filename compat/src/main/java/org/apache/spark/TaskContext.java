package org.apache.spark;

import java.io.Serializable;
import java.util.Map;

import org.apache.spark.firesteel.TaskContexts;
import org.apache.spark.resource.ResourceInformation;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.spark.util.TaskFailureListener;
import scala.Function1;
import scala.Function2;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/// What a task may know of itself. Code that runs in a task gets it by [#get].
public abstract class TaskContext implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Of the task that runs on this thread; null outside of tasks.
    public static TaskContext get() {
        return TaskContexts.current();
    }

    /// The partition of the task on this thread; 0 outside of tasks.
    public static int getPartitionId() {
        return io.firesteel.api.TaskContext.getPartitionId();
    }

    public abstract boolean isCompleted();

    public abstract boolean isFailed();

    public abstract boolean isInterrupted();

    public abstract TaskContext addTaskCompletionListener(TaskCompletionListener listener);

    public <U> TaskContext addTaskCompletionListener(Function1<TaskContext, U> f) {
        return addTaskCompletionListener((TaskCompletionListener) f::apply);
    }

    public abstract TaskContext addTaskFailureListener(TaskFailureListener listener);

    public TaskContext addTaskFailureListener(Function2<TaskContext, Throwable, BoxedUnit> f) {
        return addTaskFailureListener((TaskFailureListener) f::apply);
    }

    public abstract int stageId();

    public abstract int stageAttemptNumber();

    public abstract int partitionId();

    public abstract int numPartitions();

    public abstract int attemptNumber();

    public abstract long taskAttemptId();

    public abstract String getLocalProperty(String key);

    public abstract int cpus();

    public abstract Map<String, ResourceInformation> resourcesJMap();

    public scala.collection.immutable.Map<String, ResourceInformation> resources() {
        return scala.collection.immutable.Map$.MODULE$.from(CollectionConverters.asScala(resourcesJMap()));
    }

    /// None while the task may go on.
    public abstract Option<String> getKillReason();
}
