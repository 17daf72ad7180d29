package io.firesteel.events.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An installed Apache Spark for comparisons, run in processes of its own.
final class Spark {
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    private final Path home;

    private Spark(Path home) {
        this.home = home;
    }

    static Spark version(String version) throws IOException {
        Path script = Path.of(System.getProperty("firesteel.home"), "checks", "oracle", "spark.sh");
        Process process = new ProcessBuilder(script.toString(), version)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Spark(Path.of(output(process).strip()));
    }

    /// Starts `java` with Spark's jars; what it prints is read by the caller or goes to a file.
    Process java(List<String> arguments, ProcessBuilder.Redirect out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(JVM);
        command.add("-cp");
        command.add(home.resolve("jars") + "/*");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    /// What a process prints until it ends well.
    static String output(Process process) {
        try {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("exit code " + process.exitValue() + ": " + out);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
