package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `abs` to `bitmap_or_agg`; written by functions.py.
public class Functions1 extends FunctionCalls {
    public static Column abs(Column a) {
        return call("abs", a);
    }

    public static Column acos(String a) {
        return call("acos", named(a));
    }

    public static Column acos(Column a) {
        return call("acos", a);
    }

    public static Column acosh(String a) {
        return call("acosh", named(a));
    }

    public static Column acosh(Column a) {
        return call("acosh", a);
    }

    public static Column add_months(Column a, Column b) {
        return call("add_months", a, b);
    }

    public static Column add_months(Column a, int b) {
        return call("add_months", a, b);
    }

    public static Column aes_decrypt(Column a, Column b) {
        return call("aes_decrypt", a, b);
    }

    public static Column aes_decrypt(Column a, Column b, Column c) {
        return call("aes_decrypt", a, b, c);
    }

    public static Column aes_decrypt(Column a, Column b, Column c, Column d) {
        return call("aes_decrypt", a, b, c, d);
    }

    public static Column aes_decrypt(Column a, Column b, Column c, Column d, Column e) {
        return call("aes_decrypt", a, b, c, d, e);
    }

    public static Column aes_encrypt(Column a, Column b) {
        return call("aes_encrypt", a, b);
    }

    public static Column aes_encrypt(Column a, Column b, Column c) {
        return call("aes_encrypt", a, b, c);
    }

    public static Column aes_encrypt(Column a, Column b, Column c, Column d) {
        return call("aes_encrypt", a, b, c, d);
    }

    public static Column aes_encrypt(Column a, Column b, Column c, Column d, Column e) {
        return call("aes_encrypt", a, b, c, d, e);
    }

    public static Column aes_encrypt(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("aes_encrypt", a, b, c, d, e, f);
    }

    public static Column any(Column a) {
        return call("any", a);
    }

    public static Column approx_count_distinct(String a, double b) {
        return call("approx_count_distinct", named(a), b);
    }

    public static Column approx_count_distinct(Column a, double b) {
        return call("approx_count_distinct", a, b);
    }

    public static Column approx_count_distinct(String a) {
        return call("approx_count_distinct", named(a));
    }

    public static Column approx_count_distinct(Column a) {
        return call("approx_count_distinct", a);
    }

    public static Column approx_percentile(Column a, Column b, Column c) {
        return call("approx_percentile", a, b, c);
    }

    public static Column approxCountDistinct(String a, double b) {
        return call("approx_count_distinct", named(a), b);
    }

    public static Column approxCountDistinct(Column a, double b) {
        return call("approx_count_distinct", a, b);
    }

    public static Column approxCountDistinct(String a) {
        return call("approx_count_distinct", named(a));
    }

    public static Column approxCountDistinct(Column a) {
        return call("approx_count_distinct", a);
    }

    public static Column array(String a, String... b) {
        return call("array", a, names(b));
    }

    public static Column array(Column... a) {
        return call("array", a);
    }

    public static Column array(String a, Seq<String> b) {
        return call("array", a, names(b));
    }

    public static Column array(Seq<Column> a) {
        return call("array", a);
    }

    public static Column array_agg(Column a) {
        return call("array_agg", a);
    }

    public static Column array_append(Column a, Object b) {
        return call("array_append", a, b);
    }

    public static Column array_compact(Column a) {
        return call("array_compact", a);
    }

    public static Column array_contains(Column a, Object b) {
        return call("array_contains", a, b);
    }

    public static Column array_distinct(Column a) {
        return call("array_distinct", a);
    }

    public static Column array_except(Column a, Column b) {
        return call("array_except", a, b);
    }

    public static Column array_insert(Column a, Column b, Column c) {
        return call("array_insert", a, b, c);
    }

    public static Column array_intersect(Column a, Column b) {
        return call("array_intersect", a, b);
    }

    public static Column array_join(Column a, String b) {
        return call("array_join", a, b);
    }

    public static Column array_join(Column a, String b, String c) {
        return call("array_join", a, b, c);
    }

    public static Column array_max(Column a) {
        return call("array_max", a);
    }

    public static Column array_min(Column a) {
        return call("array_min", a);
    }

    public static Column array_position(Column a, Object b) {
        return call("array_position", a, b);
    }

    public static Column array_prepend(Column a, Object b) {
        return call("array_prepend", a, b);
    }

    public static Column array_remove(Column a, Object b) {
        return call("array_remove", a, b);
    }

    public static Column array_repeat(Column a, int b) {
        return call("array_repeat", a, b);
    }

    public static Column array_repeat(Column a, Column b) {
        return call("array_repeat", a, b);
    }

    public static Column array_size(Column a) {
        return call("array_size", a);
    }

    public static Column array_union(Column a, Column b) {
        return call("array_union", a, b);
    }

    public static Column arrays_overlap(Column a, Column b) {
        return call("arrays_overlap", a, b);
    }

    public static Column arrays_zip(Column... a) {
        return call("arrays_zip", a);
    }

    public static Column arrays_zip(Seq<Column> a) {
        return call("arrays_zip", a);
    }

    public static Column ascii(Column a) {
        return call("ascii", a);
    }

    public static Column asin(String a) {
        return call("asin", named(a));
    }

    public static Column asin(Column a) {
        return call("asin", a);
    }

    public static Column asinh(String a) {
        return call("asinh", named(a));
    }

    public static Column asinh(Column a) {
        return call("asinh", a);
    }

    public static Column assert_true(Column a, Column b) {
        return call("assert_true", a, b);
    }

    public static Column assert_true(Column a) {
        return call("assert_true", a);
    }

    public static Column atan(String a) {
        return call("atan", named(a));
    }

    public static Column atan(Column a) {
        return call("atan", a);
    }

    public static Column atan2(double a, String b) {
        return call("atan2", a, named(b));
    }

    public static Column atan2(double a, Column b) {
        return call("atan2", a, b);
    }

    public static Column atan2(String a, double b) {
        return call("atan2", named(a), b);
    }

    public static Column atan2(Column a, double b) {
        return call("atan2", a, b);
    }

    public static Column atan2(String a, String b) {
        return call("atan2", named(a), named(b));
    }

    public static Column atan2(String a, Column b) {
        return call("atan2", named(a), b);
    }

    public static Column atan2(Column a, String b) {
        return call("atan2", a, named(b));
    }

    public static Column atan2(Column a, Column b) {
        return call("atan2", a, b);
    }

    public static Column atanh(String a) {
        return call("atanh", named(a));
    }

    public static Column atanh(Column a) {
        return call("atanh", a);
    }

    public static Column avg(String a) {
        return call("avg", named(a));
    }

    public static Column avg(Column a) {
        return call("avg", a);
    }

    public static Column base64(Column a) {
        return call("base64", a);
    }

    public static Column bin(String a) {
        return call("bin", named(a));
    }

    public static Column bin(Column a) {
        return call("bin", a);
    }

    public static Column bit_and(Column a) {
        return call("bit_and", a);
    }

    public static Column bit_count(Column a) {
        return call("bit_count", a);
    }

    public static Column bit_get(Column a, Column b) {
        return call("bit_get", a, b);
    }

    public static Column bit_length(Column a) {
        return call("bit_length", a);
    }

    public static Column bit_or(Column a) {
        return call("bit_or", a);
    }

    public static Column bit_xor(Column a) {
        return call("bit_xor", a);
    }

    public static Column bitmap_and_agg(Column a) {
        return call("bitmap_and_agg", a);
    }

    public static Column bitmap_bit_position(Column a) {
        return call("bitmap_bit_position", a);
    }

    public static Column bitmap_bucket_number(Column a) {
        return call("bitmap_bucket_number", a);
    }

    public static Column bitmap_construct_agg(Column a) {
        return call("bitmap_construct_agg", a);
    }

    public static Column bitmap_count(Column a) {
        return call("bitmap_count", a);
    }

    public static Column bitmap_or_agg(Column a) {
        return call("bitmap_or_agg", a);
    }
}
