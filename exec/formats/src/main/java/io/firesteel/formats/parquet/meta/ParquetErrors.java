package io.firesteel.formats.parquet.meta;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of reading Parquet files.
public final class ParquetErrors {
    public static final ErrorCondition FOOTER = new ErrorCondition("CANNOT_READ_FILE_FOOTER", "KD001",
            ErrorKind.EXTERNAL,
            "Could not read footer for file: <file>. Please ensure that the file is in either ORC or "
                    + "Parquet format. Cause: <cause>.");
    public static final ErrorCondition READ = new ErrorCondition("FAILED_READ_FILE.NO_HINT", "KD001",
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>. Cause: <cause>.");
    public static final ErrorCondition MISSING = new ErrorCondition("FAILED_READ_FILE.FILE_NOT_EXIST", "KD001",
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>. File does not exist. It is possible the "
                    + "underlying files have been updated. You can explicitly invalidate the cache in Spark by running "
                    + "'REFRESH TABLE tableName' command in SQL or by recreating the Dataset/DataFrame involved.");
    public static final ErrorCondition MISMATCH = new ErrorCondition(
            "FAILED_READ_FILE.PARQUET_COLUMN_DATA_TYPE_MISMATCH",
            "KD001", ErrorKind.USER, "Encountered error while reading file <path>. Data type mismatches when reading "
                    + "Parquet column <column>. Expected type <expectedType>, actual Parquet type <actualType>.");
    public static final ErrorCondition UNSUPPORTED = new ErrorCondition("FAILED_READ_FILE.UNSUPPORTED_FEATURE", "KD001",
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>. The file needs <feature>, which is not "
                    + "supported.");

    private static final ErrorCondition ILLEGAL = new ErrorCondition("PARQUET_TYPE_ILLEGAL", "42846", ErrorKind.USER,
            "Illegal Parquet type: <parquetType> (column <column>).");
    private static final ErrorCondition NOT_YET = new ErrorCondition("PARQUET_TYPE_NOT_SUPPORTED", "42846",
            ErrorKind.USER, "Parquet type not yet supported: <parquetType> (column <column>).");
    private static final ErrorCondition TIME = new ErrorCondition("UNSUPPORTED_TIME_TYPE", "0A000", ErrorKind.USER,
            "The data type TIME is not supported: <parquetType> (column <column>).");

    private ParquetErrors() {
    }

    public static FiresteelException footer(String file, Throwable cause) {
        return new FiresteelException(FOOTER, Map.of("file", file, "cause", text(cause)), cause);
    }

    /// A Parquet type that no SQL type stands for.
    ///
    /// @param known whether it may get one some day
    public static FiresteelException type(boolean known, String type, String column) {
        return new FiresteelException(known ? NOT_YET : ILLEGAL, Map.of("parquetType", type, "column", column));
    }

    /// A time of day.
    public static FiresteelException time(String type, String column) {
        return new FiresteelException(TIME, Map.of("parquetType", type, "column", column));
    }

    public static FiresteelException missing(String file, Throwable cause) {
        return new FiresteelException(MISSING, Map.of("path", file), cause);
    }

    public static FiresteelException mismatch(String file, String column, String expected, String actual) {
        return new FiresteelException(MISMATCH,
                Map.of("path", file, "column", column, "expectedType", expected, "actualType", actual));
    }

    /// Whatever went wrong while decoding: unsupported features by name, everything else as a failed read.
    public static FiresteelException read(String file, Throwable cause) {
        return switch (cause) {
            case FiresteelException f -> f;
            case UnsupportedFile u -> new FiresteelException(UNSUPPORTED,
                    Map.of("path", file, "feature", String.valueOf(u.getMessage())), cause);
            default -> new FiresteelException(READ, Map.of("path", file, "cause", text(cause)), cause);
        };
    }

    private static String text(Throwable cause) {
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : ErrorCondition.withoutFrames(cause.getMessage());
    }
}
