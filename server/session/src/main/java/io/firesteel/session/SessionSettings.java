package io.firesteel.session;

import io.firesteel.conf.Setting;

/// The settings that an application reads when it starts.
public final class SessionSettings {
    public static final Setting<String> MASTER = Setting.text("spark.master", "",
            "Where the application runs: local, local[N], local[*], local-cluster[n,cores,MB], …");
    public static final Setting<String> APP_NAME = Setting.text("spark.app.name", "",
            "The application's name in logs and on pages.");
    public static final Setting<Integer> DEFAULT_PARALLELISM = Setting.integer("spark.default.parallelism", 0,
            "Partitions of datasets and exchanges for which no number is given; unset: the number of cores.")
            .where(n -> n >= 0, "a whole number of 0 or more");
    public static final Setting<Long> GC_INTERVAL = Setting.millis("spark.cleaner.periodicGC.interval", "30min",
            "How often a collection is asked for, so that unused datasets are noticed.");
    public static final Setting<Boolean> CLEANING = Setting.bool("spark.cleaner.referenceTracking", true,
            "Whether what unreachable datasets, exchanges and broadcasts left behind is removed.");
    public static final Setting<Boolean> LOG_CONF = Setting.bool("spark.logConf", false,
            "Whether the settings are logged when the application starts.");
    public static final Setting<Boolean> PROGRESS = Setting.bool("spark.ui.showConsoleProgress", false,
            "Whether standard error shows how far the running stages are; the shells set it.");
    public static final Setting<Long> PROGRESS_INTERVAL = Setting.millis("spark.ui.consoleProgress.update.interval",
            "200", "How often it does.");
    public static final Setting<String> JARS = Setting.text("spark.jars", "", "Jars that tasks need.");
    public static final Setting<String> FILES = Setting.text("spark.files", "", "Files that tasks need.");
    public static final Setting<String> ARCHIVES = Setting.text("spark.archives", "",
            "Archives that tasks need, unpacked; `archive#name` unpacks under another name.");
    public static final Setting<String> CHECKPOINT_DIR = Setting.text("spark.checkpoint.dir", "",
            "The checkpoint folder that the application begins with.");
    public static final Setting<String> RESOURCES_FILE = Setting.text("spark.driver.resourcesFile", "",
            "A JSON file with the driver's own addresses of special resources; a worker that launches a driver writes it.");

    private SessionSettings() {
    }
}
