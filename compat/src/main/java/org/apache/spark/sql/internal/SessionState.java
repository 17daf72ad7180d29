package org.apache.spark.sql.internal;

import org.apache.spark.sql.SparkSession;

/// The part of a session that pyspark reaches its settings by.
public record SessionState(SparkSession session) {

    public SQLConf conf() {
        return new SQLConf(session.settings());
    }
}
