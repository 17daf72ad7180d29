package io.firesteel.clusterui;

import java.util.List;
import java.util.Map;

/// A submitted driver as master and worker see it.
///
/// @param submitTime  milliseconds since 1970
/// @param state       SUBMITTED, RUNNING, FINISHED, RELAUNCHING, UNKNOWN, KILLED, FAILED or ERROR
/// @param memory      in MiB
/// @param workerId    where it runs or ran; empty where nowhere yet
/// @param workerWebUi of that worker's pages; empty where unknown
/// @param message     what went wrong; empty where nothing did
/// @param resources   its addresses of special resources, by their names
public record DriverInfo(String id, long submitTime, String state, int cores, long memory, String workerId,
        String workerWebUi, String mainClass, String message, Map<String, List<String>> resources) {
}
