package io.firesteel.sql.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;
import io.firesteel.plan.logical.LogicalPlan;

/// Tables and views of one session that CACHE TABLE keeps: their rows lie in Parquet files of a private folder, and every
/// query that names the table reads those. A change of any table makes all entries stale; a stale one is filled again when
/// it is next asked for. The folder goes with the process.
public final class TableCache {
    private static final Logger LOG = LoggerFactory.getLogger(TableCache.class);

    private final BiConsumer<Supplier<LogicalPlan>, Path> filler;
    private final Path parent;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private Path root;

    /// @param filler writes the rows of a plan into a folder as Parquet
    /// @param parent folder for temporary files
    public TableCache(BiConsumer<Supplier<LogicalPlan>, Path> filler, Path parent) {
        this.filler = filler;
        this.parent = parent;
    }

    private static final class Entry {
        private final Supplier<LogicalPlan> plan;
        private Path folder;
        private Path before;
        private boolean fresh;
        private volatile Thread filling;

        Entry(Supplier<LogicalPlan> plan) {
            this.plan = plan;
        }
    }

    /// Keeps a table from now on; its rows are read when it is first asked for.
    ///
    /// @param key  the table or view
    /// @param plan analyzes the query behind it anew
    public void put(String key, Supplier<LogicalPlan> plan) {
        entries.putIfAbsent(key, new Entry(plan));
    }

    /// Whether nothing is kept.
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// The folder with a kept table's rows; empty for a table that is not kept, and for the query that fills it.
    public Optional<Path> folder(String key) {
        Entry entry = entries.get(key);
        if (entry == null || entry.filling == Thread.currentThread()) {
            return Optional.empty();
        }
        synchronized (entry) {
            if (!entry.fresh) {
                entry.filling = Thread.currentThread();
                try {
                    fill(entry);
                } finally {
                    entry.filling = null;
                }
            }
            return Optional.of(entry.folder);
        }
    }

    private void fill(Entry entry) {
        Path next = root().resolve("t" + numbers.incrementAndGet());
        filler.accept(entry.plan, next);
        // Queries that have listed the previous files may still read them, so these stay one round longer.
        delete(entry.before);
        entry.before = entry.folder;
        entry.folder = next;
        entry.fresh = true;
    }

    /// Says that tables have changed.
    public void stale() {
        entries.values().forEach(e -> {
            synchronized (e) {
                e.fresh = false;
            }
        });
    }

    /// Keeps a table no longer; false when it was not kept.
    public boolean remove(String key) {
        Entry entry = entries.remove(key);
        if (entry != null) {
            delete(entry.before);
            delete(entry.folder);
        }
        return entry != null;
    }

    /// Keeps nothing any more.
    public void clear() {
        List.copyOf(entries.keySet()).forEach(this::remove);
    }

    private synchronized Path root() {
        if (root == null) {
            try {
                root = Files.createTempDirectory(parent, "firesteel-cache-",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } catch (IOException e) {
                throw new UncheckedIOException("no folder for kept tables below " + parent, e);
            }
            Path made = root;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made), "table-cache-cleanup"));
        }
        return root;
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try {
            FileTrees.delete(folder);
        } catch (IOException e) {
            LOG.warn("Cannot remove {}: {}", folder, e.toString());
        }
    }
}
