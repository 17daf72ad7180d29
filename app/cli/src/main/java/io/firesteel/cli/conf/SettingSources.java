package io.firesteel.cli.conf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.firesteel.conf.Conf;

/// The settings of one start with the place each came from. Filled from the strongest source to the weakest by
/// `spark-submit`, read by `conf explain` and the messages about unknown keys.
public final class SettingSources {

    /// A value and its origin: `--conf`, `--master`, `conf/spark-defaults.conf:3`, `environment MASTER`.
    public record Sourced(String value, String origin) {
    }

    private final Map<String, Sourced> byKey = new TreeMap<>();
    private final Map<String, String> ignored = new LinkedHashMap<>();

    /// Sets `key` unless a stronger source already has.
    public void offer(String key, String value, String origin) {
        byKey.putIfAbsent(key, new Sourced(value, origin));
    }

    /// Every entry of `file`; keys that are not Spark's are kept apart, as Spark ignores them with a warning.
    public void offer(PropertiesFile file) {
        Map<String, Sourced> last = new LinkedHashMap<>();
        for (PropertiesFile.Entry entry : file.entries()) {
            String origin = file.path() + ":" + entry.line();
            if (entry.key().startsWith("spark.")) {
                last.put(entry.key(), new Sourced(entry.value(), origin));
            } else {
                ignored.put(entry.key(), origin);
            }
        }
        last.forEach(byKey::putIfAbsent);
    }

    /// Sets `key` whatever was there, keeping the origin of the value that this one is made from.
    public void replace(String key, String value) {
        Sourced before = byKey.get(key);
        byKey.put(key, new Sourced(value, before == null ? "spark-submit" : before.origin()));
    }

    /// Takes `key` out.
    public void remove(String key) {
        byKey.remove(key);
    }

    public Optional<Sourced> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The value under `key`, or null.
    public String value(String key) {
        Sourced sourced = byKey.get(key);
        return sourced == null ? null : sourced.value();
    }

    /// Everything, sorted by key.
    public Map<String, Sourced> all() {
        return Collections.unmodifiableMap(byKey);
    }

    /// Keys of files that do not begin with `spark.`, with their origin.
    public Map<String, String> ignored() {
        return Collections.unmodifiableMap(ignored);
    }

    /// The values without their origins.
    public Conf toConf() {
        Map<String, String> values = new TreeMap<>();
        byKey.forEach((key, sourced) -> values.put(key, sourced.value()));
        return Conf.of(values);
    }
}
