package org.apache.spark.sql.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.sql.Failures;
import org.apache.spark.sql.SparkSession;

import io.firesteel.frames.SessionSettings;

/// The SQL settings of a session that pyspark reads.
public final class SQLConf {
    private final SessionSettings settings;

    /// @param settings null where no session is active
    public SQLConf(SessionSettings settings) {
        this.settings = settings;
    }

    /// Those of the current thread's session.
    public static SQLConf get() {
        SparkSession session = SparkSession.getActiveSession().getOrElse(() -> null);
        return new SQLConf(session == null ? null : session.settings());
    }

    /// Whether Python shows the JVM's stack below an error.
    public boolean pysparkJVMStacktraceEnabled() {
        return flag("spark.sql.pyspark.jvmStacktrace.enabled");
    }

    public boolean pysparkToJSONReturnDataFrame() {
        return flag("spark.sql.pyspark.toJSON.returnDataFrame");
    }

    /// Values in the order of the keys.
    public List<String> getConfs(List<String> keys) {
        return Failures.analyzing(() -> new ArrayList<>(keys.stream().map(settings::get).toList()));
    }

    public String getConfString(String key) {
        return Failures.analyzing(() -> settings.get(key));
    }

    public String getConfString(String key, String defaultValue) {
        String value = settings.find(key);
        return value == null ? defaultValue : value;
    }

    /// Settings without a default may be missing.
    public String defaultDataSourceName() {
        return getConfString("spark.sql.sources.default", "parquet");
    }

    private boolean flag(String key) {
        return settings != null && Boolean.parseBoolean(settings.find(key));
    }
}
