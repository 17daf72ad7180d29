package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.ExecutorOrder;
import io.firesteel.protocol.wire.LaunchExecutor;

/// A note in an executor's folder of which process it is and whose: a worker that comes after one that was killed takes over
/// what runs. A process is known by its number and its start, for numbers are used again.
final class ProcessNote {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");
    private static final String PREFIX = ".process-";
    private static final String RESOURCE = "resource.";
    private static final String SETTING = "setting.";

    private ProcessNote() {
    }

    /// A running executor of a dead worker, now this one's.
    ///
    /// @param cpus the only ones it runs on; none for any
    record Found(LaunchExecutor order, ProcessHandle process, Path folder, List<Integer> cpus) {
    }

    private static String name(ProcessHandle owner) {
        return PREFIX + owner.pid() + "-" + start(owner);
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// Writes one for a process of this worker's.
    static void write(Path folder, LaunchExecutor order, ProcessHandle process, List<Integer> cpus) {
        Properties note = new Properties();
        note.setProperty("pid", String.valueOf(process.pid()));
        note.setProperty("start", String.valueOf(start(process)));
        note.setProperty("app", order.getAppId());
        note.setProperty("name", order.getOrder().getAppName());
        note.setProperty("executor", String.valueOf(order.getExecutorId()));
        note.setProperty("cores", String.valueOf(order.getCores()));
        note.setProperty("memory", String.valueOf(order.getMemory()));
        note.setProperty("cpus", CpuList.text(cpus));
        MemoryLimit.KEYS.stream()
                .filter(order.getOrder().getConfMap()::containsKey)
                .forEach(key -> note.setProperty(SETTING + key, order.getOrder().getConfOrThrow(key)));
        ResourceMessages.read(order.getResourcesMap())
                .forEach((name, addresses) -> note.setProperty(RESOURCE + name, String.join("\n", addresses)));
        Path file = folder.resolve(name(ProcessHandle.current()));
        Path fresh = folder.resolve(".note.new");
        try (java.io.Writer out = Files.newBufferedWriter(fresh)) {
            note.store(out, null);
        } catch (IOException e) {
            LOG.warn("Executor {}/{} would not be known to a worker after this one: {}", order.getAppId(),
                    order.getExecutorId(), e.toString());
            return;
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Cannot write {}: {}", file, e.toString());
        }
    }

    /// Removes it: the process has ended.
    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(name(ProcessHandle.current())));
        } catch (IOException e) {
            LOG.warn("Cannot remove the note of {}: {}", folder, e.toString());
        }
    }

    /// Takes over what runs below a work folder and belongs to nobody alive. Of two workers that look at once, one gets it.
    static List<Found> takeOver(Path workDir) {
        List<Found> found = new ArrayList<>();
        List<Path> notes;
        try (Stream<Path> files = Files.walk(workDir, 3)) {
            notes = files.filter(f -> f.getFileName().toString().startsWith(PREFIX)).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.warn("Cannot look for executors below {}: {}", workDir, e.toString());
            return found;
        }
        for (Path note : notes) {
            try {
                claim(note).ifPresent(found::add);
            } catch (IOException | RuntimeException e) {
                LOG.warn("The note {} cannot be read: {}", note, e.toString());
            }
        }
        return found;
    }

    private static Optional<Found> claim(Path note) throws IOException {
        String[] owner = note.getFileName().toString().substring(PREFIX.length()).split("-");
        if (process(Long.parseLong(owner[0]), Long.parseLong(owner[1])).isPresent()) {
            return Optional.empty();
        }
        Path mine = note.resolveSibling(name(ProcessHandle.current()));
        try {
            Files.move(note, mine, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Properties text = new Properties();
        try (java.io.Reader in = Files.newBufferedReader(mine)) {
            text.load(in);
        }
        Optional<ProcessHandle> process = process(Long.parseLong(text.getProperty("pid")),
                Long.parseLong(text.getProperty("start")));
        if (process.isEmpty()) {
            Files.deleteIfExists(mine);
            return Optional.empty();
        }
        Map<String, List<String>> resources = new TreeMap<>();
        Map<String, String> settings = new TreeMap<>();
        for (String key : text.stringPropertyNames()) {
            if (key.startsWith(SETTING)) {
                settings.put(key.substring(SETTING.length()), text.getProperty(key));
            }
            if (key.startsWith(RESOURCE)) {
                resources.put(key.substring(RESOURCE.length()), List.of(text.getProperty(key).split("\n")));
            }
        }
        return Optional.of(new Found(LaunchExecutor.newBuilder()
                .setAppId(text.getProperty("app"))
                .setExecutorId(Integer.parseInt(text.getProperty("executor")))
                .setCores(Integer.parseInt(text.getProperty("cores")))
                .setMemory(Long.parseLong(text.getProperty("memory")))
                .setOrder(ExecutorOrder.newBuilder()
                        .setAppName(text.getProperty("name", ""))
                        .putAllConf(settings))
                .putAllResources(ResourceMessages.of(resources))
                .build(), process.get(), mine.getParent(), CpuList.parse(text.getProperty("cpus", ""))));
    }

    private static Optional<ProcessHandle> process(long pid, long start) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(p -> start(p) == start);
    }
}
