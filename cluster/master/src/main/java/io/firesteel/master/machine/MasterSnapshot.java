package io.firesteel.master.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What a master knows at one moment, for pages and requests. Memory is in MiB, times in milliseconds since the epoch.
public record MasterSnapshot(List<WorkerState> workers, List<ApplicationState> applications,
        List<ApplicationState> endedApplications, List<DriverState> drivers, List<DriverState> endedDrivers) {

    public MasterSnapshot {
        workers = List.copyOf(workers);
        applications = List.copyOf(applications);
        endedApplications = List.copyOf(endedApplications);
        drivers = List.copyOf(drivers);
        endedDrivers = List.copyOf(endedDrivers);
    }

    /// A worker.
    ///
    /// @param state         `ALIVE`, `DEAD` or `DECOMMISSIONED`
    /// @param usedResources addresses that executors and drivers have, by resource name
    public record WorkerState(WorkerSpec spec, String state, int usedCores, long usedMemory,
            Map<String, List<String>> usedResources) {
    }

    /// An application.
    ///
    /// @param state     `WAITING`, `RUNNING`, `FINISHED`, `FAILED` or `KILLED`
    /// @param reason    why it ended, where there is something to say
    /// @param connected whether its driver's connection is there
    /// @param endedAt   0 while it lives
    public record ApplicationState(String id, ApplicationSpec spec, String state, String reason, boolean connected,
            long since, long endedAt, int cores, List<ExecutorState> executors) {

        public ApplicationState {
            executors = List.copyOf(executors);
        }
    }

    /// An executor.
    public record ExecutorState(int id, String workerId, int cores, long memory, ProcessState state, long since,
            Map<String, List<String>> resources) {
    }

    /// A submitted driver.
    ///
    /// @param workerId where it runs; empty while it runs nowhere
    /// @param attempt  how often it was launched again
    /// @param endedAt  0 while it lives
    public record DriverState(String id, DriverSpec spec, ProcessState state, String workerId, int attempt, long since,
            long endedAt, String message, OptionalInt exitCode, Map<String, List<String>> resources) {
    }

    static MasterSnapshot of(Cluster cluster) {
        return new MasterSnapshot(
                cluster.workers.values()
                        .stream()
                        .map(w -> new WorkerState(w.spec, w.state.name(), w.usedCores(), w.usedMemory(),
                                w.usedResources()))
                        .toList(),
                cluster.applications.values().stream().map(MasterSnapshot::application).toList(),
                cluster.endedApplications.stream().map(MasterSnapshot::application).toList(),
                cluster.drivers.values().stream().map(MasterSnapshot::driver).toList(),
                cluster.endedDrivers.stream().map(MasterSnapshot::driver).toList());
    }

    private static ApplicationState application(ApplicationEntry a) {
        List<ExecutorState> executors = new ArrayList<>();
        a.executors.values()
                .forEach(e -> executors
                        .add(new ExecutorState(e.id, e.workerId, e.cores, e.memory, e.state, e.since,
                                e.resources)));
        return new ApplicationState(a.id, a.spec, a.state.name(), a.reason, a.connected, a.since, a.endedAt,
                a.cores(), executors);
    }

    private static DriverState driver(DriverEntry d) {
        return new DriverState(d.id, d.spec, d.state, d.workerId, d.attempt, d.since, d.endedAt, d.message,
                d.exitCode, d.resources);
    }

    /// The driver of that id that runs, waits or has ended; null when it is unknown.
    public DriverState driver(String id) {
        for (List<DriverState> list : List.of(drivers, endedDrivers)) {
            for (DriverState driver : list) {
                if (driver.id().equals(id)) {
                    return driver;
                }
            }
        }
        return null;
    }
}
