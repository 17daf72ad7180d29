package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Something that a master does. Made by the [MasterMachine], carried out in order by the process around it.
public sealed interface MasterAction {

    /// Tells a worker that it belongs to the cluster.
    record AcceptWorker(String workerId) implements MasterAction {
    }

    /// Tells a driver its application's id.
    record AcceptApplication(long connection, String appId) implements MasterAction {
    }

    /// Has an executor started, and tells its driver.
    record LaunchExecutor(String workerId, String appId, int executor, int cores, long memory,
            Map<String, List<String>> resources)
            implements
                MasterAction {
    }

    /// Has an executor ended.
    record KillExecutor(String workerId, String appId, int executor) implements MasterAction {
    }

    /// Has a driver started.
    record LaunchDriver(String workerId, String driverId, int attempt, Map<String, List<String>> resources)
            implements
                MasterAction {
    }

    /// Has a driver ended.
    record KillDriver(String workerId, String driverId) implements MasterAction {
    }

    /// Tells a driver how one of its executors goes on.
    ///
    /// @param takenAway whether it is no task's fault
    record TellExecutor(String appId, int executor, ProcessState state, String message, OptionalInt exitCode,
            boolean takenAway) implements MasterAction {
    }

    /// Tells a driver that a worker's connection is gone.
    record TellWorkerGone(String appId, String workerId, String host, String reason) implements MasterAction {
    }

    /// Tells a driver that a worker is to be taken out of service.
    ///
    /// @param executors the application's there
    record TellWorkerLeaves(String appId, String workerId, String host, List<Integer> executors)
            implements
                MasterAction {
    }

    /// Tells a driver that its application is over for the master; its connection may be closed.
    record TellRemoved(String appId, String reason, boolean killed) implements MasterAction {
    }

    /// Tells a driver that waits for executors what is free.
    ///
    /// @param largestResources of what it asks for, the most free addresses that one worker has
    record TellFree(String appId, int workers, int cores, int largestCores, long largestMemory,
            Map<String, Integer> largestResources)
            implements
                MasterAction {
    }

    /// Tells a worker that an application's folders may go.
    record ForgetApplication(String workerId, String appId) implements MasterAction {
    }

    /// What a driver's submission brought is no longer needed.
    record ForgetDriver(String driverId) implements MasterAction {
    }
}
