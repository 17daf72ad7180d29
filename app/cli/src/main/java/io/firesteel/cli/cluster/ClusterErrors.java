package io.firesteel.cli.cluster;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of `firesteel cluster`.
public final class ClusterErrors {
    public static final ErrorCondition RUNS_ALREADY = user("LOCAL_CLUSTER.RUNS_ALREADY",
            "A cluster of this user runs already as process <pid>. 'firesteel cluster down' stops it.");
    public static final ErrorCondition NONE_RUNS = user("LOCAL_CLUSTER.NONE_RUNS", "No cluster of this user runs.");
    public static final ErrorCondition DID_NOT_START = user("LOCAL_CLUSTER.DID_NOT_START",
            "The <member> did not start within <seconds> s<why>.");
    public static final ErrorCondition BAD_COUNT = user("LOCAL_CLUSTER.BAD_COUNT",
            "<option> has to be from 1 to <most>, not <value>.");
    public static final ErrorCondition NO_FOLDER = user("LOCAL_CLUSTER.NO_FOLDER",
            "The folder '<path>' for the cluster's files is not usable: <why>. TMPDIR names another place.");

    private ClusterErrors() {
    }

    private static ErrorCondition user(String name, String template) {
        return new ErrorCondition(name, "58000", ErrorKind.USER, template);
    }

    /// An error of `condition`; parameters as names and values in turn.
    static FiresteelException error(ErrorCondition condition, String... parameters) {
        return FiresteelException.of(condition, parameters);
    }
}
