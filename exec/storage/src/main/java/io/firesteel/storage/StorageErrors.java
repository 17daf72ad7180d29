package io.firesteel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of local folders and blocks.
public final class StorageErrors {
    public static final ErrorCondition DISK_FULL = new ErrorCondition("DISK_FULL", "53100", ErrorKind.RESOURCES,
            "disk full: dir <dir>, need <need> bytes, free <free> bytes (<reason>). No other folder of spark.local.dir can"
                    + " take the file; free some space or name more folders.");
    public static final ErrorCondition WRITE_FAILED = new ErrorCondition("LOCAL_WRITE_FAILED", "58030",
            ErrorKind.EXTERNAL, "Cannot write to <dir>, nor to any other folder of spark.local.dir: <reason>.");
    public static final ErrorCondition NO_LOCAL_DIR = new ErrorCondition("NO_LOCAL_DIR", "58030", ErrorKind.EXTERNAL,
            "None of the folders in spark.local.dir (or SPARK_LOCAL_DIRS) can be written to: <reasons>.");
    public static final ErrorCondition BLOCK_LOST = new ErrorCondition("BLOCK_NOT_FOUND", "58030", ErrorKind.EXTERNAL,
            "Block <block> cannot be had: <reason>.");
    public static final ErrorCondition READ_FAILED = new ErrorCondition("LOCAL_READ_FAILED", "58030",
            ErrorKind.EXTERNAL, "Cannot read <what>: <reason>.");

    private StorageErrors() {
    }

    /// No folder takes a file of `need` bytes.
    static FiresteelException cannotWrite(Path dir, long need, IOException cause) {
        long free = free(dir);
        String reason = cause == null ? "every folder has failed" : String.valueOf(cause.getMessage());
        if (free >= 0 && free > need && !reason.contains("No space left")) {
            return new FiresteelException(WRITE_FAILED, Map.of("dir", dir.toString(), "reason", reason), cause);
        }
        return new FiresteelException(DISK_FULL, Map.of("dir", dir.toString(), "need", Long.toString(need), "free",
                Long.toString(free), "reason", reason), cause);
    }

    private static long free(Path dir) {
        for (Path at = dir; at != null; at = at.getParent()) {
            try {
                return Files.getFileStore(at).getUsableSpace();
            } catch (IOException e) {
                // The folder itself may not exist; the disk is its parent's.
                continue;
            }
        }
        return -1;
    }

    static FiresteelException noLocalDir(String reasons) {
        return new FiresteelException(NO_LOCAL_DIR, Map.of("reasons", reasons));
    }

    /// A block that nobody could give.
    public static FiresteelException blockLost(BlockId block, String reason, Throwable cause) {
        return new FiresteelException(BLOCK_LOST, Map.of("block", block.name(), "reason", reason), cause);
    }

    /// A file of ours that cannot be read back.
    public static FiresteelException readFailed(String what, IOException cause) {
        return new FiresteelException(READ_FAILED,
                Map.of("what", what, "reason", String.valueOf(cause.getMessage())), cause);
    }
}
