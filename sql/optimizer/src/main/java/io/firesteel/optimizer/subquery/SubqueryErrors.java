package io.firesteel.optimizer.subquery;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of subqueries that have no join form.
final class SubqueryErrors {
    static final ErrorCondition CORRELATED = new ErrorCondition(
            "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED", "0A000",
            ErrorKind.USER,
            "Unsupported subquery expression: Accessing outer query column is not allowed in this location: <where>.");
    static final ErrorCondition POSITION = new ErrorCondition(
            "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_IN_EXISTS_SUBQUERY", "0A000", ErrorKind.USER,
            "Unsupported subquery expression: a subquery in <where> is not supported; move it into WHERE or SELECT.");

    private SubqueryErrors() {
    }

    static FiresteelException correlated(String where) {
        return new FiresteelException(CORRELATED, Map.of("where", where));
    }

    static FiresteelException position(String where) {
        return new FiresteelException(POSITION, Map.of("where", where));
    }
}
