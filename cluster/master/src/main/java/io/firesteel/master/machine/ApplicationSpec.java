package io.firesteel.master.machine;

import java.util.Map;

/// What an application asks for, as its driver says.
///
/// @param maxCores       at most; negative: as many as the master allows
/// @param executorCores  of each executor; 0: one executor per worker with what is free there
/// @param executorMemory of each executor, in MiB
/// @param executors      at most; negative: any number
/// @param weight         its share relative to others
/// @param webUrl         the driver's pages; empty for none
/// @param driverId       the driver as this cluster launched it; empty in client mode
/// @param driverHost     where the driver runs
/// @param resources      how many addresses of special resources each executor has, by their names
public record ApplicationSpec(String name, String user, int maxCores, int executorCores, long executorMemory,
        int executors, double weight, String webUrl, long startTime, String driverId, String driverHost,
        Map<String, Integer> resources) {
}
