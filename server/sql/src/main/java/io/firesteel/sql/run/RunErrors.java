package io.firesteel.sql.run;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of running queries.
final class RunErrors {
    static final ErrorCondition CANCELLED = new ErrorCondition("OPERATION_CANCELED", "HY008", ErrorKind.USER,
            "Operation has been canceled.");
    static final ErrorCondition LEVELS = new ErrorCondition("RECURSION_LEVEL_LIMIT_EXCEEDED", "42836", ErrorKind.USER,
            "Recursion level limit <levelLimit> reached but query has not exhausted, try increasing it like 'WITH RECURSIVE"
                    + " t(col) MAX RECURSION LEVEL 200', or by spark.sql.cteRecursionLevelLimit.");
    static final ErrorCondition ROWS = new ErrorCondition("RECURSION_ROW_LIMIT_EXCEEDED", "42836", ErrorKind.USER,
            "Recursion row limit <rowLimit> reached but query has not exhausted, try setting a larger LIMIT value when querying"
                    + " the CTE relation, or a larger spark.sql.cteRecursionRowLimit.");
    /// How the schedulers quote the error that a task raised.
    private static final Pattern RAISED = Pattern.compile(
            "FiresteelException: \\[([A-Z0-9_.]+)] (.*?) SQLSTATE: (\\w{5})",
            Pattern.DOTALL);

    private RunErrors() {
    }

    /// The error of a failed job as the user should see it: the condition that a task raised, where one did.
    static FiresteelException ofTask(FiresteelException job) {
        for (Throwable cause = job.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof FiresteelException inner) {
                return inner;
            }
        }
        Matcher raised = RAISED.matcher(String.valueOf(job.getMessage()));
        if (!raised.find()) {
            return job;
        }
        ErrorCondition condition = new ErrorCondition(raised.group(1), raised.group(3), ErrorKind.USER, "<message>");
        return new FiresteelException(condition, Map.of("message", raised.group(2)), job);
    }
}
