package org.apache.spark.sql;

import java.util.List;
import java.util.Map;

import org.apache.spark.sql.function.Functions8;
import org.apache.spark.sql.types.DataType;
import scala.collection.immutable.Seq;

import io.firesteel.frames.Columns;
import io.firesteel.frames.JsonOptions;
import io.firesteel.parser.SqlParser;

/// Spark's name for the functions of columns: here those that are no plain calls, the others in the classes above.
public final class functions extends Functions8 {

    private functions() {
    }

    public static Column lit(Object literal) {
        return literal instanceof Column c ? c : Failures.analyzing(() -> new Column(Columns.literal(literal)));
    }

    public static Column col(String name) {
        return Failures.analyzing(() -> new Column(name));
    }

    public static Column column(String name) {
        return col(name);
    }

    /// An expression of SQL.
    public static Column expr(String text) {
        return Failures.analyzing(() -> new Column(new SqlParser().parseExpression(text)));
    }

    public static Column when(Column condition, Object value) {
        return new Column(Columns.when(condition.expression(), Literals.expression(value)));
    }

    public static <T> Dataset<T> broadcast(Dataset<T> dataset) {
        return dataset.hint("broadcast", scala.jdk.javaapi.CollectionConverters.asScala(List.of()).toSeq());
    }

    public static Column not(Column e) {
        return call("not", e);
    }

    public static Column count(Column e) {
        return call("count", e);
    }

    public static Column count(String name) {
        return count(col(name));
    }

    private static Column distinct(String function, Object... arguments) {
        return new Column(Columns.call(function, expressions(arguments), true));
    }

    public static Column count_distinct(Column first, Seq<Column> more) {
        return distinct("count", first, more);
    }

    public static Column countDistinct(Column first, Seq<Column> more) {
        return distinct("count", first, more);
    }

    public static Column countDistinct(Column first, Column... more) {
        return distinct("count", first, more);
    }

    public static Column sum_distinct(Column e) {
        return distinct("sum", e);
    }

    public static Column sumDistinct(Column e) {
        return distinct("sum", e);
    }

    private static Column picked(String function, Column e, boolean ignoreNulls) {
        return new Column(Columns.ignoringNulls(function, ignoreNulls, List.of(e.expression())));
    }

    public static Column first(Column e) {
        return picked("first", e, false);
    }

    public static Column first(Column e, boolean ignoreNulls) {
        return picked("first", e, ignoreNulls);
    }

    public static Column last(Column e) {
        return picked("last", e, false);
    }

    public static Column last(Column e, boolean ignoreNulls) {
        return picked("last", e, ignoreNulls);
    }

    public static Column first_value(Column e) {
        return picked("first_value", e, false);
    }

    public static Column first_value(Column e, Column ignoreNulls) {
        return call("first_value", e, ignoreNulls);
    }

    public static Column last_value(Column e) {
        return picked("last_value", e, false);
    }

    public static Column last_value(Column e, Column ignoreNulls) {
        return call("last_value", e, ignoreNulls);
    }

    public static Column any_value(Column e) {
        return picked("any_value", e, false);
    }

    public static Column any_value(Column e, Column ignoreNulls) {
        return call("any_value", e, ignoreNulls);
    }

    public static Column mode(Column e) {
        return call("mode", e);
    }

    public static Column mode(Column e, boolean deterministic) {
        return deterministic ? call("mode", e, true) : mode(e);
    }

    public static Column lag(Column e, int offset, Object otherwise, boolean ignoreNulls) {
        return shifted("lag", ignoreNulls, e, offset, otherwise);
    }

    public static Column lag(Column e, int offset, Object otherwise) {
        return lag(e, offset, otherwise, false);
    }

    public static Column lag(Column e, int offset) {
        return lag(e, offset, null);
    }

    public static Column lead(Column e, int offset, Object otherwise, boolean ignoreNulls) {
        return shifted("lead", ignoreNulls, e, offset, otherwise);
    }

    public static Column lead(Column e, int offset, Object otherwise) {
        return lead(e, offset, otherwise, false);
    }

    public static Column lead(Column e, int offset) {
        return lead(e, offset, null);
    }

    private static Column shifted(String function, boolean ignoreNulls, Object... arguments) {
        return new Column(Columns.ignoringNulls(function, ignoreNulls, expressions(arguments)));
    }

    public static Column nth_value(Column e, int offset, boolean ignoreNulls) {
        return shifted("nth_value", ignoreNulls, e, offset);
    }

    public static Column nth_value(Column e, int offset) {
        return nth_value(e, offset, false);
    }

    /// The natural logarithm.
    public static Column log(Column e) {
        return call("ln", e);
    }

    public static Column log(double base, Column e) {
        return call("log", base, e);
    }

    public static Column struct(Seq<Column> columns) {
        return call("struct", columns);
    }

    public static Column struct(Column... columns) {
        return call("struct", (Object) columns);
    }

    public static Column array_sort(Column e) {
        return call("array_sort", e);
    }

    public static Column json_tuple(Column json, Seq<String> fields) {
        return call("json_tuple", json, texts(fields));
    }

    public static Column from_json(Column e, Column schema, Map<String, String> options) {
        return new Column(JsonOptions.call("from_json", e.expression(), schema.expression(), options));
    }

    public static Column from_json(Column e, String schema, Map<String, String> options) {
        return new Column(JsonOptions.call("from_json", e.expression(), JsonOptions.schema(schema), options));
    }

    public static Column from_json(Column e, DataType schema, Map<String, String> options) {
        return from_json(e, schema.json(), options);
    }

    public static Column schema_of_json(Column e, Map<String, String> options) {
        return new Column(JsonOptions.call("schema_of_json", e.expression(), null, options));
    }

    public static Column to_json(Column e, Map<String, String> options) {
        return new Column(JsonOptions.call("to_json", e.expression(), null, options));
    }

    public static Column from_csv(Column e, Column schema, Map<String, String> options) {
        return new Column(JsonOptions.call("from_csv", e.expression(), schema.expression(), options));
    }

    public static Column schema_of_csv(Column e, Map<String, String> options) {
        return new Column(JsonOptions.call("schema_of_csv", e.expression(), null, options));
    }

    public static Column to_csv(Column e, Map<String, String> options) {
        return new Column(JsonOptions.call("to_csv", e.expression(), null, options));
    }

    /// A function by its SQL name.
    public static Column call_function(String name, Seq<Column> arguments) {
        return call(name, arguments);
    }

    public static Column call_udf(String name, Seq<Column> arguments) {
        return call(name, arguments);
    }

    public static Column callUDF(String name, Seq<Column> arguments) {
        return call(name, arguments);
    }

    public static Column window(Column time, String duration, String slide, String start) {
        return call("window", time, duration, slide, start);
    }

    public static Column window(Column time, String duration, String slide) {
        return call("window", time, duration, slide);
    }

    public static Column window(Column time, String duration) {
        return call("window", time, duration);
    }

    public static Column session_window(Column time, Object gap) {
        return call("session_window", time, gap);
    }

    public static Column asc(String name) {
        return col(name).asc();
    }

    public static Column asc_nulls_first(String name) {
        return col(name).asc_nulls_first();
    }

    public static Column asc_nulls_last(String name) {
        return col(name).asc_nulls_last();
    }

    public static Column desc(String name) {
        return col(name).desc();
    }

    public static Column desc_nulls_first(String name) {
        return col(name).desc_nulls_first();
    }

    public static Column desc_nulls_last(String name) {
        return col(name).desc_nulls_last();
    }

}
