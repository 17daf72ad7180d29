package io.firesteel.python.rdd;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.files.FileTrees;
import io.firesteel.files.TemporaryNames;
import io.firesteel.python.PythonSettings;
import io.firesteel.python.task.WorkerEnvironment;
import io.firesteel.python.worker.WorkerPool;

/// What one executor process keeps for its Python tasks: the pool of workers, their environment, and a folder for crash
/// reports. Made at the first Python task, closed with the application.
public final class PythonRuntime implements AutoCloseable {
    private final Conf conf;
    private final Path folder;
    private final WorkerPool pool;
    private final WorkerEnvironment environment;

    /// @param settings the application's, as far as they concern Python
    /// @param log      where workers print
    public PythonRuntime(Map<String, String> settings, PrintStream log) {
        this.conf = Conf.of(settings);
        try {
            this.folder = Files.createTempDirectory(TemporaryNames.prefix("python"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for Python's temporary files", e);
        }
        this.pool = new WorkerPool(conf, log);
        String localDirs = conf.text("spark.local.dir",
                System.getenv().getOrDefault("SPARK_LOCAL_DIRS", folder.toString()));
        this.environment = new WorkerEnvironment(conf, localDirs, taskSlots(), crashFolder());
    }

    private int taskSlots() {
        int cores = conf.text("spark.executor.cores")
                .map(Integer::parseInt)
                .orElse(Runtime.getRuntime().availableProcessors());
        return Math.max(1, cores / Math.max(1, conf.text("spark.task.cpus").map(Integer::parseInt).orElse(1)));
    }

    public Conf conf() {
        return conf;
    }

    public WorkerPool pool() {
        return pool;
    }

    public WorkerEnvironment environment() {
        return environment;
    }

    /// Where workers leave the stack of a crash; null where that is switched off.
    public Path crashFolder() {
        return conf.get(PythonSettings.FAULTHANDLER) ? folder : null;
    }

    @Override
    public void close() {
        pool.close();
        try {
            FileTrees.delete(folder);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(PythonRuntime.class).warn("{} was not removed", folder, e);
        }
    }

    /// Finds this process's runtime inside a task; travels with the stage, so that every executor finds its own.
    @FunctionalInterface
    public interface Source extends java.io.Serializable {
        PythonRuntime get(Map<String, String> settings);
    }
}
