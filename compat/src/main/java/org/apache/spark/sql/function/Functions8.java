package org.apache.spark.sql.function;

import org.apache.spark.sql.Column;
import scala.collection.immutable.Seq;

/// Functions of columns by name, `ucase` to `zeroifnull`; written by functions.py.
public class Functions8 extends Functions7 {
    public static Column ucase(Column a) {
        return call("ucase", a);
    }

    public static Column unbase64(Column a) {
        return call("unbase64", a);
    }

    public static Column unhex(Column a) {
        return call("unhex", a);
    }

    public static Column uniform(Column a, Column b, Column c) {
        return call("uniform", a, b, c);
    }

    public static Column uniform(Column a, Column b) {
        return call("uniform", a, b);
    }

    public static Column unix_date(Column a) {
        return call("unix_date", a);
    }

    public static Column unix_micros(Column a) {
        return call("unix_micros", a);
    }

    public static Column unix_millis(Column a) {
        return call("unix_millis", a);
    }

    public static Column unix_nanos(Column a) {
        return call("unix_nanos", a);
    }

    public static Column unix_seconds(Column a) {
        return call("unix_seconds", a);
    }

    public static Column unix_timestamp(Column a, String b) {
        return call("unix_timestamp", a, b);
    }

    public static Column unix_timestamp(Column a) {
        return call("unix_timestamp", a);
    }

    public static Column unix_timestamp() {
        return call("unix_timestamp");
    }

    public static Column upper(Column a) {
        return call("upper", a);
    }

    public static Column url_decode(Column a) {
        return call("url_decode", a);
    }

    public static Column url_encode(Column a) {
        return call("url_encode", a);
    }

    public static Column user() {
        return call("user");
    }

    public static Column uuid(Column a) {
        return call("uuid", a);
    }

    public static Column uuid() {
        return call("uuid");
    }

    public static Column validate_utf8(Column a) {
        return call("validate_utf8", a);
    }

    public static Column var_pop(String a) {
        return call("var_pop", named(a));
    }

    public static Column var_pop(Column a) {
        return call("var_pop", a);
    }

    public static Column var_samp(String a) {
        return call("var_samp", named(a));
    }

    public static Column var_samp(Column a) {
        return call("var_samp", a);
    }

    public static Column variance(String a) {
        return call("variance", named(a));
    }

    public static Column variance(Column a) {
        return call("variance", a);
    }

    public static Column vector_avg(Column a) {
        return call("vector_avg", a);
    }

    public static Column vector_cosine_similarity(Column a, Column b) {
        return call("vector_cosine_similarity", a, b);
    }

    public static Column vector_inner_product(Column a, Column b) {
        return call("vector_inner_product", a, b);
    }

    public static Column vector_l2_distance(Column a, Column b) {
        return call("vector_l2_distance", a, b);
    }

    public static Column vector_norm(Column a) {
        return call("vector_norm", a);
    }

    public static Column vector_norm(Column a, Column b) {
        return call("vector_norm", a, b);
    }

    public static Column vector_normalize(Column a) {
        return call("vector_normalize", a);
    }

    public static Column vector_normalize(Column a, Column b) {
        return call("vector_normalize", a, b);
    }

    public static Column vector_sum(Column a) {
        return call("vector_sum", a);
    }

    public static Column version() {
        return call("version");
    }

    public static Column weekday(Column a) {
        return call("weekday", a);
    }

    public static Column weekofyear(Column a) {
        return call("weekofyear", a);
    }

    public static Column width_bucket(Column a, Column b, Column c, Column d) {
        return call("width_bucket", a, b, c, d);
    }

    public static Column window_time(Column a) {
        return call("window_time", a);
    }

    public static Column xpath(Column a, Column b) {
        return call("xpath", a, b);
    }

    public static Column xpath_boolean(Column a, Column b) {
        return call("xpath_boolean", a, b);
    }

    public static Column xpath_double(Column a, Column b) {
        return call("xpath_double", a, b);
    }

    public static Column xpath_float(Column a, Column b) {
        return call("xpath_float", a, b);
    }

    public static Column xpath_int(Column a, Column b) {
        return call("xpath_int", a, b);
    }

    public static Column xpath_long(Column a, Column b) {
        return call("xpath_long", a, b);
    }

    public static Column xpath_number(Column a, Column b) {
        return call("xpath_number", a, b);
    }

    public static Column xpath_short(Column a, Column b) {
        return call("xpath_short", a, b);
    }

    public static Column xpath_string(Column a, Column b) {
        return call("xpath_string", a, b);
    }

    public static Column xxhash64(Column... a) {
        return call("xxhash64", a);
    }

    public static Column xxhash64(Seq<Column> a) {
        return call("xxhash64", a);
    }

    public static Column year(Column a) {
        return call("year", a);
    }

    public static Column zeroifnull(Column a) {
        return call("zeroifnull", a);
    }
}
