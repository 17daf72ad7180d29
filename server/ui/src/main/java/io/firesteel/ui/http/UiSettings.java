package io.firesteel.ui.http;

import java.util.List;

import io.firesteel.conf.ConfParsers;
import io.firesteel.conf.Setting;

/// Where the web UI listens, with Spark's keys and defaults; the address is loopback unless set.
public final class UiSettings {
    public static final Setting<Boolean> ENABLED = Setting.bool("spark.ui.enabled", true,
            "Whether the application has a web UI.");
    public static final Setting<Integer> PORT = new Setting<>("spark.ui.port", "4040",
            "Port of the web UI; 0 takes any free one.", List.of(), UiSettings::port);
    public static final Setting<Integer> RETRIES = Setting.integer("spark.port.maxRetries", 16,
            "How many further ports are tried when one is taken.");
    public static final Setting<String> ADDRESS = Setting.text("spark.firesteel.ui.bindAddress", "127.0.0.1",
            "Address of the web UI.");
    public static final Setting<Boolean> THREADS = Setting.bool("spark.ui.threadDumpsEnabled", true,
            "Whether pages and REST API show what the threads of the driver and of executors do.");
    /// All of them, for the registry.
    public static final List<Setting<?>> ALL = List.of(ENABLED, PORT, RETRIES, ADDRESS, THREADS);

    private UiSettings() {
    }

    private static int port(String text) {
        int port = ConfParsers.integer(text);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port from 0 to 65535");
        }
        return port;
    }
}
