package io.firesteel.serial;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of serialising elements.
public final class SerialErrors {
    public static final ErrorCondition NOT_SERIALIZABLE = new ErrorCondition("ELEMENT_NOT_SERIALIZABLE", "42K0G",
            ErrorKind.USER,
            "An element of class <class> cannot be serialised: <reason>. Elements that are shuffled, kept in serialised"
                    + " form or collected must be serialisable, with all that they refer to.");
    public static final ErrorCondition TOO_LARGE = new ErrorCondition("ELEMENT_TOO_LARGE", "54000", ErrorKind.RESOURCES,
            "An element of class <class> needs more than <limit> bytes in serialised form; one element can have at most"
                    + " that. Cut it into several.");
    public static final ErrorCondition CORRUPT = new ErrorCondition("SERIALIZED_DATA_CORRUPT", "XX001",
            ErrorKind.EXTERNAL, "Serialised elements cannot be read: <reason>.");

    private SerialErrors() {
    }

    static FiresteelException notSerializable(Object element, Throwable cause) {
        return new FiresteelException(NOT_SERIALIZABLE,
                Map.of("class", element.getClass().getName(), "reason", String.valueOf(cause.getMessage())), cause);
    }

    static FiresteelException tooLarge(Object element) {
        return new FiresteelException(TOO_LARGE,
                Map.of("class", element == null ? "null" : element.getClass().getName(),
                        "limit", Integer.toString(Cursor.LIMIT)));
    }

    static FiresteelException corrupt(String reason, Throwable cause) {
        return new FiresteelException(CORRUPT, Map.of("reason", reason), cause);
    }
}
