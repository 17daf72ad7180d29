package io.firesteel.sql.routine;

import java.util.List;
import java.util.Map;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of making and dropping functions.
final class RoutineErrors {
    static final ErrorCondition EXISTS = user("ROUTINE_ALREADY_EXISTS", "42723",
            "Cannot create the routine <routineName> because a routine of that name exists. Choose a different name, drop or"
                    + " replace the existing routine, or add the IF NOT EXISTS clause to tolerate it.");
    static final ErrorCondition MISSING = user("ROUTINE_NOT_FOUND", "42883",
            "The routine <routineName> cannot be found. Verify the spelling and correctness of the schema and catalog. To"
                    + " tolerate the error on drop use DROP … IF EXISTS.");
    static final ErrorCondition BUILTIN = user("FORBIDDEN_OPERATION", "42809",
            "The operation DROP is not allowed on the FUNCTION: <routineName>, which is built in.");
    static final ErrorCondition QUALIFIER = user("INVALID_TEMP_OBJ_QUALIFIER", "42602",
            "The temporary function <routineName> must not be qualified, unless by SESSION.");

    private RoutineErrors() {
    }

    static FiresteelException of(ErrorCondition condition, List<String> name) {
        return new FiresteelException(condition, Map.of("routineName", AnalysisErrors.quoted(name)));
    }
}
