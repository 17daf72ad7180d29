package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `monthname` to `reverse`; written by functions.py.
public class Functions5 extends Functions4 {
    public static Column monthname(Column a) {
        return call("monthname", a);
    }

    public static Column months_between(Column a, Column b, boolean c) {
        return call("months_between", a, b, c);
    }

    public static Column months_between(Column a, Column b) {
        return call("months_between", a, b);
    }

    public static Column named_struct(Column... a) {
        return call("named_struct", a);
    }

    public static Column named_struct(Seq<Column> a) {
        return call("named_struct", a);
    }

    public static Column nanvl(Column a, Column b) {
        return call("nanvl", a, b);
    }

    public static Column negate(Column a) {
        return call("negative", a);
    }

    public static Column negative(Column a) {
        return call("negative", a);
    }

    public static Column next_day(Column a, Column b) {
        return call("next_day", a, b);
    }

    public static Column next_day(Column a, String b) {
        return call("next_day", a, named(b));
    }

    public static Column now() {
        return call("now");
    }

    public static Column ntile(int a) {
        return call("ntile", a);
    }

    public static Column nullif(Column a, Column b) {
        return call("nullif", a, b);
    }

    public static Column nullifzero(Column a) {
        return call("nullifzero", a);
    }

    public static Column nvl(Column a, Column b) {
        return call("nvl", a, b);
    }

    public static Column nvl2(Column a, Column b, Column c) {
        return call("nvl2", a, b, c);
    }

    public static Column octet_length(Column a) {
        return call("octet_length", a);
    }

    public static Column overlay(Column a, Column b, Column c) {
        return call("overlay", a, b, c);
    }

    public static Column overlay(Column a, Column b, Column c, Column d) {
        return call("overlay", a, b, c, d);
    }

    public static Column parse_json(Column a) {
        return call("parse_json", a);
    }

    public static Column parse_url(Column a, Column b) {
        return call("parse_url", a, b);
    }

    public static Column parse_url(Column a, Column b, Column c) {
        return call("parse_url", a, b, c);
    }

    public static Column percent_rank() {
        return call("percent_rank");
    }

    public static Column percentile(Column a, Column b, Column c) {
        return call("percentile", a, b, c);
    }

    public static Column percentile(Column a, Column b) {
        return call("percentile", a, b);
    }

    public static Column percentile_approx(Column a, Column b, Column c) {
        return call("percentile_approx", a, b, c);
    }

    public static Column pi() {
        return call("pi");
    }

    public static Column pmod(Column a, Column b) {
        return call("pmod", a, b);
    }

    public static Column posexplode(Column a) {
        return call("posexplode", a);
    }

    public static Column posexplode_outer(Column a) {
        return call("posexplode_outer", a);
    }

    public static Column position(Column a, Column b) {
        return call("position", a, b);
    }

    public static Column position(Column a, Column b, Column c) {
        return call("position", a, b, c);
    }

    public static Column positive(Column a) {
        return call("positive", a);
    }

    public static Column pow(double a, String b) {
        return call("power", a, named(b));
    }

    public static Column pow(double a, Column b) {
        return call("power", a, b);
    }

    public static Column pow(String a, double b) {
        return call("power", named(a), b);
    }

    public static Column pow(Column a, double b) {
        return call("power", a, b);
    }

    public static Column pow(String a, String b) {
        return call("power", named(a), named(b));
    }

    public static Column pow(String a, Column b) {
        return call("power", named(a), b);
    }

    public static Column pow(Column a, String b) {
        return call("power", a, named(b));
    }

    public static Column pow(Column a, Column b) {
        return call("power", a, b);
    }

    public static Column power(Column a, Column b) {
        return call("power", a, b);
    }

    public static Column printf(Column a, Column... b) {
        return call("printf", a, b);
    }

    public static Column printf(Column a, Seq<Column> b) {
        return call("printf", a, b);
    }

    public static Column product(Column a) {
        return call("product", a);
    }

    public static Column quarter(Column a) {
        return call("quarter", a);
    }

    public static Column quote(Column a) {
        return call("quote", a);
    }

    public static Column radians(String a) {
        return call("radians", named(a));
    }

    public static Column radians(Column a) {
        return call("radians", a);
    }

    public static Column raise_error(Column a) {
        return call("raise_error", a);
    }

    public static Column rand() {
        return call("rand");
    }

    public static Column rand(long a) {
        return call("rand", a);
    }

    public static Column randn() {
        return call("randn");
    }

    public static Column randn(long a) {
        return call("randn", a);
    }

    public static Column random() {
        return call("random");
    }

    public static Column random(Column a) {
        return call("random", a);
    }

    public static Column randstr(Column a, Column b) {
        return call("randstr", a, b);
    }

    public static Column randstr(Column a) {
        return call("randstr", a);
    }

    public static Column rank() {
        return call("rank");
    }

    public static Column reflect(Column... a) {
        return call("reflect", a);
    }

    public static Column reflect(Seq<Column> a) {
        return call("reflect", a);
    }

    public static Column regexp(Column a, Column b) {
        return call("regexp", a, b);
    }

    public static Column regexp_count(Column a, Column b) {
        return call("regexp_count", a, b);
    }

    public static Column regexp_extract(Column a, String b, int c) {
        return call("regexp_extract", a, b, c);
    }

    public static Column regexp_extract_all(Column a, Column b, Column c) {
        return call("regexp_extract_all", a, b, c);
    }

    public static Column regexp_extract_all(Column a, Column b) {
        return call("regexp_extract_all", a, b);
    }

    public static Column regexp_instr(Column a, Column b, Column c) {
        return call("regexp_instr", a, b, c);
    }

    public static Column regexp_instr(Column a, Column b) {
        return call("regexp_instr", a, b);
    }

    public static Column regexp_like(Column a, Column b) {
        return call("regexp_like", a, b);
    }

    public static Column regexp_replace(Column a, Column b, Column c, Column d) {
        return call("regexp_replace", a, b, c, d);
    }

    public static Column regexp_replace(Column a, Column b, Column c) {
        return call("regexp_replace", a, b, c);
    }

    public static Column regexp_replace(Column a, String b, String c, int d) {
        return call("regexp_replace", a, b, c, d);
    }

    public static Column regexp_replace(Column a, String b, String c) {
        return call("regexp_replace", a, named(b), named(c));
    }

    public static Column regexp_substr(Column a, Column b) {
        return call("regexp_substr", a, b);
    }

    public static Column regr_avgx(Column a, Column b) {
        return call("regr_avgx", a, b);
    }

    public static Column regr_avgy(Column a, Column b) {
        return call("regr_avgy", a, b);
    }

    public static Column regr_count(Column a, Column b) {
        return call("regr_count", a, b);
    }

    public static Column regr_intercept(Column a, Column b) {
        return call("regr_intercept", a, b);
    }

    public static Column regr_r2(Column a, Column b) {
        return call("regr_r2", a, b);
    }

    public static Column regr_slope(Column a, Column b) {
        return call("regr_slope", a, b);
    }

    public static Column regr_sxx(Column a, Column b) {
        return call("regr_sxx", a, b);
    }

    public static Column regr_sxy(Column a, Column b) {
        return call("regr_sxy", a, b);
    }

    public static Column regr_syy(Column a, Column b) {
        return call("regr_syy", a, b);
    }

    public static Column repeat(Column a, Column b) {
        return call("repeat", a, b);
    }

    public static Column repeat(Column a, int b) {
        return call("repeat", a, b);
    }

    public static Column replace(Column a, Column b) {
        return call("replace", a, b);
    }

    public static Column replace(Column a, Column b, Column c) {
        return call("replace", a, b, c);
    }

    public static Column reverse(Column a) {
        return call("reverse", a);
    }
}
