package io.firesteel.cli.submit;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

import org.slf4j.LoggerFactory;

/// Starts the recording of the ahead-of-time cache once a command has ended well, where the launcher found none. The
/// recorder runs at the lowest priority and waits for this process to be gone.
final class CacheTraining {
    private static final String SCRIPT_PROPERTY = "firesteel.cache.train";
    private static final String PROFILE_PROPERTY = "firesteel.cache.profile";

    private CacheTraining() {
    }

    /// Does nothing unless the launcher asked for it.
    static void startWhereWanted() {
        String script = System.getProperty(SCRIPT_PROPERTY);
        if (script == null) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(
                List.of("nice", "-n", "19", script, Long.toString(ProcessHandle.current().pid()),
                        System.getProperty(PROFILE_PROPERTY)));
        builder.redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        try {
            builder.start();
        } catch (IOException e) {
            // A machine without `nice` starts a little slower; that is no error of the user's command.
            LoggerFactory.getLogger(CacheTraining.class).debug("no start-up cache is recorded", e);
        }
    }
}
