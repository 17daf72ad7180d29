package io.firesteel.remote;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.executor.ExecutorSettings;

/// The settings of executors in other processes.
public final class RemoteSettings {
    public static final Setting<Long> MAX_FETCH_TO_MEMORY = Setting.bytes("spark.network.maxRemoteBlockSizeFetchToMem",
            "200m", 1L, "Larger blocks are received into files.");
    static final Setting<Long> QUIET = Setting.seconds("spark.shuffle.io.connectionTimeout", "60s",
            "After so long without a byte a connection on which blocks are awaited is given up.");
    public static final Setting<String> EXTRA_JAVA_OPTIONS = Setting.text("spark.executor.extraJavaOptions", "",
            "Further options of executors' JVMs.");
    public static final Setting<String> EXTRA_CLASS_PATH = Setting.text("spark.executor.extraClassPath", "",
            "Further entries before the class path of executors.");
    public static final Setting<Integer> MAX_RETRIES = Setting.integer("spark.deploy.maxExecutorRetries", 10,
            "How many executors in a row may end before they have registered; negative: any number.");
    /// A lost connection tells a dead executor; silence tells a hung one, in seconds.
    public static final Setting<Long> SILENCE = Setting.seconds("spark.network.timeout", "12s",
            "After so long without a heartbeat an executor is lost.");
    public static final Setting<Boolean> DECOMMISSION = Setting.bool("spark.decommission.enabled", false,
            "Whether executors of a worker that leaves, and idle ones, finish their tasks before they end.");
    static final Setting<Boolean> MIGRATE = Setting.bool("spark.storage.decommission.enabled", false,
            "Whether what a decommissioned executor holds moves to other executors.");
    static final Setting<Boolean> MIGRATE_BLOCKS = Setting.bool("spark.storage.decommission.rddBlocks.enabled", true,
            "Whether kept blocks are among that.");
    static final Setting<Boolean> MIGRATE_OUTPUTS = Setting.bool("spark.storage.decommission.shuffleBlocks.enabled",
            true, "Whether map outputs are among that.");
    static final Setting<Integer> MIGRATION_THREADS = Setting.positive(
            "spark.storage.decommission.shuffleBlocks.maxThreads", 8, "How many blocks move at a time.");
    static final Setting<Integer> MIGRATION_FAILURES = Setting.positive(
            "spark.storage.decommission.maxReplicationFailuresPerBlock", 3,
            "After so many failures a block stays behind.");
    static final Setting<Long> FORCE_KILL = Setting.seconds("spark.executor.decommission.forceKillTimeout",
            Long.MAX_VALUE + "ms", "After this a decommissioned executor ends, whatever it still runs or holds.");
    static final Setting<Boolean> PROACTIVE = Setting.bool("spark.storage.replication.proactive", true,
            "Whether kept blocks that lose a replica with an executor are copied again.");
    private static final String HEARTBEAT = "2s";
    /// Says that user classes see only the shared part of the engine; set by the session.
    public static final Setting<Boolean> ISOLATED = Setting.bool("spark.firesteel.isolatedUserClasses", false,
            "Whether user classes live apart from the engine's libraries.");
    /// Says that tasks may need classes that were typed in a shell; set by the session.
    public static final Setting<Boolean> TYPED = Setting.bool("spark.firesteel.typedClasses", false,
            "Whether executors ask the driver for classes of a shell.");

    private RemoteSettings() {
    }

    /// With the time between heartbeats, and the time without one, that executors in other processes have where nothing
    /// else is set.
    public static Conf withHeartbeat(Conf conf) {
        return with(with(conf, SILENCE, SILENCE.defaultText()), ExecutorSettings.HEARTBEAT, HEARTBEAT);
    }

    private static Conf with(Conf conf, Setting<?> setting, String otherwise) {
        return conf.text(setting.key()).isEmpty() ? conf.with(setting.key(), otherwise) : conf;
    }
}
