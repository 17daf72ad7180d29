package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ProtocolErrors;

/// Looks at the memory of executors twice a second and ends those that stay above their [MemoryLimit] for a second. What
/// counts is anonymous and shared memory, as the kernel tells it; files in the page cache are nobody's. Does nothing where the
/// kernel tells nothing.
final class MemoryWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");
    private static final long PERIOD_MILLIS = 500;
    /// So many looks in a row: what is given back at once is no reason.
    private static final int LOOKS = 3;

    private final Supplier<Collection<ExecutorRunner>> executors;
    private final Map<String, Integer> above = new HashMap<>();
    private final Thread thread;

    /// @param executors those that run now
    MemoryWatch(Supplier<Collection<ExecutorRunner>> executors) {
        this.executors = executors;
        this.thread = Thread.ofPlatform().daemon().name("memory-watch").unstarted(this::run);
    }

    /// Begins, where the kernel tells what processes have.
    void start() {
        if (used(ProcessHandle.current().pid()) > 0) {
            thread.start();
        } else {
            LOG.info("The memory of executors is not watched: the system does not tell what processes have");
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PERIOD_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Map<String, Integer> still = new HashMap<>();
        for (ExecutorRunner executor : executors.get()) {
            executor.process().ifPresent(process -> {
                MemoryLimit limit = executor.limit();
                long bytes = limit.children() ? withChildren(process, limit.bytes()) : used(process.pid());
                if (bytes <= limit.bytes()) {
                    return;
                }
                int looks = above.getOrDefault(executor.fullId(), 0) + 1;
                still.put(executor.fullId(), looks);
                if (looks == LOOKS) {
                    executor.end(ProtocolErrors.error(ProtocolErrors.EXECUTOR_OVER_MEMORY, "executor",
                            executor.fullId(), "used", MemoryLimit.mebibytes(bytes), "limit", limit.words())
                            .getMessage());
                }
            });
        }
        above.clear();
        above.putAll(still);
    }

    /// Bytes of a process and of those that it has started. Above `enough` pages that several of them share count once: that
    /// takes longer to find out, and forked Python workers share many.
    static long withChildren(ProcessHandle process, long enough) {
        List<Long> all = Stream.concat(Stream.of(process), process.descendants()).map(ProcessHandle::pid).toList();
        long bytes = all.stream().mapToLong(MemoryWatch::used).sum();
        if (bytes <= enough) {
            return bytes;
        }
        long shares = all.stream().mapToLong(pid -> sum(pid, "smaps_rollup", "Pss_Anon:", "Pss_Shmem:")).sum();
        return shares > 0 ? shares : bytes;
    }

    /// Bytes of anonymous and shared memory that a process has; 0 where that is not told.
    static long used(long pid) {
        return sum(pid, "status", "RssAnon:", "RssShmem:");
    }

    private static long sum(long pid, String file, String... fields) {
        long kibibytes = 0;
        try {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), file))) {
                if (Arrays.stream(fields).anyMatch(line::startsWith)) {
                    kibibytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
        return kibibytes << 10;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
