package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `left` to `month`; written by functions.py.
public class Functions4 extends Functions3 {
    public static Column left(Column a, Column b) {
        return call("left", a, b);
    }

    public static Column len(Column a) {
        return call("len", a);
    }

    public static Column length(Column a) {
        return call("length", a);
    }

    public static Column levenshtein(Column a, Column b) {
        return call("levenshtein", a, b);
    }

    public static Column levenshtein(Column a, Column b, int c) {
        return call("levenshtein", a, b, c);
    }

    public static Column like(Column a, Column b) {
        return call("like", a, b);
    }

    public static Column like(Column a, Column b, Column c) {
        return call("like", a, b, c);
    }

    public static Column listagg(Column a, Column b) {
        return call("listagg", a, b);
    }

    public static Column listagg(Column a) {
        return call("listagg", a);
    }

    public static Column listagg_distinct(Column a, Column b) {
        return call("listagg_distinct", a, b);
    }

    public static Column listagg_distinct(Column a) {
        return call("listagg_distinct", a);
    }

    public static Column ln(Column a) {
        return call("ln", a);
    }

    public static Column localtimestamp() {
        return call("localtimestamp");
    }

    public static Column locate(String a, Column b, int c) {
        return call("locate", a, b, c);
    }

    public static Column locate(String a, Column b) {
        return call("locate", a, b);
    }

    public static Column log10(String a) {
        return call("log10", named(a));
    }

    public static Column log10(Column a) {
        return call("log10", a);
    }

    public static Column log1p(String a) {
        return call("log1p", named(a));
    }

    public static Column log1p(Column a) {
        return call("log1p", a);
    }

    public static Column log2(String a) {
        return call("log2", named(a));
    }

    public static Column log2(Column a) {
        return call("log2", a);
    }

    public static Column lower(Column a) {
        return call("lower", a);
    }

    public static Column lpad(Column a, Column b, Column c) {
        return call("lpad", a, b, c);
    }

    public static Column lpad(Column a, int b, byte[] c) {
        return call("lpad", a, b, c);
    }

    public static Column lpad(Column a, int b, String c) {
        return call("lpad", a, b, c);
    }

    public static Column ltrim(Column a, Column b) {
        return call("ltrim", a, b);
    }

    public static Column ltrim(Column a, String b) {
        return call("ltrim", a, named(b));
    }

    public static Column ltrim(Column a) {
        return call("ltrim", a);
    }

    public static Column make_date(Column a, Column b, Column c) {
        return call("make_date", a, b, c);
    }

    public static Column make_dt_interval() {
        return call("make_dt_interval");
    }

    public static Column make_dt_interval(Column a) {
        return call("make_dt_interval", a);
    }

    public static Column make_dt_interval(Column a, Column b) {
        return call("make_dt_interval", a, b);
    }

    public static Column make_dt_interval(Column a, Column b, Column c) {
        return call("make_dt_interval", a, b, c);
    }

    public static Column make_dt_interval(Column a, Column b, Column c, Column d) {
        return call("make_dt_interval", a, b, c, d);
    }

    public static Column make_interval() {
        return call("make_interval");
    }

    public static Column make_interval(Column a) {
        return call("make_interval", a);
    }

    public static Column make_interval(Column a, Column b) {
        return call("make_interval", a, b);
    }

    public static Column make_interval(Column a, Column b, Column c) {
        return call("make_interval", a, b, c);
    }

    public static Column make_interval(Column a, Column b, Column c, Column d) {
        return call("make_interval", a, b, c, d);
    }

    public static Column make_interval(Column a, Column b, Column c, Column d, Column e) {
        return call("make_interval", a, b, c, d, e);
    }

    public static Column make_interval(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("make_interval", a, b, c, d, e, f);
    }

    public static Column make_interval(Column a, Column b, Column c, Column d, Column e, Column f, Column g) {
        return call("make_interval", a, b, c, d, e, f, g);
    }

    public static Column make_time(Column a, Column b, Column c) {
        return call("make_time", a, b, c);
    }

    public static Column make_timestamp(Column a, Column b) {
        return call("make_timestamp", a, b);
    }

    public static Column make_timestamp(Column a, Column b, Column c) {
        return call("make_timestamp", a, b, c);
    }

    public static Column make_timestamp(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("make_timestamp", a, b, c, d, e, f);
    }

    public static Column make_timestamp(Column a, Column b, Column c, Column d, Column e, Column f, Column g) {
        return call("make_timestamp", a, b, c, d, e, f, g);
    }

    public static Column make_timestamp_ltz(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("make_timestamp_ltz", a, b, c, d, e, f);
    }

    public static Column make_timestamp_ltz(Column a, Column b, Column c, Column d, Column e, Column f, Column g) {
        return call("make_timestamp_ltz", a, b, c, d, e, f, g);
    }

    public static Column make_timestamp_ntz(Column a, Column b) {
        return call("make_timestamp_ntz", a, b);
    }

    public static Column make_timestamp_ntz(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("make_timestamp_ntz", a, b, c, d, e, f);
    }

    public static Column make_valid_utf8(Column a) {
        return call("make_valid_utf8", a);
    }

    public static Column make_ym_interval() {
        return call("make_ym_interval");
    }

    public static Column make_ym_interval(Column a) {
        return call("make_ym_interval", a);
    }

    public static Column make_ym_interval(Column a, Column b) {
        return call("make_ym_interval", a, b);
    }

    public static Column map(Column... a) {
        return call("map", a);
    }

    public static Column map(Seq<Column> a) {
        return call("map", a);
    }

    public static Column map_concat(Column... a) {
        return call("map_concat", a);
    }

    public static Column map_concat(Seq<Column> a) {
        return call("map_concat", a);
    }

    public static Column map_contains_key(Column a, Object b) {
        return call("map_contains_key", a, b);
    }

    public static Column map_entries(Column a) {
        return call("map_entries", a);
    }

    public static Column map_from_arrays(Column a, Column b) {
        return call("map_from_arrays", a, b);
    }

    public static Column map_from_entries(Column a) {
        return call("map_from_entries", a);
    }

    public static Column map_keys(Column a) {
        return call("map_keys", a);
    }

    public static Column map_values(Column a) {
        return call("map_values", a);
    }

    public static Column mask(Column a, Column b, Column c, Column d, Column e) {
        return call("mask", a, b, c, d, e);
    }

    public static Column mask(Column a, Column b, Column c, Column d) {
        return call("mask", a, b, c, d);
    }

    public static Column mask(Column a, Column b, Column c) {
        return call("mask", a, b, c);
    }

    public static Column mask(Column a, Column b) {
        return call("mask", a, b);
    }

    public static Column mask(Column a) {
        return call("mask", a);
    }

    public static Column max(String a) {
        return call("max", named(a));
    }

    public static Column max(Column a) {
        return call("max", a);
    }

    public static Column max_by(Column a, Column b, Column c) {
        return call("max_by", a, b, c);
    }

    public static Column max_by(Column a, Column b, int c) {
        return call("max_by", a, b, c);
    }

    public static Column max_by(Column a, Column b) {
        return call("max_by", a, b);
    }

    public static Column md5(Column a) {
        return call("md5", a);
    }

    public static Column mean(String a) {
        return call("avg", named(a));
    }

    public static Column mean(Column a) {
        return call("avg", a);
    }

    public static Column median(Column a) {
        return call("median", a);
    }

    public static Column min(String a) {
        return call("min", named(a));
    }

    public static Column min(Column a) {
        return call("min", a);
    }

    public static Column min_by(Column a, Column b, Column c) {
        return call("min_by", a, b, c);
    }

    public static Column min_by(Column a, Column b, int c) {
        return call("min_by", a, b, c);
    }

    public static Column min_by(Column a, Column b) {
        return call("min_by", a, b);
    }

    public static Column minute(Column a) {
        return call("minute", a);
    }

    public static Column monotonically_increasing_id() {
        return call("monotonically_increasing_id");
    }

    public static Column monotonicallyIncreasingId() {
        return call("monotonically_increasing_id");
    }

    public static Column month(Column a) {
        return call("month", a);
    }
}
