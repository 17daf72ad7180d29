package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;

/// Something that a master hears of. Made by the connections, eaten by the [MasterMachine].
public sealed interface MasterEvent {

    /// A worker is there, new or again, with what runs on it.
    record WorkerJoined(WorkerSpec worker, List<HeldExecutor> executors, List<HeldDriver> drivers)
            implements
                MasterEvent {
    }

    /// A worker's connection is gone.
    record WorkerGone(String workerId, String reason) implements MasterEvent {
    }

    /// A worker that has joined still has map outputs of these applications.
    record WorkerHolds(String workerId, List<String> applications) implements MasterEvent {
    }

    /// A worker takes nothing new.
    ///
    /// @param drains       whether applications are to move away what they have there
    /// @param applications whose map outputs are there
    record WorkerLeaves(String workerId, boolean drains, List<String> applications) implements MasterEvent {
    }

    /// A driver is there, new (`appId` is empty) or again, with the executors that it has.
    ///
    /// @param connection   names the connection until the application has an id
    /// @param nextExecutor numbers of executors below this were used already
    record ApplicationJoined(long connection, String appId, ApplicationSpec spec, List<HeldExecutor> executors,
            int nextExecutor, boolean ready) implements MasterEvent {
    }

    /// The driver can be reached: executors may be started.
    record ApplicationReady(String appId) implements MasterEvent {
    }

    /// The driver's connection is gone.
    record ApplicationCut(String appId) implements MasterEvent {
    }

    /// The application has ended.
    record ApplicationLeft(String appId, boolean failed) implements MasterEvent {
    }

    /// Somebody wants the application to end.
    record ApplicationKilled(String appId) implements MasterEvent {
    }

    /// Its driver wants so many executors in all.
    ///
    /// @param hosts how many tasks would like to run there, by host
    record TotalWanted(String appId, int executors, Map<String, Integer> hosts) implements MasterEvent {
    }

    /// An executor has registered with its driver.
    record ExecutorAttached(String appId, int executor) implements MasterEvent {
    }

    /// The driver has lost it or wants it no more.
    ///
    /// @param wanted whether the driver asked for its end
    record ExecutorDropped(String appId, int executor, boolean wanted) implements MasterEvent {
    }

    /// The driver gives it no tasks any more: others may come in its place.
    record ExecutorDrains(String appId, int executor) implements MasterEvent {
    }

    /// An application needs nothing any more of what a leaving worker holds.
    record WorkerLeft(String appId, String workerId) implements MasterEvent {
    }

    /// Its worker tells how an executor goes on.
    record ExecutorChanged(String workerId, String appId, int executor, ProcessEnd change) implements MasterEvent {
    }

    /// Somebody submitted a driver under an id that nobody has.
    record DriverSubmitted(String driverId, DriverSpec spec) implements MasterEvent {
    }

    /// Its worker tells how a driver goes on.
    ///
    /// @param attempt which launch of it
    record DriverChanged(String workerId, String driverId, int attempt, ProcessEnd change) implements MasterEvent {
    }

    /// Somebody wants a driver to end.
    record DriverKilled(String driverId) implements MasterEvent {
    }

    /// What has ended is to be forgotten.
    record HistoryCleared() implements MasterEvent {
    }

    /// Time has passed.
    record Tick() implements MasterEvent {
    }
}
