package io.firesteel.sql.write;

import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.types.DataType;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of writes, under Spark's names.
public final class WriteErrors {
    static final ErrorCondition FEW = user("INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS", "21S01",
            "Cannot write to <tableName>, the reason is not enough data columns: Table columns: <tableColumns>. Data"
                    + " columns: <dataColumns>.");
    static final ErrorCondition MANY = user("INSERT_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS", "21S01",
            "Cannot write to <tableName>, the reason is too many data columns: Table columns: <tableColumns>. Data columns:"
                    + " <dataColumns>.");
    static final ErrorCondition PARTITION_ARITY = user("INSERT_PARTITION_COLUMN_ARITY_MISMATCH", "21S01",
            "Cannot write to '<tableName>', not enough data columns: Table columns: <tableColumns>. Partition columns with"
                    + " static values: <staticPartCols>. Data columns: <dataColumns>.");
    static final ErrorCondition CAST = user("INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST", "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot safely cast <colName> <srcType> to"
                    + " <targetType>.");
    static final ErrorCondition MISSING = user("INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_FIND_DATA", "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot find data for the output column <colName>.");
    static final ErrorCondition EXTRA = user("INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS", "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot write extra columns <extraColumns>.");
    static final ErrorCondition COLUMN = user("UNRESOLVED_COLUMN.WITH_SUGGESTION", "42703",
            "A column, variable, or function parameter with name <objectName> cannot be resolved. Did you mean one of the"
                    + " following? [<proposal>].");
    static final ErrorCondition COLUMN_TWICE = user("COLUMN_ALREADY_EXISTS", "42711",
            "The column <columnName> already exists. Choose another name or rename the existing column.");
    static final ErrorCondition NOT_PARTITION = user("PARTITIONS_NOT_FOUND", "428FT",
            "The partition(s) <partitionList> cannot be found in table <tableName>. Verify the partition specification and"
                    + " table name.");
    static final ErrorCondition PARTITIONING = user("_LEGACY_ERROR_TEMP_1169", "",
            "Requested partitioning does not match the table <tableName>: Requested partitions: <normalizedPartSpec>. Table"
                    + " partitions: <partColNames>.");
    static final ErrorCondition SELF = user("UNSUPPORTED_OVERWRITE.TABLE", "42902",
            "Can't overwrite the target that is also being read from. The target table is <table>.");
    static final ErrorCondition SELF_PATH = user("UNSUPPORTED_OVERWRITE.PATH", "42902",
            "Can't overwrite the target that is also being read from. The target path is <path>.");
    static final ErrorCondition PATH_EXISTS = user("PATH_ALREADY_EXISTS", "42K04",
            "Path <outputPath> already exists. Set mode as \"overwrite\" to overwrite the existing path.");
    static final ErrorCondition LOCATION = user("LOCATION_ALREADY_EXISTS", "42710",
            "Cannot name the managed table as <identifier>, as its associated location <location> already exists. Please"
                    + " pick a different table name, or remove the existing location first.");
    static final ErrorCondition SAVE_MODE = user("INVALID_SAVE_MODE", "42000",
            "The specified save mode <mode> is invalid. Valid save modes include \"append\", \"overwrite\", \"ignore\","
                    + " \"error\", \"errorifexists\", and \"default\".");
    static final ErrorCondition ALL_PARTITIONS = user("ALL_PARTITION_COLUMNS_NOT_ALLOWED", "KD005",
            "Cannot use all columns for partition columns.");
    static final ErrorCondition PARTITION_COLUMN = user("COLUMN_NOT_DEFINED_IN_TABLE", "42703",
            "partition column <column> is not defined in table, defined table columns are: <schema>.");
    static final ErrorCondition OVERFLOW = user("CAST_OVERFLOW_IN_TABLE_INSERT", "22003",
            "Fail to assign a value of <sourceType> type to the <targetType> type column or variable <columnName> due to an"
                    + " overflow. Use `try_cast` on the input value to tolerate overflow and return NULL instead.");

    static final ErrorCondition NOT_WHOLE = user("PARTITION_SPEC_INCOMPLETE", "42601",
            "The partition clause gives <specKeys>, but table <tableName> is partitioned by <partitionColumnNames>: name them"
                    + " all.");

    private WriteErrors() {
    }

    static FiresteelException arity(boolean many, String table, List<String> tableColumns, List<String> dataColumns) {
        return new FiresteelException(many ? MANY : FEW, Map.of("tableName", table, "tableColumns",
                quoted(tableColumns), "dataColumns", quoted(dataColumns)));
    }

    static FiresteelException cast(String table, String column, DataType from, DataType to) {
        return new FiresteelException(CAST, Map.of("tableName", table, "colName", "`" + column + "`", "srcType", "\""
                + from.sql() + "\"", "targetType", "\"" + to.sql() + "\""));
    }

    static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(n -> "`" + n + "`").toList());
    }

    static FiresteelException of(ErrorCondition condition, String... pairs) {
        return FiresteelException.of(condition, pairs);
    }
}
