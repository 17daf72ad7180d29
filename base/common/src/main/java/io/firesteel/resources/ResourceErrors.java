package io.firesteel.resources;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of asking for special resources and of finding them.
public final class ResourceErrors {
    public static final ErrorCondition NO_AMOUNT = user("RESOURCES.NO_AMOUNT",
            "You must specify an amount for <resource>: <key>.");
    public static final ErrorCondition NO_EXECUTOR_AMOUNT = user("RESOURCES.NO_EXECUTOR_AMOUNT",
            "No executor resource configs were specified for the following task configs: <resource>. "
                    + "Set spark.executor.resource.<resource>.amount.");
    public static final ErrorCondition TASK_TOO_LARGE = user("RESOURCES.TASK_NEEDS_MORE",
            "The executor resource: <resource>, amount: <executor> needs to be >= the task resource request amount of "
                    + "<task> (spark.task.resource.<resource>.amount): no task could ever run.");
    public static final ErrorCondition NOT_THERE = user("RESOURCES.NOT_OF_THIS_MASTER",
            "Tasks ask for <resource> (spark.task.resource.<resource>.amount), but master '<master>' gives executors no "
                    + "addresses of resources; a standalone cluster (spark://host:port) does.");
    public static final ErrorCondition NO_SCRIPT = user("RESOURCES.NO_DISCOVERY_SCRIPT",
            "User is expecting to use resource: <resource>, but didn't specify a discovery script! Set <key>.");
    public static final ErrorCondition SCRIPT_MISSING = user("RESOURCES.DISCOVERY_SCRIPT_MISSING",
            "Resource script: <script> to discover <resource> doesn't exist!");
    public static final ErrorCondition SCRIPT_FAILED = user("RESOURCES.DISCOVERY_SCRIPT_FAILED",
            "Error running the resource discovery script <script> for <resource>: <why>.");
    public static final ErrorCondition TOO_FEW = user("RESOURCES.TOO_FEW_ADDRESSES",
            "Resource: <resource>, with addresses: <addresses> is less than what the user requested: <amount> (<key>).");
    public static final ErrorCondition BAD_FILE = user("RESOURCES.BAD_FILE",
            "Error parsing resources file <path>: <why>.");

    private ResourceErrors() {
    }

    private static ErrorCondition user(String name, String template) {
        return new ErrorCondition(name, "22023", ErrorKind.USER, template);
    }

    /// An error of `condition`; parameters as names and values in turn.
    static FiresteelException error(ErrorCondition condition, String... parameters) {
        return FiresteelException.of(condition, parameters);
    }
}
