package io.firesteel.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// One child process to be run to its end, in a clean environment that finds the JDK of the test.
final class Command {
    private static final int LIMIT_SECONDS = 120;

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Path directory;
    private int limitSeconds = LIMIT_SECONDS;

    public Command(Path program, String... arguments) {
        words.add(program.toString());
        words.addAll(List.of(arguments));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", "/nonexistent");
        environment.put("FIRESTEEL_CACHE", "off");
        environment.put("LC_ALL", "C.UTF-8");
    }

    /// What the command wrote and answered.
    public record Result(int code, String out, String err) {
    }

    /// Sets a variable; null takes it out.
    public Command with(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    /// Where the process starts.
    public Command in(Path folder) {
        directory = folder;
        return this;
    }

    /// How long it may take.
    public Command within(int seconds) {
        limitSeconds = seconds;
        return this;
    }

    /// Runs it; one that does not end within two minutes, or as long as it may take, fails the test.
    public Result run() {
        try {
            Path out = Files.createTempFile("command", ".out");
            Path err = Files.createTempFile("command", ".err");
            ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            if (directory != null) {
                builder.directory(directory.toFile());
            }
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still runs: " + words + "\n" + Files.readString(err));
            }
            Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
