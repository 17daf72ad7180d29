package io.firesteel.session;

import java.util.ServiceLoader;
import java.util.function.Consumer;

import org.slf4j.LoggerFactory;

/// Sets the root logger's level in whatever logging library is installed. The library's side is a service, so that the
/// engine itself depends on SLF4J alone.
public interface LogLevels extends Consumer<String> {

    /// Sets the level by every installed library.
    static void set(String level) {
        boolean done = false;
        for (LogLevels each : ServiceLoader.load(LogLevels.class, LogLevels.class.getClassLoader())) {
            each.accept(level);
            done = true;
        }
        if (!done) {
            LoggerFactory.getLogger("SparkContext").warn("The logging library's level cannot be set to {}", level);
        }
    }
}
