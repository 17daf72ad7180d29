package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.files.FileTrees;

/// Removes the folders of applications and drivers that have long ended, logs included (`spark.worker.cleanup.*`).
final class WorkFolders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");
    private static final Setting<Boolean> ENABLED = Setting.bool("spark.worker.cleanup.enabled", true,
            "Whether a worker removes the folders of what ended long ago.");
    private static final Setting<Long> INTERVAL = Setting.seconds("spark.worker.cleanup.interval", "1800s",
            "How often a worker looks for folders to remove.");
    private static final Setting<Long> AGE = Setting.seconds("spark.worker.cleanup.appDataTtl", "604800s",
            "So long after the last change the folder of an application stays.");

    private final Path workDir;
    private final Predicate<String> running;
    private final long intervalMillis;
    private final long ageMillis;
    private final Thread thread;

    /// @param running whether something of that application or driver runs here
    WorkFolders(Path workDir, Conf conf, Predicate<String> running) {
        this.workDir = workDir;
        this.running = running;
        this.intervalMillis = Math.max(1_000, conf.get(INTERVAL));
        this.ageMillis = conf.get(AGE);
        this.thread = Thread.ofVirtual().name("work-folders").unstarted(this::run);
        if (conf.get(ENABLED)) {
            thread.start();
        }
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(intervalMillis);
                clean(System.currentTimeMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Removes what is too old at `now`.
    void clean(long now) {
        List<Path> folders;
        try (Stream<Path> all = Files.list(workDir)) {
            folders = all.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            LOG.warn("Cannot look into {}: {}", workDir, e.toString());
            return;
        }
        for (Path folder : folders) {
            String name = folder.getFileName().toString();
            if ((name.startsWith("app-") || name.startsWith("driver-")) && !running.test(name)) {
                try {
                    if (now - newest(folder) > ageMillis) {
                        LOG.info("Removing directory: {}", folder);
                        FileTrees.delete(folder);
                    }
                } catch (IOException | java.io.UncheckedIOException e) {
                    LOG.warn("Cannot remove {}: {}", folder, e.toString());
                }
            }
        }
    }

    private static long newest(Path folder) throws IOException {
        long newest = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                newest = Math.max(newest,
                        Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS).toMillis());
            }
        }
        return newest;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
