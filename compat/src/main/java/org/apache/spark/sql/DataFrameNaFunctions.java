package org.apache.spark.sql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Frame;
import io.firesteel.frames.MissingValues;

/// Spark's name for what is done about missing values.
public class DataFrameNaFunctions {
    private final SparkSession session;
    private final Frame frame;

    DataFrameNaFunctions(SparkSession session, Frame frame) {
        this.session = session;
        this.frame = frame;
    }

    private Dataset<Row> made(Function<MissingValues, Frame> change) {
        return Failures.analyzing(() -> new Dataset<>(session, change.apply(new MissingValues(frame))));
    }

    public Dataset<Row> drop(int minNonNulls, Seq<String> columns) {
        return made(m -> m.drop(minNonNulls, CollectionConverters.asJava(columns)));
    }

    public Dataset<Row> drop(Option<Object> minNonNulls, Seq<String> columns) {
        return drop(minNonNulls.isDefined() ? ((Number) minNonNulls.get()).intValue() : columns.size(), columns);
    }

    public Dataset<Row> fill(Map<String, Object> values) {
        return made(m -> m.fill(values));
    }

    public Dataset<Row> fill(Object value) {
        return made(m -> m.fill(value, List.of()));
    }

    public Dataset<Row> fill(Object value, Seq<String> columns) {
        return made(m -> m.fill(value, CollectionConverters.asJava(columns)));
    }

    public Dataset<Row> replace(String column, Map<Object, Object> replacements) {
        return made(m -> m.replace(List.of(column), replacements));
    }

    public Dataset<Row> replace(Seq<String> columns, scala.collection.immutable.Map<Object, Object> replacements) {
        return made(m -> m.replace(CollectionConverters.asJava(columns), CollectionConverters.asJava(replacements)));
    }
}
