package io.firesteel.task;

/// Where an executor (or a shuffle service) serves blocks (Spark's `BlockManagerId`).
///
/// @param executorId the executor, or `driver`
/// @param host       host name or address
/// @param port       of its block server; 0 when it serves only its own process
public record BlockManagerAddress(String executorId, String host, int port) {
}
