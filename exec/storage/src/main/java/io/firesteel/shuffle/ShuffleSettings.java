package io.firesteel.shuffle;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// The settings of exchanges.
public final class ShuffleSettings {
    public static final Setting<Long> MAX_IN_FLIGHT = Setting.bytes("spark.reducer.maxSizeInFlight", "48m", 1L << 20,
            "Bytes of map outputs that a reduce task fetches at once.");
    public static final Setting<Integer> MAX_BLOCKS_PER_ADDRESS = Setting.positive(
            "spark.reducer.maxBlocksInFlightPerAddress", Integer.MAX_VALUE,
            "Blocks that a reduce task fetches at once from one executor.");
    public static final Setting<Integer> MAX_REQUESTS = Setting.positive("spark.reducer.maxReqsInFlight",
            Integer.MAX_VALUE, "Requests that a reduce task has under way at once.");
    public static final Setting<Long> IN_MEMORY_LIMIT = Setting.bytes("spark.firesteel.shuffle.inMemoryLimit", "1m", 1,
            "A map output up to this size stays in memory instead of a file while there is room.");
    public static final Setting<Boolean> READ_HOST_LOCAL = Setting.bool("spark.shuffle.readHostLocalDisk", true,
            "Whether map outputs of other executors of a host are read from their files instead of over the network.");
    public static final Setting<Long> SPILL_AT = Setting.bytes("spark.firesteel.shuffle.writeBuffer", "48m", 1,
            "A map task with this much output in memory writes it out, also when more memory could be had.");

    public static final Setting<String> MANAGER = Setting.text("spark.shuffle.manager", "sort",
            "Who makes and serves map outputs: the engine itself.")
            .where(ShuffleSettings::isOwn, "sort or tungsten-sort: managers that are written against Spark's internals "
                    + "(Celeborn's, Uniffle's) cannot be used");
    public static final Setting<String> IO_PLUGIN = Setting.text("spark.shuffle.sort.io.plugin.class",
            "org.apache.spark.shuffle.sort.io.LocalDiskShuffleDataIO", "Where map outputs are kept: on local disks.")
            .where("org.apache.spark.shuffle.sort.io.LocalDiskShuffleDataIO"::equals,
                    "org.apache.spark.shuffle.sort.io.LocalDiskShuffleDataIO: plugins that are written against Spark's "
                            + "internals cannot be used");

    private ShuffleSettings() {
    }

    private static boolean isOwn(String manager) {
        return manager.equalsIgnoreCase("sort") || manager.equalsIgnoreCase("tungsten-sort")
                || manager.equals("org.apache.spark.shuffle.sort.SortShuffleManager");
    }

    /// Refuses exchanges by anybody else: they would be the engine's own without a word.
    static void requireOwn(Conf conf) {
        conf.get(MANAGER);
        conf.get(IO_PLUGIN);
    }
}
