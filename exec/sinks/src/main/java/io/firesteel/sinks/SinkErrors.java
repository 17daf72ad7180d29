package io.firesteel.sinks;

import java.nio.file.FileSystemException;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of writing files, under Spark's names where it has them.
public final class SinkErrors {
    public static final ErrorCondition TASK = new ErrorCondition("TASK_WRITE_FAILED", "58030", ErrorKind.EXTERNAL,
            "Task failed while writing rows to <path>. Cause: <cause>.");
    public static final ErrorCondition JOB = new ErrorCondition("WRITE_JOB_FAILED", "58030", ErrorKind.EXTERNAL,
            "The files of <path> cannot be <action>: <cause>.");
    public static final ErrorCondition FULL = new ErrorCondition("DISK_FULL", "53100", ErrorKind.RESOURCES,
            "The disk of <path> is full: <free> bytes are free. Nothing of the statement stays.");
    public static final ErrorCondition FORMAT = user("DATA_SOURCE_NOT_FOUND", "42K02",
            "Failed to find the data source: <provider>. Files can be written as: csv, json, parquet, text.");
    public static final ErrorCondition TYPE = user("UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE", "0A000",
            "The <format> datasource doesn't support the column <columnName> of the type <columnType>.");
    public static final ErrorCondition CODEC = user("CODEC_NOT_AVAILABLE.WITH_AVAILABLE_CODECS_SUGGESTION", "56038",
            "The codec <codecName> is not available. Available codecs are <availableCodecs>.");
    public static final ErrorCondition TEXT_COLUMNS = user("_LEGACY_ERROR_TEMP_1290", "",
            "Text data source supports only a single column, and you have <count> columns.");

    private SinkErrors() {
    }

    static FiresteelException format(String provider) {
        return new FiresteelException(FORMAT, Map.of("provider", provider));
    }

    public static FiresteelException type(String format, String column, String type) {
        return new FiresteelException(TYPE,
                Map.of("format", format, "columnName", "`" + column + "`", "columnType", "\"" + type + "\""));
    }

    public static FiresteelException codec(String name, String available) {
        return new FiresteelException(CODEC, Map.of("codecName", name, "availableCodecs", available));
    }

    /// What went wrong in a task; a full disk by its name.
    static FiresteelException task(String path, Exception cause) {
        if (cause instanceof FiresteelException known) {
            return known;
        }
        return full(path, cause).orElseGet(() -> new FiresteelException(TASK,
                Map.of("path", path, "cause", text(cause)), cause));
    }

    static FiresteelException job(String path, String action, Exception cause) {
        return full(path, cause).orElseGet(() -> new FiresteelException(JOB,
                Map.of("path", path, "action", action, "cause", text(cause)), cause));
    }

    private static java.util.Optional<FiresteelException> full(String path, Exception cause) {
        String text = cause instanceof FileSystemException f ? String.valueOf(f.getReason()) : cause.getMessage();
        if (text == null || !text.contains("No space left on device")) {
            return java.util.Optional.empty();
        }
        long free = new java.io.File(path).getUsableSpace();
        return java.util.Optional.of(new FiresteelException(FULL, Map.of("path", path, "free", "" + free), cause));
    }

    private static String text(Exception cause) {
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : ErrorCondition.withoutFrames(cause.toString());
    }
}
