package io.firesteel.python.rdd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which interpreter runs the workers when the user has named none: the driver's own, so that both sides have one pyspark
/// and one version of Python. Known where the driver is the process that started this JVM.
public final class DriverInterpreter {
    private static final String UNNAMED = "python3";

    private DriverInterpreter() {
    }

    /// `named`, unless that is only pyspark's default.
    public static String workersOf(String named) {
        if (!UNNAMED.equals(named) || System.getenv("PYSPARK_PYTHON") != null) {
            return named;
        }
        return ProcessHandle.current().parent().map(p -> interpreterOf(p.pid())).orElse(named);
    }

    /// The interpreter in the first word of a process's command line; null when it is no Python.
    private static String interpreterOf(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8);
            int end = line.indexOf('\0');
            String word = end < 0 ? line : line.substring(0, end);
            Path path = Path.of(word);
            boolean python = path.getFileName() != null && path.getFileName().toString().startsWith("python");
            // A name without a folder is found on PATH, which the driver's environment and ours share.
            boolean found = path.isAbsolute() ? Files.isExecutable(path) : path.getNameCount() == 1;
            return python && found ? word : null;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // Another system, or not ours to see: the default is as good as it was.
            return null;
        }
    }
}
