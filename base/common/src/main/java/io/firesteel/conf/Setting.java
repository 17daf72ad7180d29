package io.firesteel.conf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import io.firesteel.error.FiresteelException;

/// One typed `spark.*` key: declared as a constant beside the code that reads it.
///
/// @param key            the full key
/// @param defaultText    Spark's default in its own words; what `conf explain` shows
/// @param meaning        one sentence
/// @param deprecatedKeys older names that are still read
/// @param parser         text to value; throws `IllegalArgumentException` with what would be legal
public record Setting<T>(String key, String defaultText, String meaning, List<String> deprecatedKeys,
        Function<String, T> parser) {
    private static final int LARGEST_PORT = 65_535;

    public Setting {
        deprecatedKeys = List.copyOf(deprecatedKeys);
    }

    /// The default, parsed.
    public T defaultValue() {
        return parser.apply(defaultText);
    }

    /// `text` as a value; a bad text is an `INVALID_CONF_VALUE` error that names key, value and what is legal.
    public T parse(String text) {
        try {
            return parser.apply(text.trim());
        } catch (IllegalArgumentException e) {
            throw new FiresteelException(ConfErrors.INVALID_VALUE,
                    Map.of("confName", key, "confValue", text, "legal", String.valueOf(e.getMessage())), e);
        }
    }

    /// This setting, also read under an older name.
    public Setting<T> orUnder(String oldKey) {
        return new Setting<>(key, defaultText, meaning, List.of(oldKey), parser);
    }

    /// This setting for values that hold a condition alone.
    ///
    /// @param legal what they are, as in "It must be ..."
    public Setting<T> where(Predicate<T> condition, String legal) {
        return new Setting<>(key, defaultText, meaning, deprecatedKeys, text -> {
            T value = parser.apply(text);
            if (!condition.test(value)) {
                throw new IllegalArgumentException(legal);
            }
            return value;
        });
    }

    public static Setting<String> text(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, List.of(), Function.identity());
    }

    public static Setting<Boolean> bool(String key, boolean defaultValue, String meaning) {
        return new Setting<>(key, Boolean.toString(defaultValue), meaning, List.of(), ConfParsers::bool);
    }

    public static Setting<Integer> integer(String key, int defaultValue, String meaning) {
        return new Setting<>(key, Integer.toString(defaultValue), meaning, List.of(), ConfParsers::integer);
    }

    /// A whole number of 1 or more.
    public static Setting<Integer> positive(String key, int defaultValue, String meaning) {
        return integer(key, defaultValue, meaning).where(n -> n > 0, "a whole number above 0");
    }

    /// A port to listen on; 0 for any.
    public static Setting<Integer> port(String key, int defaultValue, String meaning) {
        return integer(key, defaultValue, meaning).where(p -> p >= 0 && p <= LARGEST_PORT, "a port from 0 to 65535");
    }

    public static Setting<Double> decimal(String key, double defaultValue, String meaning) {
        return new Setting<>(key, Double.toString(defaultValue), meaning, List.of(), ConfParsers::decimal);
    }

    /// A duration in milliseconds; texts like `10s`, `3 min`; a bare number counts in milliseconds.
    public static Setting<Long> millis(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, List.of(), t -> ConfParsers.millis(t, 1L));
    }

    /// A duration in milliseconds whose bare numbers count in seconds.
    public static Setting<Long> seconds(String key, String defaultText, String meaning) {
        return new Setting<>(key, defaultText, meaning, List.of(), t -> ConfParsers.millis(t, 1000L));
    }

    /// A size in bytes; texts like `64k`, `1g`; a bare number counts in `unit` bytes.
    public static Setting<Long> bytes(String key, String defaultText, long unit, String meaning) {
        return new Setting<>(key, defaultText, meaning, List.of(), t -> ConfParsers.bytes(t, unit));
    }
}
