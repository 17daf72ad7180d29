package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `right` to `time_bucket`; written by functions.py.
public class Functions6 extends Functions5 {
    public static Column right(Column a, Column b) {
        return call("right", a, b);
    }

    public static Column rint(String a) {
        return call("rint", named(a));
    }

    public static Column rint(Column a) {
        return call("rint", a);
    }

    public static Column rlike(Column a, Column b) {
        return call("rlike", a, b);
    }

    public static Column round(Column a, Column b) {
        return call("round", a, b);
    }

    public static Column round(Column a, int b) {
        return call("round", a, b);
    }

    public static Column round(Column a) {
        return call("round", a);
    }

    public static Column row_number() {
        return call("row_number");
    }

    public static Column rpad(Column a, Column b, Column c) {
        return call("rpad", a, b, c);
    }

    public static Column rpad(Column a, int b, byte[] c) {
        return call("rpad", a, b, c);
    }

    public static Column rpad(Column a, int b, String c) {
        return call("rpad", a, b, c);
    }

    public static Column rtrim(Column a, Column b) {
        return call("rtrim", a, b);
    }

    public static Column rtrim(Column a, String b) {
        return call("rtrim", a, named(b));
    }

    public static Column rtrim(Column a) {
        return call("rtrim", a);
    }

    public static Column schema_of_variant(Column a) {
        return call("schema_of_variant", a);
    }

    public static Column schema_of_variant_agg(Column a) {
        return call("schema_of_variant_agg", a);
    }

    public static Column sec(Column a) {
        return call("sec", a);
    }

    public static Column second(Column a) {
        return call("second", a);
    }

    public static Column sentences(Column a) {
        return call("sentences", a);
    }

    public static Column sentences(Column a, Column b) {
        return call("sentences", a, b);
    }

    public static Column sentences(Column a, Column b, Column c) {
        return call("sentences", a, b, c);
    }

    public static Column sequence(Column a, Column b) {
        return call("sequence", a, b);
    }

    public static Column sequence(Column a, Column b, Column c) {
        return call("sequence", a, b, c);
    }

    public static Column session_user() {
        return call("session_user");
    }

    public static Column sha(Column a) {
        return call("sha", a);
    }

    public static Column sha1(Column a) {
        return call("sha1", a);
    }

    public static Column sha2(Column a, int b) {
        return call("sha2", a, b);
    }

    public static Column shiftleft(Column a, int b) {
        return call("shiftleft", a, b);
    }

    public static Column shiftLeft(Column a, int b) {
        return call("shiftleft", a, b);
    }

    public static Column shiftright(Column a, int b) {
        return call("shiftright", a, b);
    }

    public static Column shiftRight(Column a, int b) {
        return call("shiftright", a, b);
    }

    public static Column shiftrightunsigned(Column a, int b) {
        return call("shiftrightunsigned", a, b);
    }

    public static Column shiftRightUnsigned(Column a, int b) {
        return call("shiftrightunsigned", a, b);
    }

    public static Column shuffle(Column a, Column b) {
        return call("shuffle", a, b);
    }

    public static Column shuffle(Column a) {
        return call("shuffle", a);
    }

    public static Column sign(Column a) {
        return call("sign", a);
    }

    public static Column signum(String a) {
        return call("signum", named(a));
    }

    public static Column signum(Column a) {
        return call("signum", a);
    }

    public static Column sin(String a) {
        return call("sin", named(a));
    }

    public static Column sin(Column a) {
        return call("sin", a);
    }

    public static Column sinh(String a) {
        return call("sinh", named(a));
    }

    public static Column sinh(Column a) {
        return call("sinh", a);
    }

    public static Column size(Column a) {
        return call("size", a);
    }

    public static Column skewness(String a) {
        return call("skewness", named(a));
    }

    public static Column skewness(Column a) {
        return call("skewness", a);
    }

    public static Column slice(Column a, Column b, Column c) {
        return call("slice", a, b, c);
    }

    public static Column slice(Column a, int b, int c) {
        return call("slice", a, b, c);
    }

    public static Column some(Column a) {
        return call("some", a);
    }

    public static Column sort_array(Column a, boolean b) {
        return call("sort_array", a, b);
    }

    public static Column sort_array(Column a) {
        return call("sort_array", a);
    }

    public static Column soundex(Column a) {
        return call("soundex", a);
    }

    public static Column spark_partition_id() {
        return call("spark_partition_id");
    }

    public static Column split(Column a, Column b, Column c) {
        return call("split", a, b, c);
    }

    public static Column split(Column a, String b, int c) {
        return call("split", a, b, c);
    }

    public static Column split(Column a, Column b) {
        return call("split", a, b);
    }

    public static Column split(Column a, String b) {
        return call("split", a, named(b));
    }

    public static Column split_part(Column a, Column b, Column c) {
        return call("split_part", a, b, c);
    }

    public static Column sqrt(String a) {
        return call("sqrt", named(a));
    }

    public static Column sqrt(Column a) {
        return call("sqrt", a);
    }

    public static Column stack(Column... a) {
        return call("stack", a);
    }

    public static Column stack(Seq<Column> a) {
        return call("stack", a);
    }

    public static Column startswith(Column a, Column b) {
        return call("startswith", a, b);
    }

    public static Column std(Column a) {
        return call("std", a);
    }

    public static Column stddev(String a) {
        return call("stddev", named(a));
    }

    public static Column stddev(Column a) {
        return call("stddev", a);
    }

    public static Column stddev_pop(String a) {
        return call("stddev_pop", named(a));
    }

    public static Column stddev_pop(Column a) {
        return call("stddev_pop", a);
    }

    public static Column stddev_samp(String a) {
        return call("stddev_samp", named(a));
    }

    public static Column stddev_samp(Column a) {
        return call("stddev_samp", a);
    }

    public static Column str_to_map(Column a) {
        return call("str_to_map", a);
    }

    public static Column str_to_map(Column a, Column b) {
        return call("str_to_map", a, b);
    }

    public static Column str_to_map(Column a, Column b, Column c) {
        return call("str_to_map", a, b, c);
    }

    public static Column string_agg(Column a, Column b) {
        return call("string_agg", a, b);
    }

    public static Column string_agg(Column a) {
        return call("string_agg", a);
    }

    public static Column string_agg_distinct(Column a, Column b) {
        return call("string_agg_distinct", a, b);
    }

    public static Column string_agg_distinct(Column a) {
        return call("string_agg_distinct", a);
    }

    public static Column substr(Column a, Column b) {
        return call("substr", a, b);
    }

    public static Column substr(Column a, Column b, Column c) {
        return call("substr", a, b, c);
    }

    public static Column substring(Column a, Column b, Column c) {
        return call("substring", a, b, c);
    }

    public static Column substring(Column a, int b, int c) {
        return call("substring", a, b, c);
    }

    public static Column substring_index(Column a, String b, int c) {
        return call("substring_index", a, b, c);
    }

    public static Column sum(String a) {
        return call("sum", named(a));
    }

    public static Column sum(Column a) {
        return call("sum", a);
    }

    public static Column tan(String a) {
        return call("tan", named(a));
    }

    public static Column tan(Column a) {
        return call("tan", a);
    }

    public static Column tanh(String a) {
        return call("tanh", named(a));
    }

    public static Column tanh(Column a) {
        return call("tanh", a);
    }

    public static Column time_bucket(Column a, Column b, Column c) {
        return call("time_bucket", a, b, c);
    }

    public static Column time_bucket(Column a, Column b) {
        return call("time_bucket", a, b);
    }
}
