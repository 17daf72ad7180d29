package io.firesteel.master.machine;

/// An executor that runs already, as its worker or its driver reports it to a master.
///
/// @param memory in MiB
public record HeldExecutor(String appId, int id, String workerId, int cores, long memory) {
}
