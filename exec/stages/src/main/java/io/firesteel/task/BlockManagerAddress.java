package io.firesteel.task;

/// Where an executor (or a shuffle service) serves blocks (Spark's `BlockManagerId`).
///
/// @param executorId the executor, or `driver`
/// @param host       host name or address
/// @param port       of its block server; 0 when it serves only its own process
/// @param service    port of the shuffle service on that host which serves its map outputs too, and after its end; 0 for none
public record BlockManagerAddress(String executorId, String host, int port, int service) {

    public BlockManagerAddress(String executorId, String host, int port) {
        this(executorId, host, port, 0);
    }

    /// Where its map outputs are served when it is gone; itself where nobody else serves them.
    public BlockManagerAddress successor() {
        return service == 0 ? this : new BlockManagerAddress(executorId, host, service);
    }
}
