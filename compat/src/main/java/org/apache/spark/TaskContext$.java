package org.apache.spark;

import java.io.Serializable;

/// Scala's companion of [TaskContext].
public final class TaskContext$ implements Serializable {
    public static final TaskContext$ MODULE$ = new TaskContext$();
    private static final long serialVersionUID = 1L;

    private TaskContext$() {
    }

    public TaskContext get() {
        return TaskContext.get();
    }

    public int getPartitionId() {
        return TaskContext.getPartitionId();
    }
}
