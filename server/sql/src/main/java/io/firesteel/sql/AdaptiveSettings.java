package io.firesteel.sql;

import java.util.List;
import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.fragments.AdaptiveOptions;

/// The settings of queries that follow the measured sizes of their exchanges.
public final class AdaptiveSettings {
    private static final String PREFIX = "spark.sql.adaptive.";
    private static final String COALESCE_PREFIX = PREFIX + "coalescePartitions.";

    public static final Setting<Boolean> ENABLED = Setting.bool(PREFIX + "enabled", true,
            "Queries are planned again where stages have written more or less than was estimated.");
    public static final Setting<Boolean> COALESCE = Setting.bool(COALESCE_PREFIX + "enabled", true,
            "Neighbouring small partitions of an exchange are read by one task.");
    public static final Setting<Long> ADVISORY_SIZE = Setting.bytes(PREFIX + "advisoryPartitionSizeInBytes", "64MB",
            1L, "How much of an exchange one task reads.");
    public static final Setting<Long> MIN_SIZE = Setting.bytes(COALESCE_PREFIX + "minPartitionSize", "1MB", 1L,
            "A task reads no less of an exchange than this where there is more.");
    public static final Setting<Boolean> PARALLELISM_FIRST = Setting.bool(COALESCE_PREFIX + "parallelismFirst", true,
            "Partitions stay apart for twice as many tasks as there are slots, as long as each has minPartitionSize.");
    public static final Setting<Integer> INITIAL_PARTITIONS = Setting.integer(COALESCE_PREFIX + "initialPartitionNum",
            0, "Partitions of exchanges before small ones are brought together; 0 takes spark.sql.shuffle.partitions.");
    public static final Setting<Integer> MOST_PARTS = Setting.integer(COALESCE_PREFIX + "maxReducerPartitionsPerTask",
            Integer.MAX_VALUE, "Partitions of an exchange that one task reads at most.");
    public static final Setting<Long> BROADCAST = Setting.bytes(PREFIX + "autoBroadcastJoinThreshold", "10MB", 1L,
            "Measured size up to which a join's build side goes whole to every executor; -1 switches it off. Where it is not"
                    + " set, spark.sql.autoBroadcastJoinThreshold holds.")
            .orUnder(SqlSettings.BROADCAST_KEY);

    public static final Setting<Boolean> SKEW = Setting.bool(PREFIX + "skewJoin.enabled", true,
            "Skewed partitions of the probe side of a join are divided among tasks.");
    public static final Setting<Double> SKEW_FACTOR = Setting.decimal(PREFIX + "skewJoin.skewedPartitionFactor", 5.0,
            "A skewed partition is this many times as large as the median.");
    public static final Setting<Long> SKEW_BYTES = Setting.bytes(PREFIX + "skewJoin.skewedPartitionThresholdInBytes",
            "256MB", 1L, "A skewed partition is larger than this.");

    /// Those that SET checks.
    static final List<Setting<?>> ALL = List.of(ENABLED, COALESCE, ADVISORY_SIZE, MIN_SIZE, PARALLELISM_FIRST,
            INITIAL_PARTITIONS, MOST_PARTS, BROADCAST, SKEW, SKEW_FACTOR, SKEW_BYTES);

    private AdaptiveSettings() {
    }

    /// What a session's settings say; empty where queries stay as planned.
    ///
    /// @param slots of all executors
    /// @param local all tasks run in this process, where exchanges cost little
    static Optional<AdaptiveOptions> options(Conf conf, int slots, boolean local) {
        if (!conf.get(ENABLED)) {
            return Optional.empty();
        }
        return Optional.of(new AdaptiveOptions(conf.get(COALESCE), conf.get(ADVISORY_SIZE), conf.get(MIN_SIZE),
                conf.get(PARALLELISM_FIRST) ? 2 * slots : 1, Math.max(1, conf.get(MOST_PARTS)),
                conf.get(BROADCAST), !local,
                new AdaptiveOptions.Skew(conf.get(SKEW), conf.get(SKEW_FACTOR), conf.get(SKEW_BYTES))));
    }

    /// Partitions of exchanges as planned; 0 for as many as the engine likes.
    static int partitions(Conf conf) {
        int initial = conf.get(ENABLED) && conf.get(COALESCE) ? conf.get(INITIAL_PARTITIONS) : 0;
        return initial > 0 ? initial : conf.get(SqlSettings.SHUFFLE_PARTITIONS);
    }
}
