package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `elt` to `least`; written by functions.py.
public class Functions3 extends Functions2 {
    public static Column elt(Column... a) {
        return call("elt", a);
    }

    public static Column elt(Seq<Column> a) {
        return call("elt", a);
    }

    public static Column encode(Column a, String b) {
        return call("encode", a, b);
    }

    public static Column endswith(Column a, Column b) {
        return call("endswith", a, b);
    }

    public static Column equal_null(Column a, Column b) {
        return call("equal_null", a, b);
    }

    public static Column every(Column a) {
        return call("every", a);
    }

    public static Column exp(String a) {
        return call("exp", named(a));
    }

    public static Column exp(Column a) {
        return call("exp", a);
    }

    public static Column explode(Column a) {
        return call("explode", a);
    }

    public static Column explode_outer(Column a) {
        return call("explode_outer", a);
    }

    public static Column expm1(String a) {
        return call("expm1", named(a));
    }

    public static Column expm1(Column a) {
        return call("expm1", a);
    }

    public static Column extract(Column a, Column b) {
        return call("extract", a, b);
    }

    public static Column factorial(Column a) {
        return call("factorial", a);
    }

    public static Column find_in_set(Column a, Column b) {
        return call("find_in_set", a, b);
    }

    public static Column flatten(Column a) {
        return call("flatten", a);
    }

    public static Column floor(String a) {
        return call("floor", named(a));
    }

    public static Column floor(Column a) {
        return call("floor", a);
    }

    public static Column floor(Column a, Column b) {
        return call("floor", a, b);
    }

    public static Column format_number(Column a, int b) {
        return call("format_number", a, b);
    }

    public static Column format_string(String a, Column... b) {
        return call("format_string", a, b);
    }

    public static Column format_string(String a, Seq<Column> b) {
        return call("format_string", a, b);
    }

    public static Column from_base32(Column a) {
        return call("from_base32", a);
    }

    public static Column from_unixtime(Column a, String b) {
        return call("from_unixtime", a, b);
    }

    public static Column from_unixtime(Column a) {
        return call("from_unixtime", a);
    }

    public static Column from_utc_timestamp(Column a, Column b) {
        return call("from_utc_timestamp", a, b);
    }

    public static Column from_utc_timestamp(Column a, String b) {
        return call("from_utc_timestamp", a, named(b));
    }

    public static Column get(Column a, Column b) {
        return call("get", a, b);
    }

    public static Column get_json_object(Column a, String b) {
        return call("get_json_object", a, b);
    }

    public static Column getbit(Column a, Column b) {
        return call("getbit", a, b);
    }

    public static Column greatest(String a, String... b) {
        return call("greatest", a, names(b));
    }

    public static Column greatest(Column... a) {
        return call("greatest", a);
    }

    public static Column greatest(String a, Seq<String> b) {
        return call("greatest", a, names(b));
    }

    public static Column greatest(Seq<Column> a) {
        return call("greatest", a);
    }

    public static Column grouping(String a) {
        return call("grouping", named(a));
    }

    public static Column grouping(Column a) {
        return call("grouping", a);
    }

    public static Column grouping_id(String a, String... b) {
        return call("grouping_id", a, names(b));
    }

    public static Column grouping_id(Column... a) {
        return call("grouping_id", a);
    }

    public static Column grouping_id(String a, Seq<String> b) {
        return call("grouping_id", a, names(b));
    }

    public static Column grouping_id(Seq<Column> a) {
        return call("grouping_id", a);
    }

    public static Column hash(Column... a) {
        return call("hash", a);
    }

    public static Column hash(Seq<Column> a) {
        return call("hash", a);
    }

    public static Column hex(Column a) {
        return call("hex", a);
    }

    public static Column histogram_numeric(Column a, Column b) {
        return call("histogram_numeric", a, b);
    }

    public static Column hmac(Column a, Column b) {
        return call("hmac", a, b);
    }

    public static Column hmac(Column a, Column b, Column c) {
        return call("hmac", a, b, c);
    }

    public static Column hour(Column a) {
        return call("hour", a);
    }

    public static Column hypot(double a, String b) {
        return call("hypot", a, named(b));
    }

    public static Column hypot(double a, Column b) {
        return call("hypot", a, b);
    }

    public static Column hypot(String a, double b) {
        return call("hypot", named(a), b);
    }

    public static Column hypot(Column a, double b) {
        return call("hypot", a, b);
    }

    public static Column hypot(String a, String b) {
        return call("hypot", named(a), named(b));
    }

    public static Column hypot(String a, Column b) {
        return call("hypot", named(a), b);
    }

    public static Column hypot(Column a, String b) {
        return call("hypot", a, named(b));
    }

    public static Column hypot(Column a, Column b) {
        return call("hypot", a, b);
    }

    public static Column ifnull(Column a, Column b) {
        return call("ifnull", a, b);
    }

    public static Column ilike(Column a, Column b) {
        return call("ilike", a, b);
    }

    public static Column ilike(Column a, Column b, Column c) {
        return call("ilike", a, b, c);
    }

    public static Column initcap(Column a) {
        return call("initcap", a);
    }

    public static Column inline(Column a) {
        return call("inline", a);
    }

    public static Column inline_outer(Column a) {
        return call("inline_outer", a);
    }

    public static Column input_file_block_length() {
        return call("input_file_block_length");
    }

    public static Column input_file_block_start() {
        return call("input_file_block_start");
    }

    public static Column input_file_name() {
        return call("input_file_name");
    }

    public static Column instr(Column a, Column b, Column c, Column d) {
        return call("instr", a, b, c, d);
    }

    public static Column instr(Column a, Column b, int c, int d) {
        return call("instr", a, b, c, d);
    }

    public static Column instr(Column a, Column b, Column c) {
        return call("instr", a, b, c);
    }

    public static Column instr(Column a, Column b, int c) {
        return call("instr", a, b, c);
    }

    public static Column instr(Column a, Column b) {
        return call("instr", a, b);
    }

    public static Column instr(Column a, String b) {
        return call("instr", a, named(b));
    }

    public static Column is_valid_utf8(Column a) {
        return call("is_valid_utf8", a);
    }

    public static Column is_valid_variant(Column a) {
        return call("is_valid_variant", a);
    }

    public static Column is_variant_null(Column a) {
        return call("is_variant_null", a);
    }

    public static Column isnan(Column a) {
        return call("isnan", a);
    }

    public static Column isnotnull(Column a) {
        return call("isnotnull", a);
    }

    public static Column isnull(Column a) {
        return call("isnull", a);
    }

    public static Column jaro_winkler_similarity(Column a, Column b) {
        return call("jaro_winkler_similarity", a, b);
    }

    public static Column java_method(Column... a) {
        return call("java_method", a);
    }

    public static Column java_method(Seq<Column> a) {
        return call("java_method", a);
    }

    public static Column json_array_length(Column a) {
        return call("json_array_length", a);
    }

    public static Column json_object_keys(Column a) {
        return call("json_object_keys", a);
    }

    public static Column kurtosis(String a) {
        return call("kurtosis", named(a));
    }

    public static Column kurtosis(Column a) {
        return call("kurtosis", a);
    }

    public static Column last_day(Column a) {
        return call("last_day", a);
    }

    public static Column lcase(Column a) {
        return call("lcase", a);
    }

    public static Column least(String a, String... b) {
        return call("least", a, names(b));
    }

    public static Column least(Column... a) {
        return call("least", a);
    }

    public static Column least(String a, Seq<String> b) {
        return call("least", a, names(b));
    }

    public static Column least(Seq<Column> a) {
        return call("least", a);
    }
}
