package io.firesteel.remote.logs;

import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// When the files of what an executor prints are rolled over, and what becomes of them (`spark.executor.logs.rolling.*`).
public final class RollingSettings {
    public static final Setting<String> STRATEGY = Setting.text("spark.executor.logs.rolling.strategy", "",
            "Whether what executors print is rolled over, by time or by size; empty: not at all.")
            .where(s -> s.isEmpty() || s.equals("time") || s.equals("size"), "time, size, or nothing");
    public static final Setting<String> INTERVAL = Setting.text("spark.executor.logs.rolling.time.interval", "daily",
            "How often files are rolled over by time.")
            .where(s -> Period.of(s) != null, "daily, hourly, minutely, or a number of seconds above 0");
    public static final Setting<Long> MAX_SIZE = Setting.bytes("spark.executor.logs.rolling.maxSize", "1048576", 1L,
            "The size at which files are rolled over by size, at least 81920 bytes.")
            .where(n -> n > 0, "a size above 0")
            .orUnder("spark.executor.logs.rolling.size.maxBytes");
    public static final Setting<Integer> RETAINED = Setting.integer("spark.executor.logs.rolling.maxRetainedFiles", -1,
            "How many files that were rolled over are kept, the latest ones; 0 or less: all.");
    public static final Setting<Boolean> COMPRESSED = Setting.bool("spark.executor.logs.rolling.enableCompression",
            false, "Whether files that were rolled over are compressed with gzip.");

    private static final String SIZE_SUFFIX = "'--'yyyy-MM-dd'--'HH-mm-ss'--'SSSS";
    private static final Map<String, Period> NAMED = Map.of("daily", new Period(86_400_000, "'--'yyyy-MM-dd"), "hourly",
            new Period(3_600_000, "'--'yyyy-MM-dd'--'HH"), "minutely",
            new Period(60_000, "'--'yyyy-MM-dd'--'HH-mm"));

    private RollingSettings() {
    }

    /// How the files of one application's executors are rolled over.
    ///
    /// @param millis     the time between two files; 0 when they are rolled over by size
    /// @param bytes      the size of a file; 0 when they are rolled over by time
    /// @param suffix     the pattern of what follows a file's name, filled in with the time at which it ends
    /// @param retained   how many are kept; 0 or less: all
    /// @param compressed whether they are compressed
    record Policy(long millis, long bytes, String suffix, int retained, boolean compressed) {
    }

    private record Period(long millis, String suffix) {

        /// Null when `text` is none.
        static Period of(String text) {
            Period named = NAMED.get(text);
            return named != null || !text.matches("0*[1-9][0-9]{0,8}")
                    ? named
                    : new Period(Long.parseLong(text) * 1_000, "'--'yyyy-MM-dd'--'HH-mm-ss");
        }
    }

    /// Refuses what is none of these settings' values, before an executor fails by it.
    public static void check(Conf conf) {
        policy(conf);
    }

    /// Null where nothing is rolled over.
    static Policy policy(Conf conf) {
        Period period = Period.of(conf.get(INTERVAL));
        long bytes = conf.get(MAX_SIZE);
        int retained = conf.get(RETAINED);
        boolean compressed = conf.get(COMPRESSED);
        return switch (conf.get(STRATEGY)) {
            case "time" -> new Policy(period.millis(), 0, period.suffix(), retained, compressed);
            case "size" -> new Policy(0, bytes, SIZE_SUFFIX, retained, compressed);
            default -> null;
        };
    }
}
