package io.firesteel.cli.conf;

import io.firesteel.conf.Setting;

/// The settings that `spark-submit` and its shell script act on before an application runs.
public final class LauncherSettings {
    public static final Setting<String> MASTER = Setting.text("spark.master", "local[*]",
            "Where tasks run: local[N], local-cluster[n,cores,MB], spark://host:port, yarn or k8s://host:port.");
    public static final Setting<String> DEPLOY_MODE = Setting.text("spark.submit.deployMode", "client",
            "Whether the driver runs where it is started (client) or on a machine of the cluster.");
    public static final Setting<String> APP_NAME = Setting.text("spark.app.name", "",
            "The application's name in logs and on the web pages; empty: its main class.");
    public static final Setting<String> SUBMIT_TIME = Setting.text("spark.app.submitTime", "",
            "When spark-submit began, in milliseconds since 1970; set by itself.");
    public static final Setting<Long> DRIVER_MEMORY = Setting.bytes("spark.driver.memory", "1g", 1L << 20,
            "The heap of the driver's JVM; read before that starts.");
    public static final Setting<String> JAVA_OPTIONS = Setting.text("spark.driver.extraJavaOptions", "",
            "Options for the driver's JVM; the heap's size is not among them.");
    public static final Setting<String> DEFAULT_JAVA_OPTIONS = Setting.text("spark.driver.defaultJavaOptions", "",
            "Options that stand before spark.driver.extraJavaOptions; meant for administrators.");
    public static final Setting<String> LIBRARY_PATH = Setting.text("spark.driver.extraLibraryPath", "",
            "Where the driver looks for native libraries.");
    public static final Setting<String> CLASS_PATH = Setting.text("spark.driver.extraClassPath", "",
            "Jars and folders in front of the application's own jars, in the driver.");
    public static final Setting<String> JARS = Setting.text("spark.jars", "",
            "Jars for driver and executors, separated by commas.");
    public static final Setting<String> FILES = Setting.text("spark.files", "",
            "Files for the working directory of every executor, separated by commas.");
    public static final Setting<String> ARCHIVES = Setting.text("spark.archives", "",
            "Archives that every executor unpacks, separated by commas; name.zip#folder names the folder.");
    public static final Setting<String> PY_FILES = Setting.text("spark.submit.pyFiles", "",
            "Python modules for the path of Python workers, separated by commas.");
    public static final Setting<String> PACKAGES = Setting.text("spark.jars.packages", "",
            "Libraries by Maven coordinates (group:artifact:version), fetched with all they depend on.");
    public static final Setting<String> EXCLUDES = Setting.text("spark.jars.excludes", "",
            "group:artifact pairs that spark.jars.packages leaves out.");
    public static final Setting<String> REPOSITORIES = Setting.text("spark.jars.repositories", "",
            "Maven repositories to search besides Maven Central.");
    public static final Setting<String> PACKAGE_CACHE = Setting.text("spark.jars.ivy", "",
            "The folder that keeps what spark.jars.packages has fetched; empty: Maven's local repository.");

    private LauncherSettings() {
    }
}
