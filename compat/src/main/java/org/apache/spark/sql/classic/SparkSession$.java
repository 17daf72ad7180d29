package org.apache.spark.sql.classic;

import java.util.Map;

/// Scala's companion of the session, which pyspark reaches by this name.
public final class SparkSession$ {
    public static final SparkSession$ MODULE$ = new SparkSession$();

    private SparkSession$() {
    }

    /// Gives an existing session the options of a later builder.
    public void applyModifiableSettings(org.apache.spark.sql.SparkSession session, Map<?, ?> options) {
        session.applyOptions(options);
    }
}
