package io.firesteel.api;

import java.io.Serializable;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/// The settings that a program starts its context with. A new one holds the `spark.*` system properties (where the
/// launcher puts `--conf` and the defaults file); what the program sets comes on top. Not for use by several threads.
public final class FiresteelConf implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, String> settings = new TreeMap<>();

    public FiresteelConf() {
        this(true);
    }

    /// @param loadDefaults whether to take over `spark.*` system properties
    public FiresteelConf(boolean loadDefaults) {
        if (loadDefaults) {
            for (String key : System.getProperties().stringPropertyNames()) {
                if (key.startsWith("spark.")) {
                    settings.put(key, System.getProperty(key));
                }
            }
        }
    }

    public FiresteelConf set(String key, String value) {
        if (key == null) {
            throw new NullPointerException("null key");
        }
        if (value == null) {
            throw new NullPointerException("null value for " + key);
        }
        settings.put(key, value);
        return this;
    }

    public FiresteelConf setMaster(String master) {
        return set("spark.master", master);
    }

    public FiresteelConf setAppName(String name) {
        return set("spark.app.name", name);
    }

    /// Jar files that tasks need, sent to the executors.
    public FiresteelConf setJars(String... jars) {
        return set("spark.jars", String.join(",", jars));
    }

    public FiresteelConf setExecutorEnv(String variable, String value) {
        return set("spark.executorEnv." + variable, value);
    }

    public FiresteelConf setSparkHome(String home) {
        return set("spark.home", home);
    }

    public FiresteelConf setIfMissing(String key, String value) {
        return settings.containsKey(key) ? this : set(key, value);
    }

    public FiresteelConf setAll(Map<String, String> values) {
        values.forEach(this::set);
        return this;
    }

    public FiresteelConf remove(String key) {
        settings.remove(key);
        return this;
    }

    public boolean contains(String key) {
        return settings.containsKey(key);
    }

    /// The value; a missing key is a `NoSuchElementException` that names it.
    public String get(String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new NoSuchElementException(key);
        }
        return value;
    }

    public String get(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    public int getInt(String key, int otherwise) {
        String value = settings.get(key);
        return value == null ? otherwise : Integer.parseInt(value.trim());
    }

    public long getLong(String key, long otherwise) {
        String value = settings.get(key);
        return value == null ? otherwise : Long.parseLong(value.trim());
    }

    public double getDouble(String key, double otherwise) {
        String value = settings.get(key);
        return value == null ? otherwise : Double.parseDouble(value.trim());
    }

    public boolean getBoolean(String key, boolean otherwise) {
        String value = settings.get(key);
        return value == null ? otherwise : Boolean.parseBoolean(value.trim());
    }

    /// Everything that was set, sorted by key; a copy.
    public Map<String, String> getAll() {
        return new TreeMap<>(settings);
    }

    /// One `key=value` a line, sorted.
    public String toDebugString() {
        StringBuilder text = new StringBuilder();
        settings.forEach((key, value) -> text.append(text.isEmpty() ? "" : "\n").append(key).append('=').append(value));
        return text.toString();
    }

    @Override
    public FiresteelConf clone() {
        return new FiresteelConf(false).setAll(settings);
    }
}
