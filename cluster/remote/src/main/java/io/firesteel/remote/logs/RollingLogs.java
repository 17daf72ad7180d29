package io.firesteel.remote.logs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

import io.firesteel.conf.Conf;

/// Lets what this process prints go into files that are rolled over. They are the ones that the worker has opened for it; what
/// the JVM itself writes stays in the file that was the first.
public final class RollingLogs {
    private RollingLogs() {
    }

    /// Before the first line is logged.
    ///
    /// @param folder where `stdout` and `stderr` are
    public static void setUp(Conf conf, Path folder) throws IOException {
        RollingSettings.Policy policy = RollingSettings.policy(conf);
        if (policy != null) {
            System.setOut(stream(folder.resolve("stdout"), policy));
            System.setErr(stream(folder.resolve("stderr"), policy));
        }
    }

    private static PrintStream stream(Path file, RollingSettings.Policy policy) throws IOException {
        return new PrintStream(new RollingFile(file, policy, InstantSource.system()), true, StandardCharsets.UTF_8);
    }
}
