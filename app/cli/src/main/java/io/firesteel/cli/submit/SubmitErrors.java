package io.firesteel.cli.submit;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of `spark-submit`.
public final class SubmitErrors {
    public static final ErrorCondition UNKNOWN_OPTION = user("SPARK_SUBMIT.UNKNOWN_OPTION",
            "There is no option '<option>'<nearest> 'spark-submit --help' lists them.");
    public static final ErrorCondition MISSING_VALUE = user("SPARK_SUBMIT.MISSING_VALUE",
            "Option '<option>' needs a value: <option> <label>.");
    public static final ErrorCondition UNEXPECTED_VALUE = user("SPARK_SUBMIT.UNEXPECTED_VALUE",
            "Option '<option>' takes no value, but was given '<value>'.");
    public static final ErrorCondition MALFORMED_CONF = user("SPARK_SUBMIT.MALFORMED_CONF",
            "'<text>' after --conf is no setting; write --conf KEY=VALUE.");
    public static final ErrorCondition MISSING_RESOURCE = user("SPARK_SUBMIT.MISSING_RESOURCE",
            "No application was named. Usage: spark-submit [options] JAR_OR_PY_FILE [arguments]. "
                    + "Options after the file belong to the application.");
    public static final ErrorCondition MISSING_FILE = user("SPARK_SUBMIT.MISSING_FILE",
            "<what> '<path>' does not exist.");
    public static final ErrorCondition UNREADABLE_FILE = user("SPARK_SUBMIT.UNREADABLE_FILE",
            "'<path>' cannot be read: <why>.");
    public static final ErrorCondition UNREADABLE_JAR = user("SPARK_SUBMIT.UNREADABLE_JAR",
            "'<path>' is no readable jar: <why>.");
    public static final ErrorCondition NO_MAIN_CLASS = user("SPARK_SUBMIT.NO_MAIN_CLASS",
            "The manifest of '<path>' names no main class. Give it with --class.");
    public static final ErrorCondition CLASS_NOT_FOUND = user("SPARK_SUBMIT.CLASS_NOT_FOUND",
            "Failed to load class <class>: it is neither in <where><nearest>.");
    public static final ErrorCondition NO_MAIN_METHOD = user("SPARK_SUBMIT.NO_MAIN_METHOD",
            "Class <class> has no method 'public static void main(String[])'.");
    public static final ErrorCondition INVALID_MASTER = user("SPARK_SUBMIT.INVALID_MASTER",
            "'<master>' (from <origin>) is no master. It must be local, local[N], local[*], local[N,F], "
                    + "local-cluster[n,cores,MB], spark://host:port, yarn, or k8s://host:port.");
    public static final ErrorCondition INVALID_DEPLOY_MODE = user("SPARK_SUBMIT.INVALID_DEPLOY_MODE",
            "'<mode>' is no deploy mode. It must be client or cluster.");
    public static final ErrorCondition NOT_WITH_MASTER = user("SPARK_SUBMIT.NOT_WITH_MASTER",
            "Deploy mode cluster does not go with master '<master>', which runs in this process.");
    public static final ErrorCondition NO_REST_SERVER = user("SPARK_SUBMIT.NO_REST_SERVER",
            "<what> is answered by the REST server of a standalone master, and '<master>' is none; write --master"
                    + " spark://host:6066.");
    public static final ErrorCondition CONFLICT = user("SPARK_SUBMIT.CONFLICT",
            "<one> cannot be given together with <other>.");
    public static final ErrorCondition UNSUPPORTED = user("SPARK_SUBMIT.UNSUPPORTED",
            "<what> is not supported yet: this version has no <missing>.");
    public static final ErrorCondition UNSUPPORTED_SCHEME = user("SPARK_SUBMIT.UNSUPPORTED_SCHEME",
            "'<path>' cannot be fetched. It must be a local path or begin with file:, local:, http: or https:.");
    public static final ErrorCondition MISSING_EXAMPLE = user("SPARK_SUBMIT.MISSING_EXAMPLE",
            "No example was named. Usage: run-example [options] NAME [arguments]. There are: <names>.");
    public static final ErrorCondition UNKNOWN_EXAMPLE = user("SPARK_SUBMIT.UNKNOWN_EXAMPLE",
            "There is no example '<name>'<nearest> There are: <names>.");
    public static final ErrorCondition DOWNLOAD_FAILED = new ErrorCondition("SPARK_SUBMIT.DOWNLOAD_FAILED", "08000",
            ErrorKind.EXTERNAL, "'<path>' could not be fetched: <why>.");

    private SubmitErrors() {
    }

    private static ErrorCondition user(String name, String template) {
        return new ErrorCondition(name, "22023", ErrorKind.USER, template);
    }

    static FiresteelException error(ErrorCondition condition, String... parameters) {
        return FiresteelException.of(condition, parameters);
    }
}
