package io.firesteel.cli.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/// Stands for the JDK's `logging.properties` in a process that logs in Spark's pattern. Named by [LogSetup]; made by
/// `java.util.logging.LogManager` when something first uses the JDK's logging, which then has the pattern and the root level
/// of [PatternLog].
public final class JdkLogging {

    /// Sets the JDK's logging up.
    public JdkLogging() throws IOException {
        PatternLog log = PatternLog.installed();
        if (log != null) {
            String settings = "handlers=" + StandardErrorHandler.class.getName() + "\n.level=" + log.root().getName()
                    + "\n";
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
            log.jdkStarted();
        }
    }
}
