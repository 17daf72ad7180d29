package io.firesteel.executor;

import io.firesteel.conf.Setting;

/// The settings that executors read.
public final class ExecutorSettings {
    public static final Setting<Long> MAX_DIRECT_RESULT = Setting.bytes("spark.task.maxDirectResultSize", "1m", 1L,
            "Results above this size are kept as blocks until the driver fetches them.");
    public static final Setting<Long> MAX_RESULT = Setting.bytes("spark.driver.maxResultSize", "1g", 1L,
            "Limit of the total size of the serialised results of one job; 0 is no limit.");
    public static final Setting<Long> HEARTBEAT = Setting.millis("spark.executor.heartbeatInterval", "10s",
            "How often an executor tells the driver that it lives and what its tasks count.");
    public static final Setting<Boolean> REAPER = Setting.bool("spark.task.reaper.enabled", false,
            "Watch killed tasks until they have really ended.");
    public static final Setting<Long> REAPER_POLL = Setting.millis("spark.task.reaper.pollingInterval", "10s",
            "How often the reaper looks at a killed task.");
    public static final Setting<Boolean> REAPER_DUMP = Setting.bool("spark.task.reaper.threadDump", true,
            "Log the stack of a killed task that goes on.");
    public static final Setting<Long> REAPER_TIMEOUT = Setting.millis("spark.task.reaper.killTimeout", "-1",
            "After this time an executor process with a killed task that goes on ends itself; negative: never.");

    private ExecutorSettings() {
    }
}
