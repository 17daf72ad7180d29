package org.apache.spark.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkNoSuchElementException;
import scala.Option;

/// The settings of one session over those of its application.
public class RuntimeConfig {
    private final SparkConf application;
    private final Map<String, String> own = new ConcurrentHashMap<>();

    public RuntimeConfig(SparkConf application) {
        this.application = application;
    }

    public void set(String key, String value) {
        own.put(key, value);
    }

    public void unset(String key) {
        own.remove(key);
    }

    public String get(String key) {
        String value = get(key, null);
        if (value == null) {
            throw new SparkNoSuchElementException("[SQL_CONF_NOT_FOUND] The SQL config \"" + key
                    + "\" cannot be found. Please verify that the config exists. SQLSTATE: 42K0I",
                    "SQL_CONF_NOT_FOUND");
        }
        return value;
    }

    public String get(String key, String defaultValue) {
        String value = own.get(key);
        return value != null ? value : application.get(key, defaultValue);
    }

    public Option<String> getOption(String key) {
        return Option.apply(get(key, null));
    }

    public Map<String, String> getAllAsJava() {
        Map<String, String> all = new HashMap<>(application.settings().getAll());
        all.putAll(own);
        return all;
    }

    public boolean isModifiable(String key) {
        return key.startsWith("spark.sql.");
    }
}
