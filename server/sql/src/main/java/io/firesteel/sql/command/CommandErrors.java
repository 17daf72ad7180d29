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
    static final ErrorCondition NOT_PARTITIONED = new ErrorCondition(
            "INVALID_PARTITION_OPERATION.PARTITION_SCHEMA_IS_EMPTY",
            "42601", ErrorKind.USER, "The partition command is invalid. Table <name> is not partitioned.");
    static final ErrorCondition PARTITION_EXISTS = new ErrorCondition("PARTITIONS_ALREADY_EXIST", "428FT",
            ErrorKind.USER,
            "Cannot ADD or RENAME TO partition(s) <partitionList> in table <tableName> because they already exist. Choose a"
                    + " different name, drop the existing partition, or add the IF NOT EXISTS clause to tolerate a"
                    + " pre-existing partition.");
    static final ErrorCondition PARTITION_MISSING = new ErrorCondition("PARTITIONS_NOT_FOUND", "428FT", ErrorKind.USER,
            "The partition(s) <partitionList> cannot be found in table <tableName>. Verify the partition specification and"
                    + " table name. To tolerate the error on drop use ALTER TABLE … DROP IF EXISTS PARTITION.");
    static final ErrorCondition LOAD_PATH = new ErrorCondition("LOAD_DATA_PATH_NOT_EXISTS", "42K03", ErrorKind.USER,
            "LOAD DATA input path does not exist: <path>.");
    static final ErrorCondition CTAS_SCHEMA = new ErrorCondition("INVALID_STATEMENT_OR_CLAUSE", "42601", ErrorKind.USER,
            "The statement or clause: Schema may not be specified in a Create Table As Select (CTAS) statement is not valid.");
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

    static final ErrorCondition FEW_COLUMNS = new ErrorCondition(
            "CREATE_VIEW_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS", "21S01", ErrorKind.USER,
            "Cannot create view <viewName>, the reason is not enough data columns.");
    static final ErrorCondition MANY_COLUMNS = new ErrorCondition(
            "CREATE_VIEW_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS", "21S01", ErrorKind.USER,
            "Cannot create view <viewName>, the reason is too many data columns.");
    static final ErrorCondition BAD_VALUE = new ErrorCondition("INVALID_CONF_VALUE.TYPE_MISMATCH", "22022",
            ErrorKind.USER, "The value '<confValue>' in the config \"<confName>\" is invalid. <reason>");
    static final ErrorCondition BAD_ZONE = new ErrorCondition("INVALID_CONF_VALUE.TIME_ZONE", "22022", ErrorKind.USER,
            "The value '<confValue>' in the config \"<confName>\" is invalid. Cannot resolve the given timezone.");

    private CommandErrors() {
    }

    static FiresteelException badValue(String key, String value, boolean zone, FiresteelException cause) {
        return new FiresteelException(zone ? BAD_ZONE : BAD_VALUE, Map.of("confValue", value, "confName", key, "reason",
                String.valueOf(cause.parameters().getOrDefault("legal", ""))), cause);
    }

    static FiresteelException unsupported(String what) {
        return new FiresteelException(UNSUPPORTED, Map.of("what", what));
    }
}
