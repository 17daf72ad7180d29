package io.firesteel.rdd.files;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of reading and writing files.
public final class FileErrors {
    public static final ErrorCondition PATH_NOT_FOUND = new ErrorCondition("PATH_NOT_FOUND", "42K03", ErrorKind.USER,
            "Path does not exist: <path>.");
    public static final ErrorCondition NO_MATCH = new ErrorCondition("PATH_NOT_FOUND", "42K03", ErrorKind.USER,
            "Path does not exist: <path>. Input Pattern <path> matches 0 files.");
    public static final ErrorCondition NOT_READABLE = new ErrorCondition("CANNOT_READ_FILE", "58030",
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>: <reason>");
    public static final ErrorCondition NOT_WRITABLE = new ErrorCondition("CANNOT_WRITE_FILE", "58030",
            ErrorKind.EXTERNAL, "Encountered error while writing <path>: <reason>");
    public static final ErrorCondition CORRUPT = new ErrorCondition("CANNOT_READ_FILE.CORRUPT_FILE", "58030",
            ErrorKind.EXTERNAL, "The file <path> cannot be decompressed: <reason>");
    public static final ErrorCondition EXISTS = new ErrorCondition("PATH_ALREADY_EXISTS", "42K04", ErrorKind.USER,
            "Path <path> already exists. Choose another output folder or remove this one first.");
    public static final ErrorCondition NO_STORE = new ErrorCondition("UNSUPPORTED_FILE_SYSTEM", "0A000",
            ErrorKind.USER, "No file system for scheme <scheme> in <path>. file and, with Hadoop's client on the class "
                    + "path, hdfs, s3a and others are supported.");
    public static final ErrorCondition NO_CODEC = new ErrorCondition("CODEC_NOT_AVAILABLE", "56038", ErrorKind.USER,
            "The codec <codec> is not available. Available are <legal>.");
    public static final ErrorCondition RECORD_LENGTH = new ErrorCondition("BINARY_RECORD_LENGTH_MISMATCH", "22000",
            ErrorKind.USER, "The file <path> has <length> bytes, which is no multiple of the record length <record>.");
    public static final ErrorCondition TOO_LARGE = new ErrorCondition("RECORD_TOO_LARGE", "54000",
            ErrorKind.RESOURCES, "A record of <path> is longer than <limit> bytes at offset <offset>.");

    private FileErrors() {
    }

    public static FiresteelException unreadable(String path, Exception cause) {
        return new FiresteelException(NOT_READABLE, Map.of("path", path, "reason", reason(cause)), cause);
    }

    public static FiresteelException unwritable(String path, Exception cause) {
        return new FiresteelException(NOT_WRITABLE, Map.of("path", path, "reason", reason(cause)), cause);
    }

    static String reason(Exception cause) {
        String text = switch (cause) {
            case java.nio.file.AccessDeniedException e -> "permission denied";
            case java.nio.file.NoSuchFileException e -> "the file does not exist";
            default -> cause.getMessage();
        };
        return text == null ? cause.getClass().getName() : text;
    }
}
