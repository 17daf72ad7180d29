package org.apache.spark.api.python;

import org.apache.spark.Thrown;

import io.firesteel.python.local.LocalServer;

/// The server behind data that pyspark is reading; asked for its end, and for what went wrong.
public final class SocketServer {
    private final LocalServer<?> server;

    SocketServer(LocalServer<?> server) {
        this.server = server;
    }

    /// Waits for the end; what failed is thrown here.
    public Object getResult() {
        return Thrown.wrapping("Exception thrown in awaitResult: ", server::getResult);
    }
}
