package io.firesteel.clusterui;

import java.util.List;
import java.util.Map;

/// An executor as master and worker see it.
///
/// @param workerId        where it runs
/// @param workerWebUi     of that worker's pages; empty where unknown
/// @param memory          in MiB
/// @param state           LAUNCHING, RUNNING, KILLED, FAILED, LOST, EXITED or DECOMMISSIONED
/// @param applicationName of its application
/// @param user            who started that
/// @param command         its main class, with what has no secrets
/// @param resources       its addresses of special resources, by their names
public record ExecutorInfo(String applicationId, int id, String workerId, String workerWebUi, int cores, long memory,
        String state, String applicationName, String user, String command,
        Map<String, List<String>> resources) {
}
