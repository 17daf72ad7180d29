package io.firesteel.analyzer.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How calls read in the names of columns where that is not the call as it is written: names in capitals, other names, and
/// arguments that a call may leave out. Recorded from Spark 4.3; [PrettyNames] reads it.
final class CallNames {
    /// Conversions that are written as calls leave no trace.
    static final Set<String> CONVERSIONS = Set.of("int", "double", "string", "bigint", "float", "boolean", "decimal",
            "smallint", "tinyint", "binary", "date", "timestamp");
    /// What `array_sort` orders by when nothing is said.
    static final String DEFAULT_COMPARATOR = "lambdafunction((IF(((namedlambdavariable() IS NULL) AND"
            + " (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS"
            + " NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() >"
            + " namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())";
    private static final String TIMESTAMP = "yyyy-MM-dd HH:mm:ss";
    private static final Set<String> CAPITALS = Set.of("acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "cos",
            "cosh", "cot", "sec", "csc", "exp", "expm1", "log", "log2", "log10", "log1p", "signum", "sin", "sinh",
            "sqrt",
            "tan", "tanh", "degrees", "radians", "power", "atan2", "rank", "dense_rank", "percent_rank", "rlike",
            "hypot", "regexp", "regexp_like", "spark_partition_id");
    private static final Map<String, String> OTHER = Map.of("array_agg", "collect_list", "string_agg", "listagg",
            "to_varchar", "to_char");
    /// What follows the arguments, by name and number of arguments.
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(Map.entry("round/1", "0"),
            Map.entry("bround/1", "0"),
            Map.entry("percentile/2", "1"), Map.entry("lpad/2", " "), Map.entry("rpad/2", " "),
            Map.entry("sort_array/1", "true"), Map.entry("split/2", "-1"), Map.entry("replace/2", ""),
            Map.entry("locate/2", "1"), Map.entry("position/2", "1"), Map.entry("overlay/3", "-1"),
            Map.entry("substring/2", "2147483647"), Map.entry("substr/2", "2147483647"), Map.entry("lead/1", "1, NULL"),
            Map.entry("sentences/1", ", "), Map.entry("percentile_approx/2", "10000"),
            Map.entry("approx_percentile/2", "10000"), Map.entry("listagg/1", "NULL"),
            Map.entry("mask/1", "X, x, n, NULL"), Map.entry("mask/2", "x, n, NULL"), Map.entry("mask/3", "n, NULL"),
            Map.entry("mask/4", "NULL"),
            Map.entry("string_agg/1", "NULL"), Map.entry("regexp_replace/3", "1"), Map.entry("regexp_extract/2", "1"),
            Map.entry("regexp_extract_all/2", "1"), Map.entry("regexp_instr/2", "0"), Map.entry("str_to_map/1", ",, :"),
            Map.entry("str_to_map/2", ":"), Map.entry("unix_timestamp/1", TIMESTAMP),
            Map.entry("to_unix_timestamp/1", TIMESTAMP), Map.entry("from_unixtime/1", TIMESTAMP),
            Map.entry("months_between/2", "true"), Map.entry("unix_timestamp/0", "current_timestamp(), " + TIMESTAMP),
            Map.entry("lag/1", "1, NULL"), Map.entry("lead/2", "NULL"), Map.entry("lag/2", "NULL"));

    /// All arguments that may be left out from the end.
    private static final Map<String, List<String>> FIELDS = Map.of("aes_encrypt",
            List.of("", "", "GCM", "DEFAULT", "", ""), "aes_decrypt", List.of("", "", "GCM", "DEFAULT", ""),
            "try_aes_decrypt", List.of("", "", "GCM", "DEFAULT", ""), "make_ym_interval", List.of("0", "0"),
            "make_dt_interval", List.of("0", "0", "0", "0.000000"),
            "make_interval", List.of("0", "0", "0", "0", "0", "0", "0.000000"),
            "try_make_interval", List.of("0", "0", "0", "0", "0", "0", "0.000000"));

    private CallNames() {
    }

    /// The name before the parenthesis.
    static String name(String lower, int arguments) {
        if (CAPITALS.contains(lower) || arguments == 1 && (lower.equals("ceil") || lower.equals("floor"))) {
            return lower.toUpperCase(Locale.ROOT);
        }
        return OTHER.getOrDefault(lower, lower);
    }

    /// The arguments with those that were left out.
    static String arguments(String lower, int arguments, String written) {
        List<String> fields = FIELDS.getOrDefault(lower, List.of());
        String more = arguments < fields.size()
                ? String.join(", ", fields.subList(arguments, fields.size()))
                : LEFT_OUT.get(lower + "/" + arguments);
        if (lower.equals("log") && arguments == 1) {
            return "E(), " + written;
        }
        if (lower.equals("convert_timezone") && arguments == 2) {
            return "current_timezone(), " + written;
        }
        if (lower.equals("assert_true") && arguments == 1) {
            return written + ", '" + written + "' is not true!";
        }
        return more == null ? written : written.isEmpty() && arguments == 0 ? more : written + ", " + more;
    }
}
