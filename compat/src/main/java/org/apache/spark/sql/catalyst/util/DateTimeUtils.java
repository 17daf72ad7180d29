package org.apache.spark.sql.catalyst.util;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Owns nothing: Python's local date-times as Java's.
public final class DateTimeUtils {
    private static final long SECOND = 1_000_000L;

    private DateTimeUtils() {
    }

    public static LocalDateTime microsToLocalDateTime(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, SECOND), (int) Math.floorMod(micros, SECOND) * 1000,
                ZoneOffset.UTC);
    }
}
