package io.firesteel.cli.project;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of `firesteel new`.
public final class ProjectErrors {
    public static final ErrorCondition INVALID_NAME = new ErrorCondition("NEW_PROJECT.INVALID_NAME", "22023",
            ErrorKind.USER, "'<name>' is no <what>. It must be <legal>.");
    public static final ErrorCondition FOLDER_EXISTS = new ErrorCondition("NEW_PROJECT.FOLDER_EXISTS", "22023",
            ErrorKind.USER, "The folder '<path>' exists and is not empty. Name another, or remove it.");
    public static final ErrorCondition NOT_WRITABLE = new ErrorCondition("NEW_PROJECT.NOT_WRITABLE", "58030",
            ErrorKind.EXTERNAL, "'<path>' cannot be written: <why>.");

    private ProjectErrors() {
    }

    static FiresteelException invalid(String name, String what, String legal) {
        return new FiresteelException(INVALID_NAME, Map.of("name", name, "what", what, "legal", legal));
    }
}
