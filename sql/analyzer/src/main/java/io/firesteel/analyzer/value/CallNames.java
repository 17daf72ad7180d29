package io.firesteel.analyzer.value;

import java.util.Map;
import java.util.Set;

/// How calls read in the names of columns where that is not the call as it is written: names in capitals, other names, and
/// arguments that a call may leave out. Recorded from Spark 4.3; [PrettyNames] reads it.
final class CallNames {
    /// Conversions that are written as calls leave no trace.
    static final Set<String> CONVERSIONS = Set.of("int", "double", "string", "bigint", "float", "boolean", "decimal",
            "smallint", "tinyint", "binary", "date", "timestamp");
    private static final Set<String> CAPITALS = Set.of("acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "cos",
            "cosh", "cot", "sec", "csc", "exp", "expm1", "log", "log2", "log10", "log1p", "signum", "sin", "sinh",
            "sqrt",
            "tan", "tanh", "degrees", "radians", "power", "atan2", "rank", "dense_rank", "percent_rank", "rlike");
    private static final Map<String, String> OTHER = Map.of("array_agg", "collect_list", "position", "locate");
    /// What follows the arguments, by name and number of arguments.
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(Map.entry("round/1", "0"),
            Map.entry("bround/1", "0"),
            Map.entry("percentile/2", "1"), Map.entry("lpad/2", " "), Map.entry("rpad/2", " "),
            Map.entry("sort_array/1", "true"), Map.entry("split/2", "-1"), Map.entry("replace/2", ""),
            Map.entry("locate/2", "1"), Map.entry("position/2", "1"), Map.entry("overlay/3", "-1"),
            Map.entry("substring/2", "2147483647"), Map.entry("substr/2", "2147483647"), Map.entry("lead/1", "1, NULL"),
            Map.entry("lag/1", "1, NULL"), Map.entry("lead/2", "NULL"), Map.entry("lag/2", "NULL"));

    private CallNames() {
    }

    /// The name before the parenthesis.
    static String name(String lower, int arguments) {
        if (CAPITALS.contains(lower) || arguments == 1 && (lower.equals("ceil") || lower.equals("floor"))) {
            return lower.toUpperCase(java.util.Locale.ROOT);
        }
        return OTHER.getOrDefault(lower, lower);
    }

    /// The arguments with those that were left out.
    static String arguments(String lower, int arguments, String written) {
        String more = LEFT_OUT.get(lower + "/" + arguments);
        if (lower.equals("log") && arguments == 1) {
            return "E(), " + written;
        }
        return more == null ? written : written + ", " + more;
    }
}
