package org.apache.spark.sql;

import java.util.Map;

import scala.Option;

import io.firesteel.frames.SessionSettings;

/// The settings of one session over those of its application.
public class RuntimeConfig {
    private final SessionSettings settings;

    public RuntimeConfig(SessionSettings settings) {
        this.settings = settings;
    }

    public void set(String key, String value) {
        Failures.analyzing(() -> {
            settings.set(key, value);
            return null;
        });
    }

    public void set(String key, boolean value) {
        set(key, String.valueOf(value));
    }

    public void set(String key, long value) {
        set(key, String.valueOf(value));
    }

    public void unset(String key) {
        Failures.analyzing(() -> {
            settings.unset(key);
            return null;
        });
    }

    public String get(String key) {
        return Failures.analyzing(() -> settings.get(key));
    }

    public String get(String key, String defaultValue) {
        return getOption(key).getOrElse(() -> defaultValue);
    }

    public Option<String> getOption(String key) {
        return Option.apply(settings.find(key));
    }

    public Map<String, String> getAllAsJava() {
        return settings.all();
    }

    public boolean isModifiable(String key) {
        return settings.isModifiable(key);
    }
}
