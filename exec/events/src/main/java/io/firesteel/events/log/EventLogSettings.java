package io.firesteel.events.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.firesteel.conf.Conf;
import io.firesteel.conf.ConfParsers;
import io.firesteel.conf.Setting;

/// How the event log is written, with Spark 4.3's keys and defaults.
public final class EventLogSettings {
    public static final Setting<Boolean> ENABLED = Setting.bool("spark.eventLog.enabled", false,
            "Whether events are logged for the history server.");
    public static final Setting<String> DIR = Setting.text("spark.eventLog.dir", "/tmp/spark-events",
            "Folder of event logs; must exist. A path without a scheme is local.");
    public static final Setting<Boolean> COMPRESS = Setting.bool("spark.eventLog.compress", true,
            "Whether event logs are compressed.");
    public static final Setting<LogCompression> CODEC = new Setting<>("spark.eventLog.compression.codec", "zstd",
            "Codec of compressed event logs.", List.of(), LogCompression::parse);
    public static final Setting<Boolean> OVERWRITE = Setting.bool("spark.eventLog.overwrite", false,
            "Whether a log of the same application is replaced.");
    public static final Setting<Long> BUFFER = new Setting<>("spark.eventLog.buffer.kb", "100k",
            "Buffer of the log's output; a bare number counts in KiB.", List.of(), EventLogSettings::buffer);
    public static final Setting<Boolean> BLOCK_UPDATES = Setting.bool("spark.eventLog.logBlockUpdates.enabled", false,
            "Whether changes of blocks are logged.");
    public static final Setting<Boolean> STAGE_EXECUTOR_METRICS = Setting.bool("spark.eventLog.logStageExecutorMetrics",
            false, "Whether peaks of executors are logged for each stage.");
    public static final Setting<List<String>> EXCLUDED = new Setting<>("spark.eventLog.excludedPatterns", "",
            "Names of events that are not logged, separated by commas.", List.of(), EventLogSettings::names);
    public static final Setting<Boolean> ROLLING = Setting.bool("spark.eventLog.rolling.enabled", true,
            "Whether the log is cut into files of a limited size.");
    public static final Setting<Long> MAX_FILE_SIZE = new Setting<>("spark.eventLog.rolling.maxFileSize", "128m",
            "Size of a file, before compression, at which the next one is begun; at least 10m.", List.of(),
            EventLogSettings::maxFileSize);
    public static final Setting<Integer> ZSTD_LEVEL = Setting.integer("spark.io.compression.zstd.level", 1,
            "Compression level of zstd.");
    public static final Setting<Long> LZ4_BLOCK = Setting.bytes("spark.io.compression.lz4.blockSize", "32k", 1,
            "Block size of LZ4.");
    public static final Setting<Long> SNAPPY_BLOCK = Setting.bytes("spark.io.compression.snappy.blockSize", "32k", 1,
            "Block size of Snappy.");
    /// All of them, for the registry.
    public static final List<Setting<?>> ALL = List.of(ENABLED, DIR, COMPRESS, CODEC, OVERWRITE, BUFFER, BLOCK_UPDATES,
            STAGE_EXECUTOR_METRICS, EXCLUDED, ROLLING, MAX_FILE_SIZE, ZSTD_LEVEL, LZ4_BLOCK, SNAPPY_BLOCK,
            Redaction.REGEX);

    private EventLogSettings() {
    }

    /// The codec to write with; none when compression is off.
    static LogCompression compression(Conf conf) {
        return conf.get(COMPRESS) ? conf.get(CODEC) : LogCompression.NONE;
    }

    private static long buffer(String text) {
        long bytes = ConfParsers.bytes(text, 1024);
        if (bytes <= 0 || bytes > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException("a size from 1k to 2g");
        }
        return bytes;
    }

    private static long maxFileSize(String text) {
        long bytes = ConfParsers.bytes(text, 1);
        if (bytes < 10L << 20) {
            throw new IllegalArgumentException("a size of at least 10m");
        }
        return bytes;
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// `id` as part of a file name, as Spark does it.
    static String fileName(String id) {
        return id.replaceAll("[ :/]", "-").replaceAll("[.${}'\"]", "_").toLowerCase(Locale.ROOT);
    }
}
