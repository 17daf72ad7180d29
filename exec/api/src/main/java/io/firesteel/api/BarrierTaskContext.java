package io.firesteel.api;

import java.util.List;

import io.firesteel.api.spi.TaskBinding;

/// The context of a task in a barrier stage: its tasks run together and can wait for one another.
public interface BarrierTaskContext extends TaskContext {

    /// Of the barrier task that runs on this thread; an error outside of a barrier stage.
    static BarrierTaskContext get() {
        if (TaskBinding.current() instanceof BarrierTaskContext barrier) {
            return barrier;
        }
        throw new IllegalStateException("BarrierTaskContext.get() was called outside of a task of a barrier stage");
    }

    /// Waits until every task of the stage has called it.
    void barrier();

    /// As [#barrier], and gives every task's message by partition.
    List<String> allGather(String message);

    /// Addresses of all tasks of the stage, by partition.
    List<BarrierTaskInfo> getTaskInfos();

    /// Where one task of a barrier stage runs.
    ///
    /// @param address host, with the port of the executor's block server
    record BarrierTaskInfo(String address) {
    }
}
