package io.firesteel.master.machine;

import java.util.Map;

/// A driver that somebody submitted: what it takes to place it. What it runs is not the master's business.
///
/// @param memory    in MiB
/// @param resources how many addresses of special resources it has, by their names
public record DriverSpec(String mainClass, String user, int cores, long memory, boolean supervise,
        Map<String, Integer> resources) {
}
