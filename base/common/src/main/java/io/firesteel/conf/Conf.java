package io.firesteel.conf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The settings of one application, immutable. Made by the launcher or by user code through a builder, read by every
/// floor through typed [Setting]s.
public final class Conf {
    private static final Conf EMPTY = new Conf(Map.of());

    private final TreeMap<String, String> values;

    private Conf(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /// No setting at all: every read answers its default.
    public static Conf empty() {
        return EMPTY;
    }

    /// A copy of `values`.
    public static Conf of(Map<String, String> values) {
        return new Conf(values);
    }

    /// The value of `setting`, or its default.
    public <T> T get(Setting<T> setting) {
        String text = values.get(setting.key());
        for (String old : setting.deprecatedKeys()) {
            text = text == null ? values.get(old) : text;
        }
        return text == null ? setting.defaultValue() : setting.parse(text);
    }

    /// The text under `key`, exactly as it was set.
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// The text under `key`, or `otherwise`.
    public String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /// This with one value changed.
    public Conf with(String key, String value) {
        Conf next = new Conf(values);
        next.values.put(key, value);
        return next;
    }

    /// This with `others` on top.
    public Conf withAll(Map<String, String> others) {
        Conf next = new Conf(values);
        next.values.putAll(others);
        return next;
    }

    /// Everything that was set, sorted by key.
    public Map<String, String> asMap() {
        return Map.copyOf(values);
    }
}
