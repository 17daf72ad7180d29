package io.firesteel.clusterui;

/// A worker as its master sees it.
///
/// @param webUiAddress  of its pages, `http://…`
/// @param memory        in MiB
/// @param state         ALIVE, DEAD, DECOMMISSIONED or UNKNOWN
/// @param lastHeartbeat milliseconds since 1970
public record WorkerInfo(String id, String host, int port, String webUiAddress, int cores, int coresUsed, long memory,
        long memoryUsed, String state, long lastHeartbeat) {
    static final String ALIVE = "ALIVE";

    boolean alive() {
        return state.equals(ALIVE);
    }
}
