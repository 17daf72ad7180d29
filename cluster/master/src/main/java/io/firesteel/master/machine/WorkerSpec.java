package io.firesteel.master.machine;

/// A worker as it announces itself.
///
/// @param id     `worker-<time>-<host>-<port>`
/// @param memory what it gives away, in MiB
/// @param webUrl its pages; empty for none
public record WorkerSpec(String id, String host, int port, int cores, long memory, String webUrl) {
}
