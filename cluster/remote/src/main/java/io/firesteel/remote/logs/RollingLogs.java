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
    /// Spark's.
    private static final long LEAST_BYTES = 81_920;

    private RollingLogs() {
    }

    /// Before the first line is logged.
    ///
    /// @param folder where `stdout` and `stderr` are
    public static void setUp(Conf conf, Path folder) throws IOException {
        RollingSettings.Policy asked = RollingSettings.policy(conf);
        if (asked == null) {
            return;
        }
        RollingSettings.Policy policy = usable(asked);
        System.setOut(stream(folder.resolve("stdout"), policy));
        System.setErr(stream(folder.resolve("stderr"), policy));
        if (policy != asked) {
            System.err.println("Rolling size [" + asked.bytes() + " bytes] is too small. Setting the size to the"
                    + " acceptable minimum of " + LEAST_BYTES + " bytes.");
        }
    }

    /// A file for every line would fill the folder with more of them than the worker can list.
    static RollingSettings.Policy usable(RollingSettings.Policy policy) {
        return policy.bytes() == 0 || policy.bytes() >= LEAST_BYTES
                ? policy
                : new RollingSettings.Policy(policy.millis(), LEAST_BYTES, policy.suffix(), policy.retained(),
                        policy.compressed());
    }

    private static PrintStream stream(Path file, RollingSettings.Policy policy) throws IOException {
        return new PrintStream(new RollingFile(file, policy, InstantSource.system()), true, StandardCharsets.UTF_8);
    }
}
