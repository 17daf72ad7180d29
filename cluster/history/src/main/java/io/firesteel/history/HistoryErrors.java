package io.firesteel.history;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of the history server.
public final class HistoryErrors {
    public static final ErrorCondition NO_FOLDER = new ErrorCondition("HISTORY.NO_LOG_DIRECTORY", "42000",
            ErrorKind.USER, "Log directory specified does not exist: <path>. Did you configure the correct one through"
                    + " spark.history.fs.logDirectory?");
    public static final ErrorCondition NOT_LOCAL = new ErrorCondition("HISTORY.LOG_DIRECTORY_NOT_LOCAL", "0A000",
            ErrorKind.USER, "Log directory <path> (spark.history.fs.logDirectory) is not on a local disk, and other"
                    + " storage is not read by this version.");
    public static final ErrorCondition CANNOT_LISTEN = new ErrorCondition("HISTORY.CANNOT_LISTEN", "58030",
            ErrorKind.EXTERNAL, "The history server cannot listen under the name <host>: the name is not known.");

    private HistoryErrors() {
    }

    static FiresteelException error(ErrorCondition condition, String name, String value) {
        return new FiresteelException(condition, Map.of(name, value));
    }
}
