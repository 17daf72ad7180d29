package io.firesteel.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A child process that runs beside the test: what it writes is in a file, and a test waits for lines of it.
final class Daemon implements AutoCloseable {
    private static final long LIMIT_SECONDS = 300;

    private final String name;
    private final Process process;
    private final Path log;

    private Daemon(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// Starts a script of a distribution.
    ///
    /// @param folder where its output is kept
    static Daemon start(String name, Path folder, Path program, String... arguments) {
        try {
            Path log = folder.resolve(name + ".log");
            List<String> words = new java.util.ArrayList<>(List.of(program.toString()));
            words.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Map<String, String> environment = new TreeMap<>();
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("PATH", System.getenv("PATH"));
            environment.put("HOME", "/nonexistent");
            environment.put("FIRESTEEL_CACHE", "off");
            environment.put("LC_ALL", "C.UTF-8");
            environment.put("SPARK_DAEMON_MEMORY", "128m");
            // What a daemon that is killed leaves behind goes with the test.
            Path temporary = java.nio.file.Files.createDirectories(folder.resolve("temporary"));
            environment.put("SPARK_DAEMON_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new Daemon(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts a master of this machine.
    ///
    /// @param port     0 for any
    /// @param settings a properties file
    static Daemon master(String name, Path folder, Distribution distribution, String port, Path settings) {
        return start(name, folder, distribution.bin("spark-class"), "org.apache.spark.deploy.master.Master", "--host",
                "127.0.0.1", "--port", port, "--webui-port", "0", "--properties-file", settings.toString());
    }

    /// Where a master says that it listens.
    String masterUrl() {
        return await("Starting Spark master at (spark://127.0.0.1:[0-9]+)").group(1);
    }

    /// Starts a worker with half a gigabyte for each core; its work folder is `folder/work NAME`.
    ///
    /// @param further options
    static Daemon worker(String name, Path folder, Distribution distribution, int cores, String url,
            String... further) {
        List<String> words = new java.util.ArrayList<>(List.of("org.apache.spark.deploy.worker.Worker", "--cores",
                String.valueOf(cores), "--memory", 512 * cores + "m", "--work-dir",
                folder.resolve("work " + name).toString(), "--webui-port", "0"));
        words.addAll(List.of(further));
        words.add(url);
        return start(name, folder, distribution.bin("spark-class"), words.toArray(String[]::new));
    }

    /// All it has written.
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for a line that holds `pattern` and answers the match, the first one in the file.
    Matcher await(String pattern) {
        return await(pattern, 1);
    }

    /// Waits for so many matches of `pattern` and answers the last of them.
    Matcher await(String pattern, int times) {
        Pattern compiled = Pattern.compile(pattern);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (true) {
            boolean alive = process.isAlive();
            Matcher matcher = compiled.matcher(log());
            int found = 0;
            while (found < times && matcher.find()) {
                found++;
            }
            if (found == times) {
                return matcher;
            }
            if (!alive || System.nanoTime() > deadline) {
                throw new AssertionError(name + (alive ? " never says " : " has ended without saying ") + pattern
                        + ":\n" + log());
            }
            pause();
        }
    }

    /// Waits until a process is gone.
    static void awaitGone(long pid) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("process " + pid + " is still there");
            }
            pause();
        }
    }

    /// Waits until something holds.
    static void awaitTrue(Callable<Boolean> holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        try {
            while (!holds.call()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("it never holds");
                }
                pause();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Kills it as `kill -9` does.
    void kill() {
        process.destroyForcibly();
        awaitGone(process.pid());
    }

    /// Waits for its end and answers the exit code.
    int exitCode() {
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(name + " still runs:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Ends those that have been started, in this order.
    static void closeAll(Daemon... daemons) {
        for (Daemon daemon : daemons) {
            if (daemon != null) {
                daemon.close();
            }
        }
    }

    /// Asks it to end and waits for that.
    @Override
    public void close() {
        process.destroy();
        exitCode();
    }
}
