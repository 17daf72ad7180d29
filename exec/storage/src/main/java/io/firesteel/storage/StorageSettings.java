package io.firesteel.storage;

import io.firesteel.conf.Setting;

/// The settings of local folders, blocks and broadcast.
public final class StorageSettings {
    public static final Setting<String> LOCAL_DIR = Setting.text("spark.local.dir", "/tmp",
            "Folders for shuffle files, spills and disk blocks, separated by commas; SPARK_LOCAL_DIRS wins over it.");
    public static final Setting<Integer> SUB_DIRECTORIES = Setting.positive("spark.diskStore.subDirectories", 64,
            "Sub-folders that each local folder's files are spread over.");
    public static final Setting<Long> UNROLL_MEMORY = Setting.bytes("spark.storage.unrollMemoryThreshold", "1m", 1,
            "Memory that is asked for before a partition is put into memory.");
    public static final Setting<Long> OBJECT_BLOCK = Setting.bytes("spark.firesteel.storage.objectBlock", "32m", 0,
            "Up to here a kept partition stays objects at a deserialised level whatever it holds; a larger one of immutable elements that take at most half as bytes is kept serialised.");
    public static final Setting<Long> BROADCAST_BLOCK = Setting.bytes("spark.broadcast.blockSize", "4m", 1L << 10,
            "Size of the pieces in which a broadcast value travels.");

    private StorageSettings() {
    }
}
