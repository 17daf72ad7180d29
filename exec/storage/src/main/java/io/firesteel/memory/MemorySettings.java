package io.firesteel.memory;

import java.util.List;

import io.firesteel.conf.ConfParsers;
import io.firesteel.conf.Setting;

/// The settings that size the account.
public final class MemorySettings {
    public static final Setting<Double> FRACTION = fraction("spark.memory.fraction", "0.6",
            "Share of (heap - 300 MB) that execution and storage have together.");
    public static final Setting<Double> STORAGE_FRACTION = fraction("spark.memory.storageFraction", "0.5",
            "Share of that memory in which stored blocks are never evicted by execution.");
    public static final Setting<Long> WAIT = Setting.millis("spark.firesteel.memory.waitTimeout", "60s",
            "How long a task that has nothing left to spill waits for other tasks to give memory back.");

    private MemorySettings() {
    }

    private static Setting<Double> fraction(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, List.of(), text -> {
            double value = ConfParsers.decimal(text);
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a number from 0 to 1");
            }
            return value;
        });
    }
}
