package io.firesteel.cli.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.status.StatusData;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;

/// Starts Log4j with the file that the user has configured, and tells what is wrong with that instead of Log4j, which shows
/// stacks of its own and then logs nowhere.
///
/// @param usable   whether the root logger writes somewhere, or nothing was wrong
/// @param problems what Log4j found wrong with the file
record Log4jStart(boolean usable, List<String> problems) {

    static Log4jStart run() {
        Complaints complaints = new Complaints(new ArrayList<>());
        StatusLogger status = StatusLogger.getLogger();
        status.registerListener(complaints);
        try {
            LoggerContext context = (LoggerContext) LogManager.getContext(false);
            Configuration configuration = context.getConfiguration();
            boolean writes = !(configuration instanceof DefaultConfiguration)
                    && !configuration.getRootLogger().getAppenders().isEmpty();
            return new Log4jStart(writes || complaints.said().isEmpty(), complaints.texts());
        } finally {
            status.removeListener(complaints);
        }
    }

    /// Ends what [#run] has started.
    static void stop() {
        LogManager.shutdown();
    }

    /// What Log4j says of itself.
    private record Complaints(List<StatusData> said) implements StatusListener {
        @Override
        public void log(StatusData data) {
            said.add(data);
        }

        @Override
        public Level getStatusLevel() {
            return Level.ERROR;
        }

        @Override
        public void close() {
            // It holds nothing.
        }

        /// Exceptions are what follows from the rest, where there is any.
        List<String> texts() {
            Set<String> texts = new LinkedHashSet<>();
            said.stream()
                    .filter(data -> data.getThrowable() == null)
                    .forEach(data -> texts.add(data.getMessage().getFormattedMessage()));
            if (texts.isEmpty()) {
                said.forEach(data -> texts.add(data.getMessage().getFormattedMessage()));
            }
            return List.copyOf(texts);
        }
    }
}
