package io.firesteel.frames;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of DataFrame calls.
public final class FrameErrors {
    public static final ErrorCondition UNSUPPORTED = new ErrorCondition("UNSUPPORTED_FEATURE.DATAFRAME_CALL", "0A000",
            ErrorKind.USER, "The feature is not supported: <what>.");
    public static final ErrorCondition LITERAL = new ErrorCondition("UNSUPPORTED_FEATURE.LITERAL_TYPE", "0A000",
            ErrorKind.USER, "The feature is not supported: Literal for '<value>' of <type>.");
    public static final ErrorCondition JOIN_TYPE = new ErrorCondition("UNSUPPORTED_JOIN_TYPE", "0A000", ErrorKind.USER,
            "Unsupported join type '<typ>'. Supported join types include: <supported>.");
    public static final ErrorCondition VIEW_EXISTS = new ErrorCondition("TEMP_TABLE_OR_VIEW_ALREADY_EXISTS", "42P07",
            ErrorKind.USER,
            "Cannot create the temporary view <relationName> because it already exists.\nChoose a different"
                    + " name, drop or replace the existing view.");
    public static final ErrorCondition VALUE_TYPE = new ErrorCondition("UNEXPECTED_PYTHON_VALUE", "22023",
            ErrorKind.USER,
            "A value of <found> cannot be stored in the column <column> of type <type>.");
    public static final ErrorCondition ROW_WIDTH = new ErrorCondition("UNEXPECTED_ROW_LENGTH", "22023", ErrorKind.USER,
            "A row of <found> values does not fit a schema of <expected> columns.");
    public static final ErrorCondition COLUMN_NAMES = new ErrorCondition("ASSIGNMENT_ARITY_MISMATCH", "42802",
            ErrorKind.USER,
            "The number of columns or variables assigned or aliased: <numTarget> does not match the number"
                    + " of source expressions: <numExpr>.");

    public static final ErrorCondition NOT_NUMERIC = new ErrorCondition("NOT_NUMERIC_COLUMN", "22023", ErrorKind.USER,
            "\"<colName>\" is not a numeric column. Aggregation function can only be applied on a numeric column.");

    private FrameErrors() {
    }

    /// Names what a program asked for and is not there.
    public static FiresteelException unsupported(String what) {
        return new FiresteelException(UNSUPPORTED, Map.of("what", what));
    }

    static FiresteelException of(ErrorCondition condition, Map<String, String> parameters) {
        return new FiresteelException(condition, parameters);
    }
}
