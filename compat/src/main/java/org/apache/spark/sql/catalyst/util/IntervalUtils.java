package org.apache.spark.sql.catalyst.util;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// Owns nothing: Python's time differences as Java's.
public final class IntervalUtils {

    private IntervalUtils() {
    }

    public static Duration microsToDuration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
