package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `bitwise_not` to `element_at`; written by functions.py.
public class Functions2 extends Functions1 {
    public static Column bitwise_not(Column a) {
        return call("~", a);
    }

    public static Column bitwiseNOT(Column a) {
        return call("~", a);
    }

    public static Column bool_and(Column a) {
        return call("bool_and", a);
    }

    public static Column bool_or(Column a) {
        return call("bool_or", a);
    }

    public static Column bround(Column a, Column b) {
        return call("bround", a, b);
    }

    public static Column bround(Column a, int b) {
        return call("bround", a, b);
    }

    public static Column bround(Column a) {
        return call("bround", a);
    }

    public static Column btrim(Column a, Column b) {
        return call("btrim", a, b);
    }

    public static Column btrim(Column a) {
        return call("btrim", a);
    }

    public static Column cardinality(Column a) {
        return call("cardinality", a);
    }

    public static Column cbrt(String a) {
        return call("cbrt", named(a));
    }

    public static Column cbrt(Column a) {
        return call("cbrt", a);
    }

    public static Column ceil(String a) {
        return call("ceil", named(a));
    }

    public static Column ceil(Column a) {
        return call("ceil", a);
    }

    public static Column ceil(Column a, Column b) {
        return call("ceil", a, b);
    }

    public static Column ceiling(Column a) {
        return call("ceil", a);
    }

    public static Column ceiling(Column a, Column b) {
        return call("ceil", a, b);
    }

    public static Column char_length(Column a) {
        return call("char_length", a);
    }

    public static Column character_length(Column a) {
        return call("character_length", a);
    }

    public static Column chr(Column a) {
        return call("chr", a);
    }

    public static Column coalesce(Column... a) {
        return call("coalesce", a);
    }

    public static Column coalesce(Seq<Column> a) {
        return call("coalesce", a);
    }

    public static Column collation(Column a) {
        return call("collation", a);
    }

    public static Column collect_list(String a) {
        return call("collect_list", named(a));
    }

    public static Column collect_list(Column a) {
        return call("collect_list", a);
    }

    public static Column collect_set(String a) {
        return call("collect_set", named(a));
    }

    public static Column collect_set(Column a) {
        return call("collect_set", a);
    }

    public static Column collect_union(String a) {
        return call("collect_union", named(a));
    }

    public static Column collect_union(Column a) {
        return call("collect_union", a);
    }

    public static Column concat(Column... a) {
        return call("concat", a);
    }

    public static Column concat(Seq<Column> a) {
        return call("concat", a);
    }

    public static Column concat_ws(String a, Column... b) {
        return call("concat_ws", a, b);
    }

    public static Column concat_ws(String a, Seq<Column> b) {
        return call("concat_ws", a, b);
    }

    public static Column contains(Column a, Column b) {
        return call("contains", a, b);
    }

    public static Column conv(Column a, int b, int c) {
        return call("conv", a, b, c);
    }

    public static Column convert_timezone(Column a, Column b) {
        return call("convert_timezone", a, b);
    }

    public static Column convert_timezone(Column a, Column b, Column c) {
        return call("convert_timezone", a, b, c);
    }

    public static Column corr(String a, String b) {
        return call("corr", named(a), named(b));
    }

    public static Column corr(Column a, Column b) {
        return call("corr", a, b);
    }

    public static Column cos(String a) {
        return call("cos", named(a));
    }

    public static Column cos(Column a) {
        return call("cos", a);
    }

    public static Column cosh(String a) {
        return call("cosh", named(a));
    }

    public static Column cosh(Column a) {
        return call("cosh", a);
    }

    public static Column cot(Column a) {
        return call("cot", a);
    }

    public static Column count_if(Column a) {
        return call("count_if", a);
    }

    public static Column counter_diff(Column a, Column b) {
        return call("counter_diff", a, b);
    }

    public static Column counter_diff(Column a) {
        return call("counter_diff", a);
    }

    public static Column covar_pop(String a, String b) {
        return call("covar_pop", named(a), named(b));
    }

    public static Column covar_pop(Column a, Column b) {
        return call("covar_pop", a, b);
    }

    public static Column covar_samp(String a, String b) {
        return call("covar_samp", named(a), named(b));
    }

    public static Column covar_samp(Column a, Column b) {
        return call("covar_samp", a, b);
    }

    public static Column crc32(Column a) {
        return call("crc32", a);
    }

    public static Column csc(Column a) {
        return call("csc", a);
    }

    public static Column cume_dist() {
        return call("cume_dist");
    }

    public static Column curdate() {
        return call("curdate");
    }

    public static Column current_catalog() {
        return call("current_catalog");
    }

    public static Column current_database() {
        return call("current_database");
    }

    public static Column current_date() {
        return call("current_date");
    }

    public static Column current_path() {
        return call("current_path");
    }

    public static Column current_schema() {
        return call("current_schema");
    }

    public static Column current_time(int a) {
        return call("current_time", a);
    }

    public static Column current_time() {
        return call("current_time");
    }

    public static Column current_timestamp() {
        return call("current_timestamp");
    }

    public static Column current_timezone() {
        return call("current_timezone");
    }

    public static Column current_user() {
        return call("current_user");
    }

    public static Column date_add(Column a, Column b) {
        return call("date_add", a, b);
    }

    public static Column date_add(Column a, int b) {
        return call("date_add", a, b);
    }

    public static Column date_diff(Column a, Column b) {
        return call("date_diff", a, b);
    }

    public static Column date_format(Column a, String b) {
        return call("date_format", a, b);
    }

    public static Column date_from_unix_date(Column a) {
        return call("date_from_unix_date", a);
    }

    public static Column date_part(Column a, Column b) {
        return call("date_part", a, b);
    }

    public static Column date_sub(Column a, Column b) {
        return call("date_sub", a, b);
    }

    public static Column date_sub(Column a, int b) {
        return call("date_sub", a, b);
    }

    public static Column date_trunc(String a, Column b) {
        return call("date_trunc", a, b);
    }

    public static Column dateadd(Column a, Column b) {
        return call("dateadd", a, b);
    }

    public static Column datediff(Column a, Column b) {
        return call("datediff", a, b);
    }

    public static Column datepart(Column a, Column b) {
        return call("datepart", a, b);
    }

    public static Column day(Column a) {
        return call("day", a);
    }

    public static Column dayname(Column a) {
        return call("dayname", a);
    }

    public static Column dayofmonth(Column a) {
        return call("dayofmonth", a);
    }

    public static Column dayofweek(Column a) {
        return call("dayofweek", a);
    }

    public static Column dayofyear(Column a) {
        return call("dayofyear", a);
    }

    public static Column decode(Column a, String b) {
        return call("decode", a, b);
    }

    public static Column degrees(String a) {
        return call("degrees", named(a));
    }

    public static Column degrees(Column a) {
        return call("degrees", a);
    }

    public static Column dense_rank() {
        return call("dense_rank");
    }

    public static Column e() {
        return call("e");
    }

    public static Column element_at(Column a, Object b) {
        return call("element_at", a, b);
    }
}
