package io.firesteel.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.slf4j.LoggerFactory;

/// The ahead-of-time caches that the launcher told this JVM of: which one executor processes take, and the recording of what
/// is missing. A recorder runs at the lowest priority and waits for a process to be gone; of several at once one records.
/// Read by commands, by drivers of a local cluster and by workers.
public final class StartCaches {
    private static final String SCRIPT_PROPERTY = "firesteel.cache.train";
    private static final String WANTED_PROPERTY = "firesteel.cache.profile";
    private static final String EXECUTORS_PROPERTY = "firesteel.cache.executor";
    private static final String PROGRAMS_PROPERTY = "firesteel.cache.file";
    private static final String EXECUTORS = "executor";

    private StartCaches() {
    }

    /// The cache of executor processes; that of programs until one has been recorded.
    public static Optional<Path> ofExecutors() {
        return existing(EXECUTORS_PROPERTY).or(StartCaches::ofPrograms);
    }

    /// The cache of drivers.
    public static Optional<Path> ofPrograms() {
        return existing(PROGRAMS_PROPERTY);
    }

    /// Has this JVM's own cache recorded once it has ended, if the launcher found none.
    public static void recordOwn() {
        String profile = System.getProperty(WANTED_PROPERTY);
        if (profile != null) {
            record(profile, ProcessHandle.current().pid());
        }
    }

    /// Has the cache of executors recorded, if there is none.
    ///
    /// @param process the process whose end is waited for; one that has ended already is no reason to wait
    public static void recordForExecutors(long process) {
        if (System.getProperty(EXECUTORS_PROPERTY) != null && existing(EXECUTORS_PROPERTY).isEmpty()) {
            record(EXECUTORS, process);
        }
    }

    private static Optional<Path> existing(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of).filter(Files::isRegularFile);
    }

    private static void record(String profile, long process) {
        String script = System.getProperty(SCRIPT_PROPERTY);
        if (script == null) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(
                List.of("nice", "-n", "19", script, Long.toString(process), profile));
        builder.redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        try {
            builder.start();
        } catch (IOException e) {
            // A machine without `nice` starts a little slower; that is no error of the user's command.
            LoggerFactory.getLogger(StartCaches.class).debug("no start-up cache is recorded", e);
        }
    }
}
