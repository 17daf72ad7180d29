package org.apache.spark.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

import io.firesteel.frames.ColumnText;
import io.firesteel.frames.Columns;
import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;

/// Spark's name for an expression over the columns of a DataFrame, or for a key to sort by.
public class Column {
    private final UnresolvedExpression expression;
    private final SortKey order;

    public Column(UnresolvedExpression expression) {
        this(expression, null);
    }

    private Column(UnresolvedExpression expression, SortKey order) {
        this.expression = expression;
        this.order = order;
    }

    public Column(String name) {
        this(Columns.named(name));
    }

    /// The same under the engine's name.
    public UnresolvedExpression expression() {
        return expression;
    }

    static List<UnresolvedExpression> expressions(Seq<Column> columns) {
        return CollectionConverters.asJava(columns).stream().map(Column::expression).toList();
    }

    static List<UnresolvedExpression> expressions(Column first, Seq<Column> more) {
        List<UnresolvedExpression> all = new ArrayList<>(List.of(first.expression));
        all.addAll(expressions(more));
        return all;
    }

    /// As keys; a column without direction sorts ascending.
    public static List<SortKey> keys(Seq<Column> columns) {
        return CollectionConverters.asJava(columns)
                .stream()
                .map(c -> c.order == null ? Columns.ascending(c.expression) : c.order)
                .toList();
    }

    private Column call(String function, Object... others) {
        List<UnresolvedExpression> arguments = new ArrayList<>(List.of(expression));
        for (Object other : others) {
            arguments.add(Literals.expression(other));
        }
        return new Column(Columns.call(function, arguments));
    }

    public Column plus(Object other) {
        return call("+", other);
    }

    public Column minus(Object other) {
        return call("-", other);
    }

    public Column multiply(Object other) {
        return call("*", other);
    }

    public Column divide(Object other) {
        return call("/", other);
    }

    public Column mod(Object other) {
        return call("%", other);
    }

    public Column equalTo(Object other) {
        return call("=", other);
    }

    public Column notEqual(Object other) {
        return new Column(Columns.call("not", equalTo(other).expression));
    }

    public Column eqNullSafe(Object other) {
        return call("<=>", other);
    }

    public Column lt(Object other) {
        return call("<", other);
    }

    public Column leq(Object other) {
        return call("<=", other);
    }

    public Column gt(Object other) {
        return call(">", other);
    }

    public Column geq(Object other) {
        return call(">=", other);
    }

    public Column and(Object other) {
        return call("and", other);
    }

    public Column or(Object other) {
        return call("or", other);
    }

    public Column bitwiseAND(Object other) {
        return call("&", other);
    }

    public Column bitwiseOR(Object other) {
        return call("|", other);
    }

    public Column bitwiseXOR(Object other) {
        return call("^", other);
    }

    public Column between(Object lower, Object upper) {
        return geq(lower).and(leq(upper));
    }

    public Column isNull() {
        return call("isnull");
    }

    public Column isNotNull() {
        return call("isnotnull");
    }

    public Column isNaN() {
        return call("isnan");
    }

    public Column isin(Seq<?> values) {
        return new Column(new UnresolvedExpression.UnresolvedIn(expression, CollectionConverters.asJava(values)
                .stream()
                .map(Literals::expression)
                .toList(), Origin.NONE));
    }

    public Column isin(Object[] values) {
        return isin(scala.jdk.javaapi.CollectionConverters.asScala(java.util.Arrays.asList(values)).toSeq());
    }

    public Column like(Object pattern) {
        return call("like", pattern);
    }

    public Column ilike(Object pattern) {
        return call("ilike", pattern);
    }

    public Column rlike(Object pattern) {
        return call("rlike", pattern);
    }

    public Column contains(Object other) {
        return call("contains", other);
    }

    public Column startsWith(Object other) {
        return call("startswith", other);
    }

    public Column endsWith(Object other) {
        return call("endswith", other);
    }

    public Column substr(Object start, Object length) {
        return call("substr", start, length);
    }

    /// A field, an element or a value, as the column's type says.
    public Column apply(Object key) {
        return getItem(key);
    }

    public Column getItem(Object key) {
        return new Column(Columns.extract(expression, Literals.expression(key)));
    }

    public Column getField(String name) {
        return getItem(name);
    }

    public Column withField(String name, Column value) {
        return Failures.missing("Column.withField");
    }

    public Column dropFields(Seq<String> names) {
        return Failures.missing("Column.dropFields");
    }

    public Column cast(DataType type) {
        return new Column(Columns.cast(expression, type.type(), false));
    }

    public Column cast(String type) {
        return Failures.analyzing(() -> new Column(Columns.cast(expression, ColumnText.type(type), false)));
    }

    public Column try_cast(DataType type) {
        return new Column(Columns.cast(expression, type.type(), true));
    }

    public Column try_cast(String type) {
        return Failures.analyzing(() -> new Column(Columns.cast(expression, ColumnText.type(type), true)));
    }

    public Column as(String name) {
        return new Column(Columns.as(expression, List.of(name)));
    }

    public Column alias(String name) {
        return as(name);
    }

    public Column name(String name) {
        return as(name);
    }

    public Column as(Seq<String> names) {
        return new Column(Columns.as(expression, List.copyOf(CollectionConverters.asJava(names))));
    }

    public Column as(String[] names) {
        return new Column(Columns.as(expression, List.of(names)));
    }

    public Column when(Column condition, Object value) {
        return new Column(Columns.when(expression, condition.expression, Literals.expression(value)));
    }

    public Column otherwise(Object value) {
        return new Column(Columns.otherwise(expression, Literals.expression(value)));
    }

    public Column over(WindowSpec window) {
        return new Column(new UnresolvedExpression.UnresolvedWindow(expression, window.spec()));
    }

    private Column ordered(boolean ascending, Boolean nullsFirst) {
        return new Column(expression, new SortKey(expression, ascending, Optional.ofNullable(nullsFirst)));
    }

    public Column asc() {
        return ordered(true, null);
    }

    public Column asc_nulls_first() {
        return ordered(true, true);
    }

    public Column asc_nulls_last() {
        return ordered(true, false);
    }

    public Column desc() {
        return ordered(false, null);
    }

    public Column desc_nulls_first() {
        return ordered(false, true);
    }

    public Column desc_nulls_last() {
        return ordered(false, false);
    }

    @Override
    public String toString() {
        return order == null ? ColumnText.of(expression) : ColumnText.of(order);
    }
}
