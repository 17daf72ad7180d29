package io.firesteel.cli.submit;

import java.util.ArrayList;
import java.util.List;

/// The flags of `spark-submit`, as data: names, the setting each one stands for, and what the help says. Read by
/// [SubmitCommandLine], the help and the shell completion.
public enum SubmitOption {
    MASTER("--master", "MASTER_URL", "spark.master", "Where tasks run: local, local[N], local[*], local[N,F], "
            + "local-cluster[n,cores,MB], spark://host:port, yarn or k8s://host:port. Default: local[*]."), REMOTE(
                    "--remote", "CONNECT_URL", "spark.remote",
                    "A Spark Connect server, sc://host:port, instead of --master."), DEPLOY_MODE("--deploy-mode",
                            "MODE", "spark.submit.deployMode", "client: the driver runs here (the default); "
                                    + "cluster: on one of the cluster's machines."), CLASS("--class", "CLASS", null,
                                            "The application's main class. Default: the one its jar's manifest names."), NAME(
                                                    "--name", "NAME", "spark.app.name",
                                                    "The application's name."), JARS("--jars", "JARS", "spark.jars",
                                                            "Jars for driver and executors, separated by commas."), PACKAGES(
                                                                    "--packages", "COORDINATES", "spark.jars.packages",
                                                                    "Libraries for driver and executors as "
                                                                            + "groupId:artifactId:version, separated by commas; fetched with all they depend on."), EXCLUDE_PACKAGES(
                                                                                    "--exclude-packages", "NAMES",
                                                                                    "spark.jars.excludes",
                                                                                    "groupId:artifactId pairs that --packages "
                                                                                            + "leaves out, separated by commas."), REPOSITORIES(
                                                                                                    "--repositories",
                                                                                                    "URLS",
                                                                                                    "spark.jars.repositories",
                                                                                                    "Maven repositories to search besides Maven Central,"
                                                                                                            + " separated by commas."), PY_FILES(
                                                                                                                    "--py-files",
                                                                                                                    "FILES",
                                                                                                                    "spark.submit.pyFiles",
                                                                                                                    ".py, .zip or .egg files for the Python path, separated by "
                                                                                                                            + "commas."), FILES(
                                                                                                                                    "--files",
                                                                                                                                    "FILES",
                                                                                                                                    "spark.files",
                                                                                                                                    "Files that each executor gets; SparkFiles.get finds them."), ARCHIVES(
                                                                                                                                            "--archives",
                                                                                                                                            "ARCHIVES",
                                                                                                                                            "spark.archives",
                                                                                                                                            "Archives that each executor unpacks; name.zip#folder names the "
                                                                                                                                                    + "folder."), CONF(
                                                                                                                                                            "--conf",
                                                                                                                                                            "-c",
                                                                                                                                                            "KEY=VALUE",
                                                                                                                                                            null,
                                                                                                                                                            "A setting; may be given many times."), PROPERTIES_FILE(
                                                                                                                                                                    "--properties-file",
                                                                                                                                                                    "FILE",
                                                                                                                                                                    null,
                                                                                                                                                                    "A file of settings, instead of conf/spark-defaults.conf."), LOAD_SPARK_DEFAULTS(
                                                                                                                                                                            "--load-spark-defaults",
                                                                                                                                                                            null,
                                                                                                                                                                            null,
                                                                                                                                                                            "Reads conf/spark-defaults.conf below the properties file."), DRIVER_MEMORY(
                                                                                                                                                                                    "--driver-memory",
                                                                                                                                                                                    "SIZE",
                                                                                                                                                                                    "spark.driver.memory",
                                                                                                                                                                                    "The driver's heap, such as 512m or 4g. Default: 1g."), DRIVER_JAVA_OPTIONS(
                                                                                                                                                                                            "--driver-java-options",
                                                                                                                                                                                            "OPTIONS",
                                                                                                                                                                                            "spark.driver.extraJavaOptions",
                                                                                                                                                                                            "Options for the driver's "
                                                                                                                                                                                                    + "JVM."), DRIVER_LIBRARY_PATH(
                                                                                                                                                                                                            "--driver-library-path",
                                                                                                                                                                                                            "PATHS",
                                                                                                                                                                                                            "spark.driver.extraLibraryPath",
                                                                                                                                                                                                            "Where the driver looks for "
                                                                                                                                                                                                                    + "native libraries."), DRIVER_CLASS_PATH(
                                                                                                                                                                                                                            "--driver-class-path",
                                                                                                                                                                                                                            "PATHS",
                                                                                                                                                                                                                            "spark.driver.extraClassPath",
                                                                                                                                                                                                                            "Jars and folders in front of the "
                                                                                                                                                                                                                                    + "application's own, in the driver."), EXECUTOR_MEMORY(
                                                                                                                                                                                                                                            "--executor-memory",
                                                                                                                                                                                                                                            "SIZE",
                                                                                                                                                                                                                                            "spark.executor.memory",
                                                                                                                                                                                                                                            "Memory of one executor. Default: 1g."), PROXY_USER(
                                                                                                                                                                                                                                                    "--proxy-user",
                                                                                                                                                                                                                                                    "NAME",
                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                    "The user to act as; not together with --principal and --keytab."), DRIVER_CORES(
                                                                                                                                                                                                                                                            "--driver-cores",
                                                                                                                                                                                                                                                            "N",
                                                                                                                                                                                                                                                            "spark.driver.cores",
                                                                                                                                                                                                                                                            "Cores of the driver in cluster mode. Default: 1."), SUPERVISE(
                                                                                                                                                                                                                                                                    "--supervise",
                                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                                    "spark.driver.supervise",
                                                                                                                                                                                                                                                                    "Restarts a driver that fails; standalone cluster mode."), KILL(
                                                                                                                                                                                                                                                                            "--kill",
                                                                                                                                                                                                                                                                            "ID",
                                                                                                                                                                                                                                                                            null,
                                                                                                                                                                                                                                                                            "Ends the driver of that submission."), STATUS(
                                                                                                                                                                                                                                                                                    "--status",
                                                                                                                                                                                                                                                                                    "ID",
                                                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                                                    "Tells the state of that submission."), TOTAL_EXECUTOR_CORES(
                                                                                                                                                                                                                                                                                            "--total-executor-cores",
                                                                                                                                                                                                                                                                                            "N",
                                                                                                                                                                                                                                                                                            "spark.cores.max",
                                                                                                                                                                                                                                                                                            "Cores of all executors together; standalone."), EXECUTOR_CORES(
                                                                                                                                                                                                                                                                                                    "--executor-cores",
                                                                                                                                                                                                                                                                                                    "N",
                                                                                                                                                                                                                                                                                                    "spark.executor.cores",
                                                                                                                                                                                                                                                                                                    "Cores of one executor."), NUM_EXECUTORS(
                                                                                                                                                                                                                                                                                                            "--num-executors",
                                                                                                                                                                                                                                                                                                            "N",
                                                                                                                                                                                                                                                                                                            "spark.executor.instances",
                                                                                                                                                                                                                                                                                                            "How many executors; YARN and Kubernetes."), PRINCIPAL(
                                                                                                                                                                                                                                                                                                                    "--principal",
                                                                                                                                                                                                                                                                                                                    "NAME",
                                                                                                                                                                                                                                                                                                                    "spark.kerberos.principal",
                                                                                                                                                                                                                                                                                                                    "Kerberos principal to log in as."), KEYTAB(
                                                                                                                                                                                                                                                                                                                            "--keytab",
                                                                                                                                                                                                                                                                                                                            "FILE",
                                                                                                                                                                                                                                                                                                                            "spark.kerberos.keytab",
                                                                                                                                                                                                                                                                                                                            "The keytab of that principal."), QUEUE(
                                                                                                                                                                                                                                                                                                                                    "--queue",
                                                                                                                                                                                                                                                                                                                                    "NAME",
                                                                                                                                                                                                                                                                                                                                    "spark.yarn.queue",
                                                                                                                                                                                                                                                                                                                                    "The YARN queue."), HELP(
                                                                                                                                                                                                                                                                                                                                            "--help",
                                                                                                                                                                                                                                                                                                                                            "-h",
                                                                                                                                                                                                                                                                                                                                            null,
                                                                                                                                                                                                                                                                                                                                            null,
                                                                                                                                                                                                                                                                                                                                            "Prints this."), VERBOSE(
                                                                                                                                                                                                                                                                                                                                                    "--verbose",
                                                                                                                                                                                                                                                                                                                                                    "-v",
                                                                                                                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                                                                                                                    "Prints what was understood, and whole stack traces."), VERSION(
                                                                                                                                                                                                                                                                                                                                                            "--version",
                                                                                                                                                                                                                                                                                                                                                            null,
                                                                                                                                                                                                                                                                                                                                                            null,
                                                                                                                                                                                                                                                                                                                                                            "Prints the version."), USAGE_ERROR(
                                                                                                                                                                                                                                                                                                                                                                    "--usage-error",
                                                                                                                                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                                                                                                                                    null,
                                                                                                                                                                                                                                                                                                                                                                    "");

    private final String flag;
    private final String shortFlag;
    private final String label;
    private final String key;
    private final String help;

    SubmitOption(String flag, String label, String key, String help) {
        this(flag, null, label, key, help);
    }

    SubmitOption(String flag, String shortFlag, String label, String key, String help) {
        this.flag = flag;
        this.shortFlag = shortFlag;
        this.label = label;
        this.key = key;
        this.help = help;
    }

    /// The long name with its dashes.
    public String flag() {
        return flag;
    }

    /// The short name, or null.
    public String shortFlag() {
        return shortFlag;
    }

    /// What the value is called in the help, or null for a flag without a value.
    public String label() {
        return label;
    }

    /// The setting that this flag sets, or null where it is no setting.
    public String key() {
        return key;
    }

    /// One sentence, empty for a flag that the help leaves out.
    public String help() {
        return help;
    }

    /// Whether a value follows.
    public boolean takesValue() {
        return label != null;
    }

    /// The option of that name, or null.
    static SubmitOption of(String name) {
        for (SubmitOption option : values()) {
            if (name.equals(option.flag) || name.equals(option.shortFlag)) {
                return option;
            }
        }
        return null;
    }

    /// All long names.
    static List<String> flags() {
        List<String> flags = new ArrayList<>();
        for (SubmitOption option : values()) {
            flags.add(option.flag);
        }
        return flags;
    }
}
