package org.apache.spark.sql;

import java.util.Map;

import org.apache.spark.SparkContext;
import scala.Option;

import io.firesteel.api.FiresteelContext;

/// A session over a running application, as far as pyspark needs one to start and to end. Queries are not part of it.
public class SparkSession {
    private static final InheritableThreadLocal<SparkSession> ACTIVE = new InheritableThreadLocal<>();
    private static volatile SparkSession defaultSession;

    private final SparkContext context;
    private final RuntimeConfig conf;

    /// @param options what the program's builder was given
    public SparkSession(SparkContext context, Map<String, String> options) {
        this.context = context;
        this.conf = new RuntimeConfig(context.conf());
        applyOptions(options);
    }

    /// Later options of a builder.
    public final void applyOptions(Map<?, ?> options) {
        options.forEach((key, value) -> conf.set(String.valueOf(key), String.valueOf(value)));
    }

    public static Option<SparkSession> getActiveSession() {
        return Option.apply(ACTIVE.get());
    }

    public static Option<SparkSession> getDefaultSession() {
        return Option.apply(defaultSession);
    }

    public static void setActiveSession(SparkSession session) {
        ACTIVE.set(session);
    }

    public static void setDefaultSession(SparkSession session) {
        defaultSession = session;
    }

    public static void clearActiveSession() {
        ACTIVE.remove();
    }

    public static void clearDefaultSession() {
        defaultSession = null;
    }

    public SparkContext sparkContext() {
        return context;
    }

    /// The engine's application.
    public FiresteelContext engine() {
        return context.context();
    }

    public String version() {
        return context.version();
    }

    public RuntimeConfig conf() {
        return conf;
    }

    /// What pyspark's deprecated `SQLContext` is a wrapper of.
    public SQLContext sqlContext() {
        return new SQLContext(this);
    }

    public void stop() {
        context.stop();
    }

    public void close() {
        stop();
    }
}
