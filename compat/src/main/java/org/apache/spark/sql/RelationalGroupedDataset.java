package org.apache.spark.sql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Columns;
import io.firesteel.frames.Frame;
import io.firesteel.frames.GroupedFrame;

/// Spark's name for a DataFrame that is about to be aggregated.
public class RelationalGroupedDataset {
    private final SparkSession session;
    private final GroupedFrame groups;

    RelationalGroupedDataset(SparkSession session, GroupedFrame groups) {
        this.session = session;
        this.groups = groups;
    }

    private Dataset<Row> made(Function<GroupedFrame, Frame> aggregate) {
        return Failures.analyzing(() -> new Dataset<>(session, aggregate.apply(groups)));
    }

    public Dataset<Row> agg(Column first, Seq<Column> more) {
        return made(g -> g.aggregated(Column.expressions(first, more)));
    }

    /// Function by column.
    public Dataset<Row> agg(Map<String, String> functions) {
        return made(g -> g.aggregated(functions.entrySet()
                .stream()
                .map(e -> Columns.call(e.getValue(), Columns.named(e.getKey())))
                .toList()));
    }

    public Dataset<Row> count() {
        return made(GroupedFrame::counted);
    }

    private Dataset<Row> each(String function, Seq<String> columns) {
        return made(g -> g.each(function, CollectionConverters.asJava(columns)));
    }

    public Dataset<Row> sum(Seq<String> columns) {
        return each("sum", columns);
    }

    public Dataset<Row> avg(Seq<String> columns) {
        return each("avg", columns);
    }

    public Dataset<Row> mean(Seq<String> columns) {
        return each("avg", columns);
    }

    public Dataset<Row> min(Seq<String> columns) {
        return each("min", columns);
    }

    public Dataset<Row> max(Seq<String> columns) {
        return each("max", columns);
    }

    public RelationalGroupedDataset pivot(String column) {
        return pivot(column, List.of());
    }

    public RelationalGroupedDataset pivot(String column, List<?> values) {
        return pivot(new Column(column), values);
    }

    public RelationalGroupedDataset pivot(Column column) {
        return pivot(column, List.of());
    }

    public RelationalGroupedDataset pivot(Column column, List<?> values) {
        return Failures.running(() -> new RelationalGroupedDataset(session, groups.pivoted(column.expression(), values
                .stream()
                .map(Literals::expression)
                .toList())));
    }

    public Dataset<Row> flatMapGroupsInPandas(Column function) {
        return Failures.missing("applyInPandas");
    }

    public Dataset<Row> flatMapGroupsInArrow(Column function) {
        return Failures.missing("applyInArrow");
    }

    @Override
    public String toString() {
        return groups.toString();
    }
}
