package org.apache.spark.sql;

import java.util.Map;

/// Scala's companion of the session, which pyspark 3.5 reaches by this name.
public final class SparkSession$ {
    public static final SparkSession$ MODULE$ = new SparkSession$();

    private SparkSession$() {
    }

    public SparkSession$Builder builder() {
        return SparkSession.builder();
    }

    /// The session of this thread, or the default one.
    public SparkSession active() {
        return SparkSession.active();
    }

    /// Gives an existing session the options of a later builder.
    public void applyModifiableSettings(SparkSession session, Map<?, ?> options) {
        session.applyOptions(options);
    }
}
