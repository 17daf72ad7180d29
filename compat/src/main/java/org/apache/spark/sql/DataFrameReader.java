package org.apache.spark.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/// Spark's name for the options under which files become a DataFrame.
public class DataFrameReader {
    private final SparkSession session;
    private final Map<String, String> options = new HashMap<>();
    private String format;
    private StructType schema;

    DataFrameReader(SparkSession session) {
        this.session = session;
    }

    public DataFrameReader format(String source) {
        format = source;
        return this;
    }

    public DataFrameReader schema(DataType given) {
        schema = (StructType) given;
        return this;
    }

    public DataFrameReader schema(String ddl) {
        return Failures.analyzing(() -> schema(new StructType(session.frames().sql().parser().parseColumns(ddl))));
    }

    public DataFrameReader option(String key, String value) {
        options.put(key, value);
        return this;
    }

    public DataFrameReader option(String key, boolean value) {
        return option(key, String.valueOf(value));
    }

    public DataFrameReader option(String key, long value) {
        return option(key, String.valueOf(value));
    }

    public DataFrameReader option(String key, double value) {
        return option(key, String.valueOf(value));
    }

    public DataFrameReader options(Map<String, String> more) {
        options.putAll(more);
        return this;
    }

    public Dataset<Row> load() {
        return load(List.of());
    }

    public Dataset<Row> load(String path) {
        return load(List.of(path));
    }

    public Dataset<Row> load(Seq<String> paths) {
        return load(CollectionConverters.asJava(paths));
    }

    private Dataset<Row> load(List<String> paths) {
        String source = format == null ? session.settings().get("spark.sql.sources.default") : format;
        Map<String, String> rest = new HashMap<>(options);
        String path = rest.remove("path");
        return session.load(source, paths.isEmpty() && path != null ? List.of(path) : List.copyOf(paths), rest,
                Optional.ofNullable(schema));
    }

    public Dataset<Row> parquet(Seq<String> paths) {
        return format("parquet").load(paths);
    }

    public Dataset<Row> orc(Seq<String> paths) {
        return format("orc").load(paths);
    }

    public Dataset<Row> csv(Seq<String> paths) {
        return format("csv").load(paths);
    }

    public Dataset<Row> json(Seq<String> paths) {
        return format("json").load(paths);
    }

    public Dataset<Row> json(String path) {
        return format("json").load(path);
    }

    public Dataset<Row> text(Seq<String> paths) {
        return format("text").load(paths);
    }

    /// The lines of a file or folder.
    public Dataset<String> textFile(String path) {
        return textFile(new String[]{path});
    }

    /// The lines of several.
    public Dataset<String> textFile(String... paths) {
        return Failures.analyzing(() -> new TextLines(session, List.of(paths),
                session.frames().read("text", List.of(paths), Map.copyOf(options), Optional.empty())));
    }

    public Dataset<Row> xml(Seq<String> paths) {
        return format("xml").load(paths);
    }

    public Dataset<Row> table(String name) {
        return session.table(name);
    }
}
