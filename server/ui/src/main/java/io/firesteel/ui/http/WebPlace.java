package io.firesteel.ui.http;

import java.net.InetAddress;

/// Where a [WebServer] listens and how it is called.
///
/// @param service     the name in logs and of its threads, as Spark's `SparkUI`
/// @param host        what addresses name it by
/// @param address     what it listens on
/// @param port        the first that is tried; 0 for any
/// @param retries     how many further ports are tried when one is taken
/// @param portSetting what a message tells to change
public record WebPlace(String service, String host, InetAddress address, int port, int retries, String portSetting) {

    int lastPort() {
        return port == 0 ? 0 : Math.min(65_535, port + retries);
    }

    String url(int bound) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound;
    }
}
