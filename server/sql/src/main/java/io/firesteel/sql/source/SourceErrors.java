package io.firesteel.sql.source;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of file sources, under Spark's names.
public final class SourceErrors {
    static final ErrorCondition PATH = user("PATH_NOT_FOUND", "42K03", "Path does not exist: <path>.");
    static final ErrorCondition SOURCE = user("DATA_SOURCE_NOT_FOUND", "42K02",
            "Failed to find the data source: <provider>. Make sure the provider name is correct; built in are: <known>.");
    static final ErrorCondition DIRECT_QUERY = user("UNSUPPORTED_DATASOURCE_FOR_DIRECT_QUERY", "0A000",
            "Unsupported data source type for direct query on files: <dataSourceType>");
    static final ErrorCondition AVRO = user("AVRO_DATA_SOURCE_NOT_ENABLED", "42K02",
            "Failed to find data source: <provider>. There is no reader or writer of Avro here.");
    static final ErrorCondition NO_SCHEMA = user("UNABLE_TO_INFER_SCHEMA", "42KD9",
            "Unable to infer schema for <format>. It must be specified manually.");
    static final ErrorCondition PARTITIONS = user("CONFLICTING_PARTITION_COLUMN_NAMES", "KD009",
            "Conflicting partition column names detected: <distinctPartColLists>. For partitioned table directories, data files"
                    + " should only live in leaf directories, and directories at the same level should have the same partition"
                    + " column name.");
    static final ErrorCondition UNREADABLE = new ErrorCondition("CANNOT_LOAD_FILES", "58030", ErrorKind.EXTERNAL,
            "The files under <path> cannot be listed: <reason>.");
    static final ErrorCondition COLUMN_TWICE = user("COLUMN_ALREADY_EXISTS", "42711",
            "The column `<columnName>` already exists. Choose another name or rename the existing column.");

    private SourceErrors() {
    }

    public static FiresteelException path(String path) {
        return new FiresteelException(PATH, Map.of("path", path));
    }

    static FiresteelException of(ErrorCondition condition, String key, String value) {
        return new FiresteelException(condition, Map.of(key, value));
    }
}
