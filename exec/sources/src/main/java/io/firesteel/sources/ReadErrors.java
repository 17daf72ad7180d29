package io.firesteel.sources;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.types.DataType;
import io.firesteel.types.StructType;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of reading text files, under Spark's names.
public final class ReadErrors {
    public static final ErrorCondition MALFORMED = user("MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION", "22023",
            "Malformed records are detected in record parsing: <badRecord>. Parse Mode: <failFastMode>. To process malformed"
                    + " records as null result, try setting the option 'mode' as 'PERMISSIVE'.");
    public static final ErrorCondition READ = new ErrorCondition("FAILED_READ_FILE.NO_HINT", "KD001",
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>. Cause: <cause>.");
    public static final ErrorCondition MISSING = new ErrorCondition("FAILED_READ_FILE.FILE_NOT_EXIST", "KD001",
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>. File does not exist. It is possible the "
                    + "underlying files have been updated. You can explicitly invalidate the cache in Spark by running "
                    + "'REFRESH TABLE tableName' command in SQL or by recreating the Dataset/DataFrame involved.");
    public static final ErrorCondition OPTION = user("INVALID_OPTION_VALUE", "42616",
            "The option <option> has the value <value>, which is not legal: <legal>.");
    public static final ErrorCondition DELIMITER = user("INVALID_DELIMITER_VALUE", "42602",
            "Invalid value for delimiter. <detail>.");
    public static final ErrorCondition ENCODING = user("INVALID_PARAMETER_VALUE.CHARSET", "22023",
            "The value of parameter(s) `charset` in `<functionName>` is invalid: expects one of the <charsets>, but got"
                    + " <charset>.");
    public static final ErrorCondition COMPRESSION = user("UNSUPPORTED_FEATURE.FILE_COMPRESSION", "0A000",
            "The feature is not supported: the compression of <path>; gz, bz2, zst, lz4, snappy, deflate and xz are read.");
    public static final ErrorCondition LINE = new ErrorCondition("RECORD_TOO_LARGE", "54000", ErrorKind.RESOURCES,
            "A record of file <path> has more than <limit> bytes.");
    public static final ErrorCondition COLUMN_TYPE = user("UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE", "0A000",
            "The <format> datasource doesn't support the column <columnName> of the type <columnType>.");

    public static final ErrorCondition ONLY_CORRUPT = user("UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN",
            "0A000",
            "The feature is not supported: Queries from raw JSON/CSV/XML files are disallowed when the referenced columns only"
                    + " include the internal corrupt record column (named `<name>` by default).");
    public static final ErrorCondition ONE_SIGN = user("OPTION_VALUE_EXCEEDS_ONE_CHARACTER", "22023",
            "The value of <option> cannot be more than one character, but got <value>.");

    private static final ErrorCondition JSON_FIELD = user("CANNOT_PARSE_JSON_FIELD", "2203G",
            "Cannot parse a field of the JSON text <record> as a part of the target type <type>.");

    private ReadErrors() {
    }

    /// A record that FAILFAST does not let through.
    public static FiresteelException malformed(String record) {
        return new FiresteelException(MALFORMED, Map.of("badRecord", shown(record), "failFastMode", "FAILFAST"));
    }

    /// JSON that FAILFAST does not let through, for a value is not of its field's type.
    public static FiresteelException field(String record, DataType type) {
        return new FiresteelException(JSON_FIELD, Map.of("record", shown(record), "type", "\"" + type.sql() + "\""));
    }

    private static String shown(String record) {
        return record.length() <= 1000 ? record : record.substring(0, 1000) + "…";
    }

    /// What went wrong while reading a file; errors that name themselves stay.
    public static FiresteelException reading(String path, Exception cause) {
        return switch (cause) {
            case FiresteelException f when !f.condition().equals(MALFORMED.name()) -> f;
            case java.nio.file.NoSuchFileException e -> new FiresteelException(MISSING, Map.of("path", path), cause);
            case java.io.FileNotFoundException e -> new FiresteelException(MISSING, Map.of("path", path), cause);
            default -> new FiresteelException(READ, Map.of("path", path, "cause",
                    cause.getMessage() == null
                            ? cause.getClass().getSimpleName()
                            : ErrorCondition.withoutFrames(cause.getMessage())),
                    cause);
        };
    }

    /// A scan of the column for corrupt records alone would not read any record.
    public static void refuseCorruptOnly(StructType wanted, String column) {
        if (wanted.size() == 1 && wanted.field(0).name().equalsIgnoreCase(column)) {
            throw new FiresteelException(ONLY_CORRUPT, Map.of("name", column));
        }
    }

    public static FiresteelException option(String option, String value, String legal) {
        return new FiresteelException(OPTION, Map.of("option", option, "value", value, "legal", legal));
    }
}
