package io.firesteel.clusterui;

import java.util.List;

/// What the pages of a master show: a snapshot that the master makes for each request.
///
/// @param url     `spark://host:port`
/// @param restUrl of the submission server; empty where it is off
/// @param status  ALIVE, STANDBY, RECOVERING or COMPLETING_RECOVERY
/// @param leader  the leading master, where this one is a standby and knows it; else empty
/// @param refused how many were turned away, and who last, in words; empty where nobody was
public record MasterView(String url, String restUrl, String status, String leader, List<WorkerInfo> workers,
        List<ApplicationInfo> activeApplications, List<ApplicationInfo> completedApplications,
        List<DriverInfo> activeDrivers, List<DriverInfo> completedDrivers, String refused) {

    public MasterView {
        workers = List.copyOf(workers);
        activeApplications = List.copyOf(activeApplications);
        completedApplications = List.copyOf(completedApplications);
        activeDrivers = List.copyOf(activeDrivers);
        completedDrivers = List.copyOf(completedDrivers);
    }

    /// The same with these words on who was turned away.
    public MasterView withRefused(String words) {
        return new MasterView(url, restUrl, status, leader, workers, activeApplications, completedApplications,
                activeDrivers, completedDrivers, words);
    }

    List<WorkerInfo> aliveWorkers() {
        return workers.stream().filter(WorkerInfo::alive).toList();
    }
}
