package io.firesteel.clusterui;

import java.util.List;
import java.util.Map;

import io.firesteel.resources.ResourceAddresses;

/// A worker as its master sees it.
///
/// @param webUiAddress  of its pages, `http://…`
/// @param memory        in MiB
/// @param state         ALIVE, DEAD, DECOMMISSIONED or UNKNOWN
/// @param lastHeartbeat milliseconds since 1970
/// @param resources     addresses of special resources, by their names
/// @param resourcesUsed those that executors and drivers have
public record WorkerInfo(String id, String host, int port, String webUiAddress, int cores, int coresUsed, long memory,
        long memoryUsed, String state, long lastHeartbeat, Map<String, List<String>> resources,
        Map<String, List<String>> resourcesUsed) {
    static final String ALIVE = "ALIVE";

    /// Addresses that nobody has.
    Map<String, List<String>> resourcesFree() {
        return ResourceAddresses.free(resources, resourcesUsed);
    }

    boolean alive() {
        return state.equals(ALIVE);
    }
}
