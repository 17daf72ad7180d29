package io.firesteel.cli.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Chooses what SLF4J logs through, before the first logger exists. Log4j, where the user configures it: by its system
/// property, or by `log4j2.properties` (or `.xml`, `.yaml`, `.json`) in the settings folder. Else lines in
/// Spark's default pattern ([PatternLog]), which begins at once. Called first thing by the main class of each process.
public final class LogSetup {
    /// Carries the level to child processes.
    public static final String LEVEL_PROPERTY = "firesteel.log.level";
    /// `false` where the engine's stack frames are left out of log lines, as in programs that are not submitted with
    /// `--verbose`; carried to child processes.
    public static final String FRAMES_PROPERTY = "firesteel.log.frames";
    /// `true` where the user's file cannot be used and this has been said; carried to child processes.
    private static final String BROKEN_PROPERTY = "firesteel.log.broken";
    private static final String FILE_PROPERTY = "log4j2.configurationFile";
    private static final String OLD_FILE_PROPERTY = "log4j.configurationFile";
    static final String PROVIDER_PROPERTY = "slf4j.provider";
    private static final String CLASS_PROPERTY = "java.util.logging.config.class";
    static final String LOG4J = "org.apache.logging.slf4j.SLF4JServiceProvider";
    private static final String JDK = "org.slf4j.jul.JULServiceProvider";
    private static final String OURS = SparkPatternProvider.class.getName();

    private LogSetup() {
    }

    /// The root level where the user says nothing.
    public enum Level {
        INFO(java.util.logging.Level.INFO), WARN(java.util.logging.Level.WARNING);

        private final java.util.logging.Level jdk;

        Level(java.util.logging.Level jdk) {
            this.jdk = jdk;
        }
    }

    /// Sets up a process that another one of ours started: at that one's level, with the settings folder of the
    /// environment.
    public static void forChild() {
        String level = System.getProperty(LEVEL_PROPERTY, Level.INFO.name());
        String folder = System.getenv("SPARK_CONF_DIR");
        forCommand(folder == null ? null : Path.of(folder), Level.valueOf(level.toUpperCase(Locale.ROOT)));
    }

    /// Sets this process up.
    ///
    /// @param confDirectory where the user's Log4j file may be; null for nowhere
    public static void forCommand(Path confDirectory, Level level) {
        System.setProperty(LEVEL_PROPERTY, level.name());
        if (System.getProperty(PROVIDER_PROPERTY) != null) {
            return;
        }
        // SLF4J would announce the provider that it was told to take.
        System.setProperty("slf4j.internal.verbosity", "WARN");
        if (System.getProperty(FILE_PROPERTY) == null && System.getProperty(OLD_FILE_PROPERTY) == null) {
            findFile(confDirectory);
        }
        boolean byFile = !Boolean.getBoolean(BROKEN_PROPERTY)
                && (System.getProperty(FILE_PROPERTY) != null || System.getProperty(OLD_FILE_PROPERTY) != null);
        boolean byJdkFile = System.getProperty("java.util.logging.config.file") != null
                || System.getProperty(CLASS_PROPERTY) != null;
        String provider = byFile ? LOG4J : byJdkFile ? JDK : OURS;
        // A test has another provider on its class path, or none.
        String library = byFile ? LOG4J : JDK;
        if (!isThere(library)) {
            return;
        }
        boolean usable = !byFile || isUsable();
        System.setProperty(PROVIDER_PROPERTY, usable ? provider : OURS);
        if (!usable || !byFile && !byJdkFile) {
            System.setProperty(CLASS_PROPERTY, JdkLogging.class.getName());
        }
    }

    /// Asked by class: a look for its file would open the jars up to it, where the class is in the start-up cache.
    private static boolean isThere(String library) {
        try {
            Class.forName(library, false, LogSetup.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isUsable() {
        Log4jStart start = Log4jStart.run();
        if (!start.problems().isEmpty()) {
            String file = System.getProperty(FILE_PROPERTY, System.getProperty(OLD_FILE_PROPERTY));
            System.err.println("Warning: " + (start.usable() ? "a part" : "nothing") + " of the Log4j file '" + file
                    + "' can be used: " + String.join("; ", start.problems()) + "."
                    + (start.usable() ? "" : " Logging goes on with the default."));
        }
        if (!start.usable()) {
            System.setProperty(BROKEN_PROPERTY, "true");
            Log4jStart.stop();
        }
        return start.usable();
    }

    private static void findFile(Path confDirectory) {
        if (confDirectory == null) {
            return;
        }
        for (String name : new String[]{"log4j2.properties", "log4j2.xml", "log4j2.yaml", "log4j2.json"}) {
            Path file = confDirectory.resolve(name);
            if (Files.isReadable(file)) {
                System.setProperty(FILE_PROPERTY, file.toUri().toString());
                return;
            }
        }
    }

    /// The root level of a process that logs in Spark's pattern.
    static java.util.logging.Level rootLevel() {
        return Level.valueOf(System.getProperty(LEVEL_PROPERTY, Level.INFO.name()).toUpperCase(Locale.ROOT)).jdk;
    }
}
