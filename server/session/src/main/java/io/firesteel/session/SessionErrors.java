package io.firesteel.session;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of starting, using and stopping an application.
public final class SessionErrors {
    private static final ErrorCondition BAD_MASTER = new ErrorCondition("INVALID_MASTER_URL", "", ErrorKind.USER,
            "Could not parse Master URL: '<master>'. Legal are local, local[N], local[*], local[N,F]<more>; set it with "
                    + "--master or spark.master.");
    private static final ErrorCondition NO_MANAGER = new ErrorCondition("UNSUPPORTED_FEATURE.MASTER_URL", "0A000",
            ErrorKind.USER, "Master '<master>' is not supported yet: this version has no <manager>. Legal are local, "
                    + "local[N], local[*], local[N,F]<more>; set it with --master or spark.master.");
    private static final ErrorCondition NO_THREADS = new ErrorCondition("INVALID_MASTER_URL", "", ErrorKind.USER,
            "Asked to run locally with <threads> threads; '<master>' needs at least 1.");
    private static final ErrorCondition MISSING = new ErrorCondition("MISSING_CONFIGURATION", "", ErrorKind.USER,
            "<what> must be set in your configuration: <how>.");
    private static final ErrorCondition SECOND_CONTEXT = new ErrorCondition("MULTIPLE_SPARK_CONTEXTS", "",
            ErrorKind.USER,
            "Only one SparkContext should be running in this JVM (see SPARK-2243). The currently running SparkContext was "
                    + "created at:\n<site>");
    private static final ErrorCondition STOPPED = new ErrorCondition("SPARK_CONTEXT_STOPPED", "", ErrorKind.USER,
            "Cannot call methods on a stopped SparkContext. It was created at:\n<created>\nand stopped at:\n<stopped>");

    private static final ErrorCondition TASK_PROFILE = new ErrorCondition("UNSUPPORTED_FEATURE.TASK_RESOURCE_PROFILE",
            "0A000", ErrorKind.USER, "TaskResourceProfiles are only supported for Standalone and local-cluster.");
    private static final ErrorCondition EXECUTOR_PROFILE = new ErrorCondition(
            "UNSUPPORTED_FEATURE.EXECUTOR_RESOURCE_PROFILE", "0A000", ErrorKind.USER,
            "ResourceProfiles that ask for executors of their own are not supported. Ask for what tasks need alone, and set "
                    + "what executors have by spark.executor.cores and spark.executor.memory.");

    private static final ErrorCondition NO_THREAD_DUMP = new ErrorCondition("THREAD_DUMP_NOT_AVAILABLE", "58030",
            ErrorKind.EXTERNAL, "What the threads of executor <executor> do cannot be shown: <why>.");

    private SessionErrors() {
    }

    static FiresteelException badMaster(String master, String more) {
        boolean kubernetes = master.startsWith("k8s://");
        if (kubernetes || master.equals("yarn")) {
            return new FiresteelException(NO_MANAGER,
                    Map.of("master", master, "manager", kubernetes ? "Kubernetes" : "YARN", "more", more));
        }
        return new FiresteelException(BAD_MASTER, Map.of("master", master, "more", more));
    }

    static FiresteelException noThreadDump(String executor, String why) {
        return new FiresteelException(NO_THREAD_DUMP, Map.of("executor", executor, "why", why));
    }

    static FiresteelException noThreads(String master, int threads) {
        return new FiresteelException(NO_THREADS, Map.of("master", master, "threads", "" + threads));
    }

    static FiresteelException missing(String what, String how) {
        return new FiresteelException(MISSING, Map.of("what", what, "how", how));
    }

    static FiresteelException unsupportedProfile(boolean ofTasks) {
        return new FiresteelException(ofTasks ? TASK_PROFILE : EXECUTOR_PROFILE, Map.of());
    }

    static FiresteelException secondContext(String site) {
        return new FiresteelException(SECOND_CONTEXT, Map.of("site", site));
    }

    static FiresteelException stopped(String created, String stopped) {
        return new FiresteelException(STOPPED, Map.of("created", created, "stopped", stopped));
    }
}
