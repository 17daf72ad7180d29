package org.apache.spark;

/// How a task attempt ended.
public interface TaskEndReason {
}
