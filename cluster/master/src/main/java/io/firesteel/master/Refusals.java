package io.firesteel.master;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whom a master has turned away, for its log and its page: a worker that does not appear has its reason here. The log has a
/// line a second at most, however many knock.
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss");
    private static final long PAUSE_MILLIS = 1_000;

    private final LongSupplier clock;
    private long count;
    private long lastAt = Long.MIN_VALUE;
    private long loggedAt = Long.MIN_VALUE;
    private String last = "";

    /// @param clock milliseconds since 1970
    Refusals(LongSupplier clock) {
        this.clock = clock;
    }

    /// Of a caller without the cluster's secret.
    void secret(String peer) {
        add(peer.replaceFirst("^/", ""), "it does not show this cluster's secret");
    }

    /// Of any other one.
    ///
    /// @param who as it calls itself
    synchronized void add(String who, String why) {
        count++;
        last = who + ": " + why;
        lastAt = clock.getAsLong();
        if (loggedAt == Long.MIN_VALUE || lastAt - loggedAt >= PAUSE_MILLIS) {
            loggedAt = lastAt;
            LOG.warn("Refusing {}: {}", who, why);
        }
    }

    /// In words; empty where nobody was.
    synchronized String text() {
        return count == 0
                ? ""
                : count + ", last at "
                        + TIME.format(Instant.ofEpochMilli(lastAt)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(ZoneId.systemDefault()))
                        + ": " + last;
    }
}
