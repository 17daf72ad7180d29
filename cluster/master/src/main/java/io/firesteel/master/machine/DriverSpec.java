package io.firesteel.master.machine;

/// A driver that somebody submitted: what it takes to place it. What it runs is not the master's business.
///
/// @param memory in MiB
public record DriverSpec(String mainClass, String user, int cores, long memory, boolean supervise) {
}
