package org.apache.spark.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/// What gathers the options of a session.
public abstract class SparkSessionBuilder {
    private final Map<String, String> options = new LinkedHashMap<>();
    private SparkContext given;

    public SparkSessionBuilder appName(String name) {
        return config("spark.app.name", name);
    }

    public SparkSessionBuilder master(String master) {
        return config("spark.master", master);
    }

    public synchronized SparkSessionBuilder config(String key, String value) {
        options.put(key, value);
        return this;
    }

    public SparkSessionBuilder config(String key, long value) {
        return config(key, Long.toString(value));
    }

    public SparkSessionBuilder config(String key, double value) {
        return config(key, Double.toString(value));
    }

    public SparkSessionBuilder config(String key, boolean value) {
        return config(key, Boolean.toString(value));
    }

    public SparkSessionBuilder config(Map<String, Object> entries) {
        entries.forEach((key, value) -> config(key, String.valueOf(value)));
        return this;
    }

    public SparkSessionBuilder config(SparkConf settings) {
        settings.settings().getAll().forEach(this::config);
        return this;
    }

    public synchronized SparkSessionBuilder sparkContext(SparkContext context) {
        given = context;
        return this;
    }

    /// The session of this thread or of the process, with these options; where its application has ended, a new one.
    public synchronized SparkSession getOrCreate() {
        SparkSession known = live(SparkSession.getActiveSession().getOrElse(() -> null));
        if (known == null) {
            known = live(SparkSession.getDefaultSession().getOrElse(() -> null));
        }
        if (known == null) {
            return create();
        }
        known.applyOptions(options);
        return known;
    }

    private static SparkSession live(SparkSession session) {
        return session == null || session.sparkContext().isStopped() ? null : session;
    }

    /// A new session, over the live application where there is one.
    public synchronized SparkSession create() {
        SparkContext context = given == null ? application() : given;
        SparkSession made = new org.apache.spark.sql.classic.SparkSession(context, options);
        SparkSession.setDefaultSession(made);
        SparkSession.setActiveSession(made);
        return made;
    }

    private SparkContext application() {
        SparkConf conf = new SparkConf();
        options.forEach(conf::set);
        conf.setIfMissing("spark.app.name", UUID.randomUUID().toString());
        return SparkContext.getOrCreate(conf);
    }
}
