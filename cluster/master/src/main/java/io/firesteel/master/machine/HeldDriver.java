package io.firesteel.master.machine;

/// A driver that runs already, as its worker reports it.
///
/// @param memory in MiB
public record HeldDriver(String id, int cores, long memory) {
}
