package io.firesteel.events.bus;

import java.util.List;

import io.firesteel.conf.Conf;
import io.firesteel.conf.ConfParsers;
import io.firesteel.conf.Setting;

/// How a [ListenerBus] behaves, with Spark's keys and defaults.
public final class BusSettings {
    public static final Setting<Integer> CAPACITY = Setting.integer("spark.scheduler.listenerbus.eventqueue.capacity",
            10_000, "How many events a queue keeps in memory; further ones wait in a file.");
    public static final Setting<Boolean> LOG_SLOW = Setting.bool("spark.scheduler.listenerbus.logSlowEvent", true,
            "Whether a listener that takes long over one event is told in the log.");
    public static final Setting<Long> SLOW_THRESHOLD = Setting.millis(
            "spark.scheduler.listenerbus.logSlowEvent.threshold", "1s", "How long that is.");
    public static final Setting<Long> EXIT_TIMEOUT = Setting.millis("spark.scheduler.listenerbus.exitTimeout", "0",
            "How long stop waits for a queue to hand out its events; 0 waits until it has.");
    /// All of them, for the registry.
    public static final List<Setting<?>> ALL = List.of(CAPACITY, LOG_SLOW, SLOW_THRESHOLD, EXIT_TIMEOUT);

    private BusSettings() {
    }

    /// The capacity of one queue: its own setting or the common one; at least 2.
    static int capacityOf(Conf conf, String queue) {
        Setting<Integer> own = new Setting<>("spark.scheduler.listenerbus.eventqueue." + queue + ".capacity",
                Integer.toString(conf.get(CAPACITY)), CAPACITY.meaning(), List.of(), BusSettings::positive);
        return Math.max(2, conf.get(own));
    }

    private static int positive(String text) {
        int value = ConfParsers.integer(text);
        if (value <= 0) {
            throw new IllegalArgumentException("a whole number above 0");
        }
        return value;
    }
}
