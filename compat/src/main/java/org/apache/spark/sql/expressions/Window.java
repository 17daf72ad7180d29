package org.apache.spark.sql.expressions;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

import io.firesteel.frames.Windows;

/// Spark's name for where window specifications begin.
public final class Window {

    private Window() {
    }

    public static WindowSpec partitionBy(Seq<Column> columns) {
        return new WindowSpec(Windows.EMPTY).partitionBy(columns);
    }

    public static WindowSpec orderBy(Seq<Column> columns) {
        return new WindowSpec(Windows.EMPTY).orderBy(columns);
    }

    public static WindowSpec rowsBetween(long start, long end) {
        return new WindowSpec(Windows.EMPTY).rowsBetween(start, end);
    }

    public static WindowSpec rangeBetween(long start, long end) {
        return new WindowSpec(Windows.EMPTY).rangeBetween(start, end);
    }

    public static long unboundedPreceding() {
        return Long.MIN_VALUE;
    }

    public static long unboundedFollowing() {
        return Long.MAX_VALUE;
    }

    public static long currentRow() {
        return 0;
    }
}
