package io.firesteel.rdd.files;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.conf.Conf;
import io.firesteel.rdd.closure.Unchanging;

/// The settings that file systems read (`spark.hadoop.*`), as they travel to tasks.
public record StoreSettings(Map<String, String> values) implements Serializable, Unchanging {
    private static final String PREFIX = "spark.hadoop.";

    public static StoreSettings of(Conf conf) {
        Map<String, String> values = new TreeMap<>();
        conf.asMap().forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                values.put(key, value);
            }
        });
        return new StoreSettings(Map.copyOf(values));
    }

    public Conf conf() {
        return values.isEmpty() ? Conf.empty() : Conf.of(values);
    }
}
