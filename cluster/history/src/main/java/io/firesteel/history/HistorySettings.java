package io.firesteel.history;

import io.firesteel.conf.Setting;

/// What the history server shows and where, with Spark's keys and defaults.
public final class HistorySettings {
    public static final Setting<String> FOLDER = Setting.text("spark.history.fs.logDirectory", "file:/tmp/spark-events",
            "The folder of event logs that the history server shows; local.");
    public static final Setting<Integer> PORT = Setting.port("spark.history.ui.port", 18080,
            "The port of the history server.");
    public static final Setting<Long> INTERVAL = Setting.seconds("spark.history.fs.update.interval", "10s",
            "How often the history server looks for new and changed event logs.");
    public static final Setting<Integer> RETAINED = Setting.integer("spark.history.retainedApplications", 50,
            "How many applications the history server keeps in memory.");
    public static final Setting<Integer> SHOWN = Setting.integer("spark.history.ui.maxApplications", Integer.MAX_VALUE,
            "How many applications the history server's first page lists.");
    public static final Setting<String> TITLE = Setting.text("spark.history.ui.title", "History Server",
            "The title of the history server's first page.");

    private HistorySettings() {
    }
}
