package io.firesteel.files;

import java.io.File;
import java.nio.file.FileSystemException;
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
            ErrorKind.EXTERNAL, "Encountered error while reading file <path>: <reason>.");
    public static final ErrorCondition NOT_WRITABLE = new ErrorCondition("CANNOT_WRITE_FILE", "58030",
            ErrorKind.EXTERNAL, "Encountered error while writing <path>: <reason>.");
    public static final ErrorCondition CORRUPT = new ErrorCondition("CANNOT_READ_FILE.CORRUPT_FILE", "58030",
            ErrorKind.EXTERNAL, "The file <path> cannot be decompressed: <reason>.");
    public static final ErrorCondition EXISTS = new ErrorCondition("PATH_ALREADY_EXISTS", "42K04", ErrorKind.USER,
            "Path <path> already exists. Choose another output folder or remove this one first.");
    public static final ErrorCondition NO_STORE = new ErrorCondition("UNSUPPORTED_FILE_SYSTEM", "0A000",
            ErrorKind.USER, "No file system for scheme <scheme> in <path>. file and, with Hadoop's client on the class "
                    + "path, hdfs, s3a and others are supported.");
    public static final ErrorCondition NO_CLASS = new ErrorCondition("UNSUPPORTED_FILE_SYSTEM", "0A000",
            ErrorKind.USER,
            "The file system of <path> needs the class <class>, which is not on the class path. Bring the jar "
                    + "that has it, with --jars or spark.jars: hadoop-aws and its SDK for s3a, gcs-connector for gs, hadoop-azure "
                    + "for abfs.");
    public static final ErrorCondition NO_CODEC = new ErrorCondition("CODEC_NOT_AVAILABLE", "56038", ErrorKind.USER,
            "The codec <codec> is not available. Available are <legal>.");
    public static final ErrorCondition RECORD_LENGTH = new ErrorCondition("BINARY_RECORD_LENGTH_MISMATCH", "22000",
            ErrorKind.USER, "The file <path> has <length> bytes, which is no multiple of the record length <record>.");
    public static final ErrorCondition TOO_LARGE = new ErrorCondition("RECORD_TOO_LARGE", "54000",
            ErrorKind.RESOURCES, "A record of <path> is longer than <limit> bytes at offset <offset>.");
    public static final ErrorCondition TOO_LARGE_FOR_HEAP = new ErrorCondition("RECORD_TOO_LARGE", "54000",
            ErrorKind.RESOURCES,
            "A record of <path> at offset <offset> is longer than <read> bytes, for which there is no "
                    + "memory: the heap has <heap> bytes. Give the process that reads it more (spark.driver.memory in local "
                    + "mode, spark.executor.memory elsewhere), or read the file with another record delimiter.");
    public static final ErrorCondition DISK_FULL = new ErrorCondition("DISK_FULL", "53100", ErrorKind.RESOURCES,
            "The disk is full: <path> cannot be written, and <free> bytes are free there. Make room, or write elsewhere.");

    private FileErrors() {
    }

    public static FiresteelException unreadable(String path, Exception cause) {
        return new FiresteelException(NOT_READABLE, Map.of("path", path, "reason", reason(cause)), cause);
    }

    public static FiresteelException unwritable(String path, Exception cause) {
        String text = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
        if (text != null && text.contains("No space left on device")) {
            return new FiresteelException(DISK_FULL, Map.of("path", path, "free", Long.toString(free(path))), cause);
        }
        return new FiresteelException(NOT_WRITABLE, Map.of("path", path, "reason", reason(cause)), cause);
    }

    /// Of the nearest folder above a local path that exists; 0 for others, which say themselves what they have.
    private static long free(String path) {
        if (!new FileLocation(path).local() && !path.startsWith("file:")) {
            return 0;
        }
        File at = new File(path.startsWith("file:") ? path.substring("file:".length()) : path).getAbsoluteFile();
        while (at != null && !at.exists()) {
            at = at.getParentFile();
        }
        return at == null ? 0 : at.getUsableSpace();
    }

    /// Why a file could not be read or written, in words.
    public static String reason(Exception cause) {
        String text = switch (cause) {
            case java.nio.file.AccessDeniedException e -> "permission denied";
            case java.nio.file.NoSuchFileException e -> "the file does not exist";
            case java.io.FileNotFoundException e -> "the file does not exist";
            default -> cause.getMessage();
        };
        return ErrorCondition.part(
                text == null ? cause.getClass().getName() : ErrorCondition.withoutFrames(text));
    }
}
