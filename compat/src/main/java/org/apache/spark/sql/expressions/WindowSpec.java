package org.apache.spark.sql.expressions;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.Windows;

/// Spark's name for what follows OVER.
public record WindowSpec(io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec spec) {

    public WindowSpec partitionBy(Seq<Column> columns) {
        return new WindowSpec(Windows.partitioned(spec, CollectionConverters.asJava(columns)
                .stream()
                .map(Column::expression)
                .toList()));
    }

    public WindowSpec orderBy(Seq<Column> columns) {
        return new WindowSpec(Windows.ordered(spec, Column.keys(columns)));
    }

    public WindowSpec rowsBetween(long start, long end) {
        return new WindowSpec(Windows.framed(spec, true, start, end));
    }

    public WindowSpec rangeBetween(long start, long end) {
        return new WindowSpec(Windows.framed(spec, false, start, end));
    }
}
