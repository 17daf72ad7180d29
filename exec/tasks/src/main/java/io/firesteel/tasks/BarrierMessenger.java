package io.firesteel.tasks;

import java.util.List;

/// Talks to the other tasks of a barrier stage through the driver (Spark's `BarrierTaskContext`).
public interface BarrierMessenger {

    /// Waits until every task of the stage attempt has called it the same number of times; throws when one of them has
    /// failed, or after `spark.barrier.sync.timeout`.
    void barrier();

    /// As [#barrier()], and gives what each task said, by partition.
    List<String> allGather(String message);

    /// `host:port` of each task's executor, by partition.
    List<String> addresses();
}
