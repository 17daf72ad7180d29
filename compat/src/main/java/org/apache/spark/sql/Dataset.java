package org.apache.spark.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.ColumnOps;
import io.firesteel.frames.Columns;
import io.firesteel.frames.Frame;
import io.firesteel.frames.GroupedFrame;
import io.firesteel.frames.PlanBuilder;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// Spark's name for a DataFrame: every call makes an engine's [Frame] of it and wraps that.
public class Dataset<T> extends DatasetActions {

    public Dataset(SparkSession session, Frame frame) {
        super(session, frame);
    }

    private Dataset<T> then(UnaryOperator<UnresolvedPlan> step) {
        return Failures.analyzing(() -> new Dataset<>(session(), frame().then(step)));
    }

    private Dataset<T> with(Dataset<?> other, BinaryOperator<UnresolvedPlan> step) {
        return Failures.analyzing(() -> new Dataset<>(session(), frame().with(other.frame(), step)));
    }

    private Dataset<T> changed(java.util.function.Function<ColumnOps, Frame> change) {
        return Failures.analyzing(() -> new Dataset<>(session(), change.apply(new ColumnOps(frame()))));
    }

    public StructType schema() {
        return new StructType(frame().schema());
    }

    /// The column of that name, bound to this DataFrame.
    public Column apply(String name) {
        return col(name);
    }

    public Column col(String name) {
        return Failures.analyzing(() -> new Column(name.equals("*") ? Columns.named("*") : frame().column(name)));
    }

    public Column colRegex(String name) {
        return new Column(new UnresolvedExpression.UnresolvedRegex(name.replaceAll("^`|`$", ""), Optional.empty()));
    }

    public Dataset<Row> toDF() {
        return new Dataset<>(session(), frame());
    }

    public Dataset<T> toDF(Seq<String> names) {
        return changed(c -> c.named(CollectionConverters.asJava(names)));
    }

    public Dataset<T> select(Seq<Column> columns) {
        return then(p -> PlanBuilder.select(p, Column.expressions(columns)));
    }

    public Dataset<T> selectExpr(Seq<String> texts) {
        return then(p -> PlanBuilder.select(p, CollectionConverters.asJava(texts)
                .stream()
                .map(t -> functions.expr(t).expression())
                .toList()));
    }

    public Dataset<T> filter(Column condition) {
        return then(p -> PlanBuilder.filter(p, condition.expression()));
    }

    public Dataset<T> filter(String condition) {
        return Failures.analyzing(() -> filter(functions.expr(condition)));
    }

    public Dataset<T> where(Column condition) {
        return filter(condition);
    }

    public Dataset<T> where(String condition) {
        return filter(condition);
    }

    public Dataset<T> limit(int n) {
        return then(p -> PlanBuilder.limit(p, n));
    }

    public Dataset<T> offset(int n) {
        return then(p -> PlanBuilder.offset(p, n));
    }

    public Dataset<T> sort(Seq<Column> columns) {
        return then(p -> PlanBuilder.sort(p, Column.keys(columns), true));
    }

    public Dataset<T> orderBy(Seq<Column> columns) {
        return sort(columns);
    }

    public Dataset<T> sortWithinPartitions(Seq<Column> columns) {
        return then(p -> PlanBuilder.sort(p, Column.keys(columns), false));
    }

    public Dataset<T> distinct() {
        return then(PlanBuilder::distinct);
    }

    public Dataset<T> dropDuplicates() {
        return changed(c -> c.deduplicated(Optional.empty()));
    }

    public Dataset<T> dropDuplicates(Seq<String> columns) {
        return changed(c -> c.deduplicated(Optional.of(CollectionConverters.asJava(columns))));
    }

    /// Under a name that columns can be qualified by.
    public Dataset<T> as(String alias) {
        return then(p -> PlanBuilder.alias(p, alias));
    }

    public Dataset<T> alias(String alias) {
        return as(alias);
    }

    public Dataset<T> hint(String name, Seq<?> arguments) {
        return then(p -> PlanBuilder.hint(p, name, CollectionConverters.asJava(arguments)
                .stream()
                .map(Literals::expression)
                .toList()));
    }

    public Dataset<T> repartition(int n) {
        return then(p -> PlanBuilder.repartition(p, List.of(), n, true));
    }

    public Dataset<T> repartition(int n, Seq<Column> columns) {
        return then(p -> PlanBuilder.repartition(p, Column.expressions(columns), n, true));
    }

    public Dataset<T> repartition(Seq<Column> columns) {
        return repartition(0, columns);
    }

    public Dataset<T> coalesce(int n) {
        return then(p -> PlanBuilder.repartition(p, List.of(), n, false));
    }

    public Dataset<T> withColumn(String name, Column value) {
        return changed(c -> c.withColumns(List.of(name), List.of(value.expression())));
    }

    public Dataset<T> withColumns(Seq<String> names, Seq<Column> values) {
        return changed(c -> c.withColumns(CollectionConverters.asJava(names), Column.expressions(values)));
    }

    public Dataset<T> withColumnRenamed(String from, String to) {
        return changed(c -> c.renamed(List.of(from), List.of(to)));
    }

    public Dataset<T> withColumnsRenamed(Seq<String> from, Seq<String> to) {
        return changed(c -> c.renamed(CollectionConverters.asJava(from), CollectionConverters.asJava(to)));
    }

    public Dataset<T> withColumnsRenamed(Map<String, String> names) {
        return changed(c -> c.renamed(List.copyOf(names.keySet()), List.copyOf(names.values())));
    }

    public Dataset<T> withColumnsRenamed(scala.collection.immutable.Map<String, String> names) {
        return withColumnsRenamed(CollectionConverters.asJava(names));
    }

    public Dataset<T> drop(String name) {
        return changed(c -> c.dropped(List.of(name)));
    }

    public Dataset<T> drop(Seq<String> names) {
        return changed(c -> c.dropped(CollectionConverters.asJava(names)));
    }

    public Dataset<T> drop(Column column) {
        return changed(c -> c.droppedColumns(List.of(column.expression())));
    }

    public Dataset<T> drop(Column column, Seq<Column> more) {
        return drop(column).changed(c -> c.droppedColumns(Column.expressions(more)));
    }

    public Dataset<T> sample(boolean withReplacement, double fraction, long seed) {
        return withReplacement
                ? Failures.missing("DataFrame.sample with replacement")
                : changed(c -> c.sampled(0, fraction, seed));
    }

    public Object[] randomSplit(List<Double> weights, long seed) {
        return Failures.analyzing(() -> new ColumnOps(frame()).split(weights, seed)
                .stream()
                .map(f -> new Dataset<T>(session(), f))
                .toArray());
    }

    public Object[] randomSplit(scala.collection.immutable.List<Double> weights, long seed) {
        return randomSplit(CollectionConverters.asJava(weights), seed);
    }

    public Dataset<T> unpivotWithSeq(Seq<Column> ids, Seq<Column> values, String nameColumn, String valueColumn) {
        return changed(c -> c.unpivoted(Column.expressions(ids), Column.expressions(values), nameColumn, valueColumn));
    }

    public Dataset<T> unpivotWithSeq(Seq<Column> ids, String nameColumn, String valueColumn) {
        return changed(c -> c.unpivoted(Column.expressions(ids), List.of(), nameColumn, valueColumn));
    }

    public RelationalGroupedDataset groupBy(Seq<Column> columns) {
        return new RelationalGroupedDataset(session(), GroupedFrame.by(frame(), Column.expressions(columns)));
    }

    public RelationalGroupedDataset rollup(Seq<Column> columns) {
        return new RelationalGroupedDataset(session(), GroupedFrame.rollup(frame(), Column.expressions(columns)));
    }

    public RelationalGroupedDataset cube(Seq<Column> columns) {
        return Failures.analyzing(() -> new RelationalGroupedDataset(session(), GroupedFrame.cube(frame(),
                Column.expressions(columns))));
    }

    public Dataset<T> agg(Column first, Seq<Column> more) {
        return then(p -> PlanBuilder.aggregate(p, List.of(), Column.expressions(first, more)));
    }

    public Dataset<T> join(Dataset<?> right) {
        return with(right, (l, r) -> PlanBuilder.join(l, r, "inner", Optional.empty(), List.of()));
    }

    public Dataset<T> crossJoin(Dataset<?> right) {
        return with(right, (l, r) -> PlanBuilder.join(l, r, "cross", Optional.empty(), List.of()));
    }

    public Dataset<T> join(Dataset<?> right, Seq<String> using, String how) {
        return with(right, (l, r) -> PlanBuilder.join(l, r, how, Optional.empty(), CollectionConverters.asJava(using)));
    }

    public Dataset<T> join(Dataset<?> right, Column on, String how) {
        return with(right, (l, r) -> PlanBuilder.join(l, r, how, Optional.of(on.expression()), List.of()));
    }

    public Dataset<T> union(Dataset<?> other) {
        return with(other, PlanBuilder::union);
    }

    public Dataset<T> unionAll(Dataset<?> other) {
        return union(other);
    }

    public Dataset<T> unionByName(Dataset<?> other, boolean allowMissing) {
        return with(other, (l, r) -> PlanBuilder.unionByName(l, r, allowMissing));
    }

    public Dataset<T> intersect(Dataset<?> other) {
        return with(other, (l, r) -> PlanBuilder.intersect(l, r, false));
    }

    public Dataset<T> intersectAll(Dataset<?> other) {
        return with(other, (l, r) -> PlanBuilder.intersect(l, r, true));
    }

    public Dataset<T> except(Dataset<?> other) {
        return with(other, (l, r) -> PlanBuilder.except(l, r, false));
    }

    public Dataset<T> exceptAll(Dataset<?> other) {
        return with(other, (l, r) -> PlanBuilder.except(l, r, true));
    }

    public DataFrameNaFunctions na() {
        return new DataFrameNaFunctions(session(), frame());
    }

    public DataFrameStatFunctions stat() {
        return new DataFrameStatFunctions(session(), frame());
    }

    public Dataset<Row> describe(Seq<String> columns) {
        return Failures.running(() -> new Dataset<>(session(), new io.firesteel.frames.Statistics(frame())
                .describe(CollectionConverters.asJava(columns))));
    }

    public Dataset<Row> summary(Seq<String> statistics) {
        return Failures.running(() -> new Dataset<>(session(), new io.firesteel.frames.Statistics(frame())
                .summary(CollectionConverters.asJava(statistics))));
    }

    public DataFrameWriter write() {
        return new DataFrameWriter(session(), frame());
    }

    /// The elements as a dataset; so far only lines of text are one.
    public RDD<T> rdd() {
        throw new UnsupportedOperationException(
                "Dataset.rdd of rows in a Java program; spark.read().textFile(path) and pyspark's df.rdd have it");
    }

    public JavaRDD<T> toJavaRDD() {
        return rdd().toJavaRDD();
    }

    public JavaRDD<T> javaRDD() {
        return toJavaRDD();
    }
}
