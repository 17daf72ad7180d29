package io.firesteel.vector;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of vectors.
public final class VectorErrors {
    public static final ErrorCondition TOO_MANY_BYTES = new ErrorCondition("VECTOR_TOO_LARGE", "54000",
            ErrorKind.RESOURCES, "One column of a batch would hold <bytes> bytes; at most 2147483583 are possible. "
                    + "Use smaller values or fewer rows per batch.");

    private VectorErrors() {
    }

    static FiresteelException tooManyBytes(long bytes) {
        return new FiresteelException(TOO_MANY_BYTES, Map.of("bytes", Long.toString(bytes)));
    }
}
