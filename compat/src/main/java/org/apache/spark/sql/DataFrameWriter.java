package org.apache.spark.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Frame;
import io.firesteel.frames.FrameWriter;

/// Spark's name for the options under which a DataFrame is written.
public class DataFrameWriter {
    private final SparkSession session;
    private final Frame frame;
    private final Map<String, String> options = new HashMap<>();
    private String format;
    private String mode = "errorifexists";
    private List<String> partitions = List.of();

    DataFrameWriter(SparkSession session, Frame frame) {
        this.session = session;
        this.frame = frame;
    }

    public DataFrameWriter format(String source) {
        format = source;
        return this;
    }

    public DataFrameWriter mode(String saveMode) {
        mode = saveMode;
        return this;
    }

    public DataFrameWriter option(String key, String value) {
        options.put(key, value);
        return this;
    }

    public DataFrameWriter option(String key, boolean value) {
        return option(key, String.valueOf(value));
    }

    public DataFrameWriter option(String key, long value) {
        return option(key, String.valueOf(value));
    }

    public DataFrameWriter option(String key, double value) {
        return option(key, String.valueOf(value));
    }

    public DataFrameWriter options(Map<String, String> more) {
        options.putAll(more);
        return this;
    }

    public DataFrameWriter partitionBy(Seq<String> columns) {
        partitions = List.copyOf(CollectionConverters.asJava(columns));
        return this;
    }

    private FrameWriter writer() {
        String source = format == null ? session.settings().get("spark.sql.sources.default") : format;
        return new FrameWriter(frame, source, mode, options, partitions);
    }

    public void save() {
        save(null);
    }

    public void save(String path) {
        Failures.running(() -> {
            writer().save(path == null ? options.get("path") : path);
            return null;
        });
    }

    public void saveAsTable(String name) {
        Failures.running(() -> {
            writer().saveAsTable(name);
            return null;
        });
    }

    public void insertInto(String name) {
        Failures.running(() -> {
            writer().insertInto(name);
            return null;
        });
    }

    public void parquet(String path) {
        format("parquet").save(path);
    }

    public void csv(String path) {
        format("csv").save(path);
    }

    public void json(String path) {
        format("json").save(path);
    }

    public void text(String path) {
        format("text").save(path);
    }

    public void orc(String path) {
        format("orc").save(path);
    }
}
