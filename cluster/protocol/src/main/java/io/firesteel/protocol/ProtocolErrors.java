package io.firesteel.protocol;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of reaching and starting a standalone cluster.
public final class ProtocolErrors {
    public static final ErrorCondition BAD_MASTER_URL = user("CLUSTER.BAD_MASTER_URL",
            "'<url>' is no address of a master: write spark://host:port, several as spark://host1:port1,host2:port2.");
    public static final ErrorCondition NO_SECRET = user("CLUSTER.NO_SECRET",
            "No secret of the cluster was found (looked for <places>). Copy the file 'cluster.secret' from the conf folder of the "
                    + "master's machine, readable by you alone, or set spark.authenticate.secret.");
    public static final ErrorCondition BAD_SECRET = user("CLUSTER.BAD_SECRET", "The cluster's secret <where> <why>.");
    public static final ErrorCondition WRONG_SECRET = user("CLUSTER.WRONG_SECRET",
            "Master <url> refuses the secret <where>: it is not this cluster's. Copy 'cluster.secret' from the conf folder of "
                    + "the master's machine, or set spark.authenticate.secret.");
    public static final ErrorCondition TLS = user("CLUSTER.TLS",
            "No TLS with master <url>: <why>. All members of a cluster have the same spark.ssl.rpc.enabled, and certificates that "
                    + "the others' spark.ssl.rpc.trustStore signs.");
    public static final ErrorCondition REFUSED = user("CLUSTER.REFUSED", "Master <url> refuses: <why>.");
    public static final ErrorCondition UNREACHABLE = new ErrorCondition("CLUSTER.UNREACHABLE", "08001",
            ErrorKind.EXTERNAL,
            "No master of <url> answers: <why>. Is it running, and is the address that of its start line?");
    public static final ErrorCondition CANNOT_LISTEN = new ErrorCondition("CLUSTER.CANNOT_LISTEN", "",
            ErrorKind.EXTERNAL, "Service '<service>' cannot listen on <host>:<port>: <why>.");
    public static final ErrorCondition BAD_RECOVERY = user("CLUSTER.BAD_RECOVERY",
            "spark.deploy.recoveryMode <mode> cannot be: <why>.");
    public static final ErrorCondition DAMAGED_RECOVERY = new ErrorCondition("CLUSTER.DAMAGED_RECOVERY", "XX001",
            ErrorKind.EXTERNAL,
            "The file '<path>' in spark.deploy.recoveryDirectory is damaged: <why>. Without it a master begins anew, and takes "
                    + "what runs from its workers; orders of drivers are files beside it.");
    public static final ErrorCondition BAD_CPUS = user("CLUSTER.BAD_CPUS",
            "A worker cannot give its executors the CPUs <cpus> (spark.firesteel.worker.cpus): <why>.");
    public static final ErrorCondition EXECUTOR_OVER_MEMORY = new ErrorCondition("CLUSTER.EXECUTOR_OVER_MEMORY",
            "53200",
            ErrorKind.USER,
            "Executor <executor> had <used> of memory, more than the <limit>, and was ended by its worker. "
                    + "Raise spark.executor.memoryOverhead if its tasks need so much off the heap.");
    public static final ErrorCondition UNREADABLE_PROPERTIES = user("CLUSTER.UNREADABLE_PROPERTIES",
            "The properties file '<path>' cannot be read: <why>.");
    public static final ErrorCondition UNWRITABLE_FOLDER = new ErrorCondition("CLUSTER.UNWRITABLE_FOLDER", "",
            ErrorKind.EXTERNAL, "The folder '<path>' (<what>) cannot be written: <why>.");

    private ProtocolErrors() {
    }

    private static ErrorCondition user(String name, String template) {
        return new ErrorCondition(name, "22023", ErrorKind.USER, template);
    }

    /// An error of `condition`; parameters as names and values in turn.
    public static FiresteelException error(ErrorCondition condition, String... parameters) {
        return FiresteelException.of(condition, parameters);
    }
}
