package io.firesteel.session.shared;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of shared variables and files.
public final class SharedErrors {
    private static final ErrorCondition DESTROYED = new ErrorCondition("BROADCAST_DESTROYED", "", ErrorKind.USER,
            "Attempted to use Broadcast(<id>) after it was destroyed.");
    private static final ErrorCondition BAD_FILE = new ErrorCondition("FAILED_ADD_FILE", "", ErrorKind.USER,
            "Cannot add <path>: <why>.");

    private static final ErrorCondition FOLDER = new ErrorCondition("UNSUPPORTED_ADD_FILE.DIRECTORY", "0A000",
            ErrorKind.USER, "Cannot add <path> as a file: it is a directory and recursive is not turned on.");

    private SharedErrors() {
    }

    static FiresteelException destroyed(long id) {
        return new FiresteelException(DESTROYED, Map.of("id", "" + id));
    }

    static FiresteelException folder(String path) {
        return new FiresteelException(FOLDER, Map.of("path", path));
    }

    public static FiresteelException badFile(String path, String why, Throwable cause) {
        return new FiresteelException(BAD_FILE, Map.of("path", path, "why", why), cause);
    }
}
