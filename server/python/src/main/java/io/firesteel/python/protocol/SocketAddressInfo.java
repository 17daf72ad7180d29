package io.firesteel.python.protocol;

/// How Python reaches a local server of ours: a loopback port with a secret, or a socket file without one.
///
/// @param port   0 when it is a file
/// @param path   null when it is a port
/// @param secret null when it is a file
public record SocketAddressInfo(int port, String path, String secret) {

    /// What pyspark calls connection info: the port as an `Integer`, or the path.
    public Object connInfo() {
        return path == null ? (Object) port : path;
    }
}
