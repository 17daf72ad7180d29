package io.firesteel.sql.command;

import java.util.List;
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

    static final ErrorCondition TABLE_OPERATION = ErrorCondition.user("UNSUPPORTED_FEATURE.TABLE_OPERATION", "0A000",
            "The feature is not supported: Table <tableName> does not support <operation>. Please check the current catalog and"
                    + " namespace to make sure the qualified table name is expected, and also check the catalog implementation"
                    + " which is configured by \"spark.sql.catalog\".");
    static final ErrorCondition RESERVED_PROPERTY = ErrorCondition.user("UNSUPPORTED_FEATURE.SET_TABLE_PROPERTY",
            "0A000",
            "The feature is not supported: <property> is a reserved table property, it has a clause of its own.");
    static final ErrorCondition COLUMN_CHANGE = ErrorCondition.user("NOT_SUPPORTED_CHANGE_COLUMN", "0A000",
            "ALTER TABLE ALTER/CHANGE COLUMN is not supported for changing <table>'s column <originName> with type"
                    + " <originType> to <newName> with type <newType>.");
    static final ErrorCondition ANALYZE_VIEW = ErrorCondition.user("UNSUPPORTED_FEATURE.ANALYZE_VIEW", "0A000",
            "The feature is not supported: The ANALYZE TABLE command does not support views.");
    static final ErrorCondition COLUMN_MISSING = ErrorCondition.user("COLUMN_NOT_FOUND", "42703",
            "The column <colName> cannot be found. Verify the spelling and correctness of the column name. Its table has:"
                    + " <columns>.");
    static final ErrorCondition WRONG_COMMAND = ErrorCondition.user("WRONG_COMMAND_FOR_OBJECT_TYPE", "42809",
            "The operation <operation> requires a VIEW. But <objectName> is a TABLE. Use DROP TABLE instead.");
    static final ErrorCondition VIEW_ALIAS = ErrorCondition.user("CREATE_PERMANENT_VIEW_WITHOUT_ALIAS", "0A000",
            "Not allowed to create the permanent view <name> without explicitly assigning an alias for the expression"
                    + " <attr>.");

    private CommandErrors() {
    }

    static FiresteelException badValue(String key, String value, boolean zone, FiresteelException cause) {
        return new FiresteelException(zone ? BAD_ZONE : BAD_VALUE, Map.of("confValue", value, "confName", key, "reason",
                String.valueOf(cause.parameters().getOrDefault("legal", ""))), cause);
    }

    static FiresteelException noColumn(String name, List<String> columns) {
        return new FiresteelException(COLUMN_MISSING,
                Map.of("colName", "`" + name + "`", "columns", String.join(", ", columns)));
    }

    static FiresteelException unsupported(String what) {
        return new FiresteelException(UNSUPPORTED, Map.of("what", what));
    }
}
