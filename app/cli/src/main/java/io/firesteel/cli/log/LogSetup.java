package io.firesteel.cli.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Chooses what SLF4J logs through, before the first logger exists. Log4j, where the user configures it: by its system
/// property, or by `log4j2.properties` (or `.xml`, `.yaml`, `.json`) in the settings folder. Else the JDK's logging with
/// Spark's default pattern, which starts in a tenth of Log4j's time.
public final class LogSetup {
    private static final String FILE_PROPERTY = "log4j2.configurationFile";
    private static final String OLD_FILE_PROPERTY = "log4j.configurationFile";
    private static final String PROVIDER_PROPERTY = "slf4j.provider";
    private static final String LOG4J = "org.apache.logging.slf4j.SLF4JServiceProvider";
    private static final String JDK = "org.slf4j.jul.JULServiceProvider";

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

    /// Sets this process up.
    public static void forCommand(Path confDirectory, Level level) {
        if (System.getProperty(PROVIDER_PROPERTY) != null) {
            return;
        }
        // SLF4J would announce the provider that it was told to take.
        System.setProperty("slf4j.internal.verbosity", "WARN");
        if (System.getProperty(FILE_PROPERTY) != null || System.getProperty(OLD_FILE_PROPERTY) != null) {
            System.setProperty(PROVIDER_PROPERTY, LOG4J);
            return;
        }
        for (String name : new String[]{"log4j2.properties", "log4j2.xml", "log4j2.yaml", "log4j2.json"}) {
            Path file = confDirectory.resolve(name);
            if (Files.isReadable(file)) {
                System.setProperty(FILE_PROPERTY, file.toUri().toString());
                System.setProperty(PROVIDER_PROPERTY, LOG4J);
                return;
            }
        }
        System.setProperty(PROVIDER_PROPERTY, JDK);
        if (System.getProperty("java.util.logging.config.file") == null) {
            useSparkPattern(level);
        }
    }

    private static void useSparkPattern(Level level) {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = new StandardErrorHandler(new SparkPatternFormatter(ZoneId.systemDefault()));
        handler.setLevel(java.util.logging.Level.ALL);
        root.addHandler(handler);
        root.setLevel(level.jdk);
    }
}
