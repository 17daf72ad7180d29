package io.firesteel.storage.stream;

import java.util.List;

import io.firesteel.conf.ConfParsers;
import io.firesteel.conf.Setting;

/// The settings of compression and encryption of blocks.
public final class StreamSettings {
    public static final Setting<String> CODEC = Setting.text("spark.io.compression.codec", "lz4",
            "Codec of shuffle, spill, broadcast and cached blocks: lz4, zstd or snappy.");
    public static final Setting<Integer> ZSTD_LEVEL = Setting.integer("spark.io.compression.zstd.level", 1,
            "Level of zstd for blocks, 1 to 22.");
    public static final Setting<Boolean> SHUFFLE = Setting.bool("spark.shuffle.compress", true,
            "Whether map outputs are compressed.");
    public static final Setting<Boolean> SPILL = Setting.bool("spark.shuffle.spill.compress", true,
            "Whether spilled state is compressed.");
    public static final Setting<Boolean> BROADCAST = Setting.bool("spark.broadcast.compress", true,
            "Whether broadcast values are compressed.");
    public static final Setting<Boolean> RDD = Setting.bool("spark.rdd.compress", true,
            "Whether serialised cached partitions are compressed.");
    public static final Setting<Boolean> ENCRYPTION = Setting.bool("spark.io.encryption.enabled", false,
            "Whether blocks are encrypted on disk and on their way.");
    public static final Setting<Integer> KEY_BITS = new Setting<>("spark.io.encryption.keySizeBits", "128",
            "Bits of the application's key: 128, 192 or 256.", List.of(), StreamSettings::keyBits);

    private StreamSettings() {
    }

    private static int keyBits(String text) {
        int bits = ConfParsers.integer(text);
        if (bits != 128 && bits != 192 && bits != 256) {
            throw new IllegalArgumentException("128, 192 or 256");
        }
        return bits;
    }
}
