package io.firesteel.sql.command;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of commands.
final class CommandErrors {
    static final ErrorCondition UNSUPPORTED = new ErrorCondition("UNSUPPORTED_FEATURE.SQL_SYNTAX", "0A000",
            ErrorKind.USER,
            "The feature is not supported: <what>.");
    static final ErrorCondition TEMP_EXISTS = new ErrorCondition("TEMP_TABLE_OR_VIEW_ALREADY_EXISTS", "42P07",
            ErrorKind.USER,
            "Cannot create the temporary view <relationName> because it already exists. Choose a different name, drop or replace"
                    + " the existing view, or add the IF NOT EXISTS clause to tolerate pre-existing views.");
    static final ErrorCondition NOT_A_VIEW = new ErrorCondition("EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE", "42809",
            ErrorKind.USER,
            "'<operation>' expects a view but `<tableName>` is a table.");
    static final ErrorCondition NOT_A_TABLE = new ErrorCondition("EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE", "42809",
            ErrorKind.USER,
            "'<operation>' expects a table but `<viewName>` is a view.");

    private CommandErrors() {
    }

    static FiresteelException unsupported(String what) {
        return new FiresteelException(UNSUPPORTED, Map.of("what", what));
    }
}
