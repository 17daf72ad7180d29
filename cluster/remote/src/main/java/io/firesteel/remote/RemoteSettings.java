package io.firesteel.remote;

import io.firesteel.conf.Setting;

/// The settings of executors in other processes.
public final class RemoteSettings {
    public static final Setting<Long> MAX_FETCH_TO_MEMORY = Setting.bytes("spark.network.maxRemoteBlockSizeFetchToMem",
            "200m", 1L, "Larger blocks are received into files.");
    public static final Setting<String> EXTRA_JAVA_OPTIONS = Setting.text("spark.executor.extraJavaOptions", "",
            "Further options of executors' JVMs.");
    public static final Setting<String> EXTRA_CLASS_PATH = Setting.text("spark.executor.extraClassPath", "",
            "Further entries before the class path of executors.");
    public static final Setting<Integer> MAX_RETRIES = Setting.integer("spark.deploy.maxExecutorRetries", 10,
            "How many executors in a row may end before they have registered; negative: any number.");
    /// Says that user classes see only the shared part of the engine; set by the session.
    public static final Setting<Boolean> ISOLATED = Setting.bool("spark.firesteel.isolatedUserClasses", false,
            "Whether user classes live apart from the engine's libraries.");

    private RemoteSettings() {
    }
}
