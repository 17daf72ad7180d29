package io.firesteel.submission;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of submitting by REST.
public final class SubmissionErrors {
    public static final ErrorCondition MALFORMED = new ErrorCondition("SUBMISSION.MALFORMED", "22023", ErrorKind.USER,
            "<why>");
    public static final ErrorCondition UNREACHABLE = new ErrorCondition("SUBMISSION.UNREACHABLE", "08001",
            ErrorKind.EXTERNAL, "Unable to connect to server <url>: <why>. Is it the REST port of a running master"
                    + " (spark.master.rest.port, 6066), and is spark.master.rest.enabled set there?");
    public static final ErrorCondition REFUSED = new ErrorCondition("SUBMISSION.REFUSED", "28000", ErrorKind.USER,
            "Server <url> refuses (status <status>): <why>");

    public static final ErrorCondition UNKNOWN_HOST = new ErrorCondition("SUBMISSION.UNKNOWN_HOST", "22023",
            ErrorKind.USER, "The REST server cannot listen on '<host>' (spark.master.rest.host): the name is unknown.");

    private SubmissionErrors() {
    }

    /// An error of `condition`; parameters as names and values in turn.
    static FiresteelException error(ErrorCondition condition, String... parameters) {
        return FiresteelException.of(condition, parameters);
    }
}
