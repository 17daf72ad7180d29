package io.firesteel.operators.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Microseconds, days and local times: the conversions that casts and date functions share.
public final class Times {
    private static final long MICROS = 1_000_000L;

    private Times() {
    }

    /// The local time of a moment in a zone.
    public static LocalDateTime local(long micros, ZoneId zone) {
        long seconds = Math.floorDiv(micros, MICROS);
        int nanos = (int) Math.floorMod(micros, MICROS) * 1000;
        if (zone instanceof ZoneOffset offset) {
            return LocalDateTime.ofEpochSecond(seconds, nanos, offset);
        }
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds, nanos), zone);
    }

    /// The moment of a local time in a zone; in a gap the later offset's, as `java.time` resolves it.
    public static long micros(LocalDateTime local, ZoneId zone) {
        long seconds = zone instanceof ZoneOffset o ? local.toEpochSecond(o) : local.atZone(zone).toEpochSecond();
        return Math.addExact(Math.multiplyExact(seconds, MICROS), local.getNano() / 1000);
    }

    /// Midnight of a day in a zone.
    public static long startOfDay(int days, ZoneId zone) {
        return zone instanceof ZoneOffset o && o.getTotalSeconds() == 0
                ? days * 86_400L * MICROS
                : micros(LocalDate.ofEpochDay(days).atStartOfDay(), zone);
    }
}
