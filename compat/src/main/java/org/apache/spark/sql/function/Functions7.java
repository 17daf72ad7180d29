package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `time_diff` to `typeof`; written by functions.py.
public class Functions7 extends Functions6 {
    public static Column time_diff(Column a, Column b, Column c) {
        return call("time_diff", a, b, c);
    }

    public static Column time_from_micros(Column a) {
        return call("time_from_micros", a);
    }

    public static Column time_from_millis(Column a) {
        return call("time_from_millis", a);
    }

    public static Column time_from_seconds(Column a) {
        return call("time_from_seconds", a);
    }

    public static Column time_to_micros(Column a) {
        return call("time_to_micros", a);
    }

    public static Column time_to_millis(Column a) {
        return call("time_to_millis", a);
    }

    public static Column time_to_seconds(Column a) {
        return call("time_to_seconds", a);
    }

    public static Column time_trunc(Column a, Column b) {
        return call("time_trunc", a, b);
    }

    public static Column timestamp_add(String a, Column b, Column c) {
        return call("timestampadd", a, b, c);
    }

    public static Column timestamp_diff(String a, Column b, Column c) {
        return call("timestampdiff", a, b, c);
    }

    public static Column timestamp_micros(Column a) {
        return call("timestamp_micros", a);
    }

    public static Column timestamp_millis(Column a) {
        return call("timestamp_millis", a);
    }

    public static Column timestamp_nanos(Column a) {
        return call("timestamp_nanos", a);
    }

    public static Column timestamp_seconds(Column a) {
        return call("timestamp_seconds", a);
    }

    public static Column to_base32(Column a) {
        return call("to_base32", a);
    }

    public static Column to_binary(Column a) {
        return call("to_binary", a);
    }

    public static Column to_binary(Column a, Column b) {
        return call("to_binary", a, b);
    }

    public static Column to_char(Column a, Column b) {
        return call("to_char", a, b);
    }

    public static Column to_date(Column a, String b) {
        return call("to_date", a, b);
    }

    public static Column to_date(Column a) {
        return call("to_date", a);
    }

    public static Column to_number(Column a, Column b) {
        return call("to_number", a, b);
    }

    public static Column to_time(Column a, Column b) {
        return call("to_time", a, b);
    }

    public static Column to_time(Column a) {
        return call("to_time", a);
    }

    public static Column to_timestamp(Column a, String b) {
        return call("to_timestamp", a, b);
    }

    public static Column to_timestamp(Column a) {
        return call("to_timestamp", a);
    }

    public static Column to_timestamp_ltz(Column a) {
        return call("to_timestamp_ltz", a);
    }

    public static Column to_timestamp_ltz(Column a, Column b) {
        return call("to_timestamp_ltz", a, b);
    }

    public static Column to_timestamp_ntz(Column a) {
        return call("to_timestamp_ntz", a);
    }

    public static Column to_timestamp_ntz(Column a, Column b) {
        return call("to_timestamp_ntz", a, b);
    }

    public static Column to_unix_timestamp(Column a) {
        return call("to_unix_timestamp", a);
    }

    public static Column to_unix_timestamp(Column a, Column b) {
        return call("to_unix_timestamp", a, b);
    }

    public static Column to_utc_timestamp(Column a, Column b) {
        return call("to_utc_timestamp", a, b);
    }

    public static Column to_utc_timestamp(Column a, String b) {
        return call("to_utc_timestamp", a, named(b));
    }

    public static Column to_varchar(Column a, Column b) {
        return call("to_varchar", a, b);
    }

    public static Column to_variant_object(Column a) {
        return call("to_variant_object", a);
    }

    public static Column toDegrees(String a) {
        return call("degrees", named(a));
    }

    public static Column toDegrees(Column a) {
        return call("degrees", a);
    }

    public static Column toRadians(String a) {
        return call("radians", named(a));
    }

    public static Column toRadians(Column a) {
        return call("radians", a);
    }

    public static Column translate(Column a, String b, String c) {
        return call("translate", a, b, c);
    }

    public static Column trim(Column a, Column b) {
        return call("trim", a, b);
    }

    public static Column trim(Column a, String b) {
        return call("trim", a, named(b));
    }

    public static Column trim(Column a) {
        return call("trim", a);
    }

    public static Column trunc(Column a, String b) {
        return call("trunc", a, b);
    }

    public static Column try_add(Column a, Column b) {
        return call("try_add", a, b);
    }

    public static Column try_aes_decrypt(Column a, Column b) {
        return call("try_aes_decrypt", a, b);
    }

    public static Column try_aes_decrypt(Column a, Column b, Column c) {
        return call("try_aes_decrypt", a, b, c);
    }

    public static Column try_aes_decrypt(Column a, Column b, Column c, Column d) {
        return call("try_aes_decrypt", a, b, c, d);
    }

    public static Column try_aes_decrypt(Column a, Column b, Column c, Column d, Column e) {
        return call("try_aes_decrypt", a, b, c, d, e);
    }

    public static Column try_avg(Column a) {
        return call("try_avg", a);
    }

    public static Column try_divide(Column a, Column b) {
        return call("try_divide", a, b);
    }

    public static Column try_element_at(Column a, Column b) {
        return call("try_element_at", a, b);
    }

    public static Column try_make_interval(Column a) {
        return call("try_make_interval", a);
    }

    public static Column try_make_interval(Column a, Column b) {
        return call("try_make_interval", a, b);
    }

    public static Column try_make_interval(Column a, Column b, Column c) {
        return call("try_make_interval", a, b, c);
    }

    public static Column try_make_interval(Column a, Column b, Column c, Column d) {
        return call("try_make_interval", a, b, c, d);
    }

    public static Column try_make_interval(Column a, Column b, Column c, Column d, Column e) {
        return call("try_make_interval", a, b, c, d, e);
    }

    public static Column try_make_interval(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("try_make_interval", a, b, c, d, e, f);
    }

    public static Column try_make_interval(Column a, Column b, Column c, Column d, Column e, Column f, Column g) {
        return call("try_make_interval", a, b, c, d, e, f, g);
    }

    public static Column try_make_timestamp(Column a, Column b) {
        return call("try_make_timestamp", a, b);
    }

    public static Column try_make_timestamp(Column a, Column b, Column c) {
        return call("try_make_timestamp", a, b, c);
    }

    public static Column try_make_timestamp(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("try_make_timestamp", a, b, c, d, e, f);
    }

    public static Column try_make_timestamp(Column a, Column b, Column c, Column d, Column e, Column f, Column g) {
        return call("try_make_timestamp", a, b, c, d, e, f, g);
    }

    public static Column try_make_timestamp_ltz(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("try_make_timestamp_ltz", a, b, c, d, e, f);
    }

    public static Column try_make_timestamp_ltz(Column a, Column b, Column c, Column d, Column e, Column f, Column g) {
        return call("try_make_timestamp_ltz", a, b, c, d, e, f, g);
    }

    public static Column try_make_timestamp_ntz(Column a, Column b) {
        return call("try_make_timestamp_ntz", a, b);
    }

    public static Column try_make_timestamp_ntz(Column a, Column b, Column c, Column d, Column e, Column f) {
        return call("try_make_timestamp_ntz", a, b, c, d, e, f);
    }

    public static Column try_mod(Column a, Column b) {
        return call("try_mod", a, b);
    }

    public static Column try_multiply(Column a, Column b) {
        return call("try_multiply", a, b);
    }

    public static Column try_parse_json(Column a) {
        return call("try_parse_json", a);
    }

    public static Column try_parse_url(Column a, Column b) {
        return call("try_parse_url", a, b);
    }

    public static Column try_parse_url(Column a, Column b, Column c) {
        return call("try_parse_url", a, b, c);
    }

    public static Column try_reflect(Column... a) {
        return call("try_reflect", a);
    }

    public static Column try_reflect(Seq<Column> a) {
        return call("try_reflect", a);
    }

    public static Column try_subtract(Column a, Column b) {
        return call("try_subtract", a, b);
    }

    public static Column try_sum(Column a) {
        return call("try_sum", a);
    }

    public static Column try_to_binary(Column a) {
        return call("try_to_binary", a);
    }

    public static Column try_to_binary(Column a, Column b) {
        return call("try_to_binary", a, b);
    }

    public static Column try_to_date(Column a, String b) {
        return call("try_to_date", a, b);
    }

    public static Column try_to_date(Column a) {
        return call("try_to_date", a);
    }

    public static Column try_to_number(Column a, Column b) {
        return call("try_to_number", a, b);
    }

    public static Column try_to_time(Column a, Column b) {
        return call("try_to_time", a, b);
    }

    public static Column try_to_time(Column a) {
        return call("try_to_time", a);
    }

    public static Column try_to_timestamp(Column a) {
        return call("try_to_timestamp", a);
    }

    public static Column try_to_timestamp(Column a, Column b) {
        return call("try_to_timestamp", a, b);
    }

    public static Column try_url_decode(Column a) {
        return call("try_url_decode", a);
    }

    public static Column try_validate_utf8(Column a) {
        return call("try_validate_utf8", a);
    }

    public static Column typeof(Column a) {
        return call("typeof", a);
    }
}
