package io.firesteel.api.status;

import java.util.List;

/// Asks for executors and gives them back; a part of the context. Masters whose executors are a fixed number (`local`,
/// `local-cluster`) answer false.
public interface ExecutorControl {

    /// Asks for that many more than are wanted now.
    boolean requestExecutors(int additional);

    /// Asks for that many in all, the program's own word until dynamic allocation, where it is on, looks again.
    boolean requestTotalExecutors(int executors);

    /// Ends executors for good; false where none of them is there.
    boolean killExecutors(List<String> executorIds);

    /// Ends one, and another one comes in its place.
    boolean killAndReplaceExecutor(String executorId);

    default boolean killExecutor(String executorId) {
        return killExecutors(List.of(executorId));
    }

    /// The executors that are there, without the driver.
    List<String> getExecutorIds();
}
