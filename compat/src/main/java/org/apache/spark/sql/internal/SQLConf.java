package org.apache.spark.sql.internal;

import org.apache.spark.sql.SparkSession;

/// The SQL settings of the current session that pyspark reads when it shows errors.
public final class SQLConf {
    private static final SQLConf CURRENT = new SQLConf();

    private SQLConf() {
    }

    public static SQLConf get() {
        return CURRENT;
    }

    /// Whether Python shows the JVM's stack below an error.
    public boolean pysparkJVMStacktraceEnabled() {
        return flag("spark.sql.pyspark.jvmStacktrace.enabled");
    }

    private static boolean flag(String key) {
        SparkSession session = SparkSession.getActiveSession().getOrElse(() -> null);
        return session != null && Boolean.parseBoolean(session.conf().get(key, "false"));
    }
}
