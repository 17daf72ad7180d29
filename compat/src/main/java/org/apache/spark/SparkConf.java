package org.apache.spark;

import java.io.Serializable;
import java.util.Map;

import scala.Option;
import scala.Tuple2;

import io.firesteel.api.FiresteelConf;

/// Spark's name for an application's settings. Made by programs, read by `SparkContext`; delegates to [FiresteelConf].
public class SparkConf implements Cloneable, Serializable {
    private static final long serialVersionUID = 1L;

    private final FiresteelConf settings;

    public SparkConf() {
        this(true);
    }

    /// @param loadDefaults whether to take over `spark.*` system properties
    public SparkConf(boolean loadDefaults) {
        this(new FiresteelConf(loadDefaults));
    }

    public SparkConf(FiresteelConf settings) {
        this.settings = settings;
    }

    /// The same under the engine's name.
    public FiresteelConf settings() {
        return settings;
    }

    public SparkConf set(String key, String value) {
        settings.set(key, value);
        return this;
    }

    public SparkConf setMaster(String master) {
        return set("spark.master", master);
    }

    public SparkConf setAppName(String name) {
        return set("spark.app.name", name);
    }

    public SparkConf setSparkHome(String home) {
        return set("spark.home", home);
    }

    public SparkConf setJars(String[] jars) {
        settings.setJars(jars);
        return this;
    }

    public SparkConf setExecutorEnv(String variable, String value) {
        settings.setExecutorEnv(variable, value);
        return this;
    }

    public SparkConf setIfMissing(String key, String value) {
        settings.setIfMissing(key, value);
        return this;
    }

    public SparkConf remove(String key) {
        settings.remove(key);
        return this;
    }

    public boolean contains(String key) {
        return settings.contains(key);
    }

    public String get(String key) {
        return settings.get(key);
    }

    public String get(String key, String defaultValue) {
        return settings.get(key, defaultValue);
    }

    public Option<String> getOption(String key) {
        return Option.apply(settings.get(key, null));
    }

    public int getInt(String key, int defaultValue) {
        return settings.getInt(key, defaultValue);
    }

    public long getLong(String key, long defaultValue) {
        return settings.getLong(key, defaultValue);
    }

    public double getDouble(String key, double defaultValue) {
        return settings.getDouble(key, defaultValue);
    }

    public boolean getBoolean(String key, boolean defaultValue) {
        return settings.getBoolean(key, defaultValue);
    }

    public String getAppId() {
        return get("spark.app.id");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Tuple2<String, String>[] getAll() {
        return settings.getAll().entrySet().stream().map(SparkConf::pair).toArray(Tuple2[]::new);
    }

    private static Tuple2<String, String> pair(Map.Entry<String, String> entry) {
        return new Tuple2<>(entry.getKey(), entry.getValue());
    }

    public String toDebugString() {
        return settings.toDebugString();
    }

    @Override
    public SparkConf clone() {
        return new SparkConf(settings.clone());
    }
}
