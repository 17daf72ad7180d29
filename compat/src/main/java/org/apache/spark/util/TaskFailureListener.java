package org.apache.spark.util;

import java.util.EventListener;

import org.apache.spark.TaskContext;

/// Called when a task fails.
@FunctionalInterface
public interface TaskFailureListener extends EventListener {
    void onTaskFailure(TaskContext context, Throwable error);
}
