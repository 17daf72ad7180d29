package io.firesteel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;

/// The folders in which one process of an application keeps files, one below each folder of `spark.local.dir`. Opened by
/// [ExecutorStorage], asked by everything that writes; closing removes all, so do Ctrl-C and, after a kill -9, the next
/// process that opens folders there.
///
/// A folder that fails a write is left out for a minute; files go to the others meanwhile. Folders are 0700, files 0600.
public final class LocalFolders implements FileFolders, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFolders.class);
    private static final long EXCLUDED_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final List<OwnedFolder> folders;
    private final int subFolders;
    private final Map<OwnedFolder, Long> excludedUntil = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook;

    private LocalFolders(List<OwnedFolder> folders, int subFolders) {
        this.folders = List.copyOf(folders);
        this.subFolders = subFolders;
        this.hook = new Thread(this::removeAll, "remove-local-folders");
    }

    /// @param owner what tells processes of one machine apart, e.g. `app-1-driver`; characters outside `[\w.-]` are replaced
    public static LocalFolders open(Conf conf, Map<String, String> environment, String owner) {
        String roots = environment.getOrDefault("SPARK_LOCAL_DIRS", conf.text(StorageSettings.LOCAL_DIR.key(),
                System.getProperty("java.io.tmpdir")));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        sweepTemporaryFiles(temporary);
        List<OwnedFolder> owned = new ArrayList<>();
        StringBuilder reasons = new StringBuilder();
        for (String root : roots.split(",")) {
            if (root.isBlank()) {
                continue;
            }
            Path folder = Path.of(root.strip()).toAbsolutePath().normalize();
            try {
                Files.createDirectories(folder);
                if (!folder.equals(temporary)) {
                    Leftovers.sweep(folder);
                }
                owned.add(OwnedFolder.create(folder, owner));
            } catch (IOException e) {
                LOG.warn("Local folder {} cannot be used and is left out: {}", folder, e.toString());
                reasons.append(reasons.isEmpty() ? "" : "; ").append(folder).append(": ").append(e);
            }
        }
        if (owned.isEmpty()) {
            throw StorageErrors.noLocalDir(reasons.isEmpty() ? "no folder is named" : reasons.toString());
        }
        LocalFolders folders = new LocalFolders(owned, Math.max(1, conf.get(StorageSettings.SUB_DIRECTORIES)));
        Runtime.getRuntime().addShutdownHook(folders.hook);
        return folders;
    }

    /// Not everything temporary lies below `spark.local.dir`.
    private static void sweepTemporaryFiles(Path temporary) {
        try {
            Leftovers.sweep(temporary);
        } catch (IOException e) {
            LOG.debug("Nothing is removed from the folder for temporary files", e);
        }
    }

    /// The process's own folder below each root, in the order of the setting.
    public List<Path> paths() {
        return folders.stream().map(OwnedFolder::path).toList();
    }

    /// Deletes a file that may be gone already.
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot delete {}: {}", file, e.toString());
        }
    }

    /// Excluded ones come last because a full disk is better than none.
    @Override
    public List<Path> candidates(String name) {
        int hash = name.hashCode() & Integer.MAX_VALUE;
        List<Path> good = new ArrayList<>(folders.size());
        List<Path> bad = new ArrayList<>(0);
        for (int i = 0; i < folders.size(); i++) {
            OwnedFolder folder = folders.get((hash + i) % folders.size());
            Path sub = folder.path().resolve(String.format("%02x", hash / folders.size() % subFolders));
            Long until = excludedUntil.get(folder);
            (until == null || until - System.nanoTime() < 0 ? good : bad).add(sub);
        }
        good.addAll(bad);
        return good;
    }

    @Override
    public void exclude(Path subFolder, IOException why) {
        for (OwnedFolder folder : folders) {
            if (subFolder.startsWith(folder.path())) {
                LOG.warn("Local folder {} is left out for 60 s: {}", folder.path(), why.toString());
                excludedUntil.put(folder, System.nanoTime() + EXCLUDED_NANOS);
            }
        }
    }

    @Override
    public void close() {
        if (removeAll()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                LOG.debug("The process is ending; the hook runs or has run", e);
            }
        }
    }

    private boolean removeAll() {
        if (!closed.compareAndSet(false, true)) {
            return false;
        }
        for (OwnedFolder folder : folders) {
            folder.remove();
        }
        return true;
    }
}
