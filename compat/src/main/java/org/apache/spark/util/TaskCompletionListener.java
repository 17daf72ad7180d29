package org.apache.spark.util;

import java.util.EventListener;

import org.apache.spark.TaskContext;

/// Called when a task ends, however it ends.
@FunctionalInterface
public interface TaskCompletionListener extends EventListener {
    void onTaskCompletion(TaskContext context);
}
