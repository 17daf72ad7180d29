package org.apache.spark.sql;

import java.io.Closeable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.spark.SparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.catalog.Catalog;
import org.apache.spark.sql.internal.SessionState;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import scala.Option;

import io.firesteel.analyzer.session.CatalogLookup.Found;
import io.firesteel.api.FiresteelContext;
import io.firesteel.frames.FrameSession;
import io.firesteel.frames.SessionSettings;
import io.firesteel.session.Applications;

/// A session over a running application. Its SQL side starts with the first query.
public class SparkSession implements Serializable, Closeable {
    private static final long serialVersionUID = 1L;
    private static final InheritableThreadLocal<SparkSession> ACTIVE = new InheritableThreadLocal<>();
    private static volatile SparkSession defaultSession;

    private final transient SparkContext context;
    private final transient Map<String, Found> globalViews;
    private final transient Map<?, ?> options;
    private transient FrameSession frames;

    /// @param options what the program's builder was given
    public SparkSession(SparkContext context, Map<String, String> options) {
        this(context, options, new ConcurrentHashMap<>());
    }

    protected SparkSession(SparkContext context, Map<?, ?> options, Map<String, Found> globalViews) {
        this.context = context;
        this.options = options;
        this.globalViews = globalViews;
    }

    /// The engine's session.
    public final synchronized FrameSession frames() {
        if (frames == null) {
            frames = new FrameSession(Applications.of(context.context()), globalViews);
            options.forEach((k, v) -> frames.sql().conf().set(String.valueOf(k), String.valueOf(v)));
        }
        return frames;
    }

    /// Later options of a builder; those of the application are fixed by now.
    public final void applyOptions(Map<?, ?> later) {
        later.forEach((key, value) -> frames().sql().conf().set(String.valueOf(key), String.valueOf(value)));
    }

    /// Gathers options for a session.
    public static SparkSession$Builder builder() {
        return new SparkSession$Builder();
    }

    /// The session of this thread, or the default one.
    public static SparkSession active() {
        SparkSession known = ACTIVE.get() == null ? defaultSession : ACTIVE.get();
        if (known == null) {
            throw new IllegalStateException("No active or default Spark session found");
        }
        return known;
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

    /// The settings as programs see them.
    public SessionSettings settings() {
        return new SessionSettings(frames().sql());
    }

    public RuntimeConfig conf() {
        return new RuntimeConfig(settings());
    }

    public SessionState sessionState() {
        return new SessionState(this);
    }

    /// Another session with settings and temporary views of its own.
    public SparkSession newSession() {
        return new org.apache.spark.sql.classic.SparkSession(context, options, globalViews);
    }

    /// What pyspark's deprecated `SQLContext` is a wrapper of.
    public SQLContext sqlContext() {
        return new SQLContext(this);
    }

    public UDFRegistration udf() {
        return new UDFRegistration();
    }

    public Catalog catalog() {
        return new Catalog(this);
    }

    public DataFrameReader read() {
        return new DataFrameReader(this);
    }

    public Dataset<Row> sql(String text) {
        return Failures.analyzing(() -> new Dataset<>(this, frames().sql(text)));
    }

    /// @param arguments constants for the markers, in order
    public Dataset<Row> sql(String text, Object arguments) {
        return Failures.analyzing(() -> new Dataset<>(this, frames().sql(text, Literals.positional(arguments))));
    }

    /// @param arguments constants by the names of the markers
    public Dataset<Row> sql(String text, Map<String, Object> arguments) {
        return Failures.analyzing(() -> new Dataset<>(this, frames().sql(text, Literals.named(arguments))));
    }

    public Dataset<Row> table(String name) {
        return Failures.analyzing(() -> new Dataset<>(this, frames().table(name)));
    }

    public Dataset<Long> range(long end) {
        return range(0, end);
    }

    public Dataset<Long> range(long start, long end) {
        return range(start, end, 1);
    }

    public Dataset<Long> range(long start, long end, long step) {
        return range(start, end, step, 0);
    }

    public Dataset<Long> range(long start, long end, long step, int partitions) {
        return Failures.analyzing(() -> new Dataset<>(this, frames().range(start, end, step, partitions)));
    }

    public Dataset<Row> emptyDataFrame() {
        return Failures.analyzing(() -> new Dataset<>(this, frames().local(
                new io.firesteel.types.StructType(List.of()), List.of())));
    }

    /// Rows that Python has made, by a schema's JSON.
    public Dataset<Row> applySchemaToPythonRDD(RDD<?> rows, String schema) {
        return Failures.running(() -> new Dataset<>(this, io.firesteel.frames.python.PythonRows.frame(frames(), rows
                .rdd(), schema)));
    }

    public Dataset<Row> applySchemaToPythonRDD(RDD<?> rows, StructType schema) {
        return applySchemaToPythonRDD(rows, schema.json());
    }

    /// A type by its JSON.
    public DataType parseDataType(String json) {
        return Failures.analyzing(() -> DataType.of(io.firesteel.types.DataType.fromJson(json)));
    }

    /// Files or another source.
    Dataset<Row> load(String format, List<String> paths, Map<String, String> options, Optional<StructType> schema) {
        return Failures.analyzing(() -> new Dataset<>(this, frames().read(format, paths, options,
                schema.map(StructType::engine))));
    }

    public void stop() {
        context.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
