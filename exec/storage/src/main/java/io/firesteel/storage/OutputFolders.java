package io.firesteel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.files.FileTrees;

/// The folders of one application on one worker in which its executors leave map outputs for the worker's shuffle service:
/// one on each disk, with a sub-folder for each exchange, so that a file is found by its name alone. Made by the worker,
/// written by executors, which do not remove them.
public final class OutputFolders implements FileFolders {
    private static final Logger LOG = LoggerFactory.getLogger(OutputFolders.class);
    private static final long EXCLUDED_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final List<Path> folders;
    private final Map<Path, Long> excludedUntil = new ConcurrentHashMap<>();

    /// @param folders exist already
    public OutputFolders(Collection<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// Makes one folder of that name below each root where that can be done; those of roots that are full or broken are
    /// left out.
    public static OutputFolders make(List<Path> roots, String name) {
        List<Path> made = new ArrayList<>();
        for (Path root : roots) {
            try {
                Files.createDirectories(root);
                Path folder = root.resolve(name);
                if (!Files.isDirectory(folder)) {
                    Files.createDirectory(folder, OwnedFolder.privateFolder(root));
                }
                made.add(folder);
            } catch (IOException e) {
                LOG.warn("Local folder {} cannot be used and is left out: {}", root, e.toString());
            }
        }
        return new OutputFolders(made);
    }

    /// All of them.
    public List<Path> paths() {
        return folders;
    }

    private static String exchange(String name) {
        String[] parts = name.split("_", 3);
        return parts.length == 3 ? parts[1] : "other";
    }

    @Override
    public List<Path> candidates(String name) {
        int hash = name.hashCode() & Integer.MAX_VALUE;
        List<Path> good = new ArrayList<>(folders.size());
        List<Path> bad = new ArrayList<>(0);
        for (int i = 0; i < folders.size(); i++) {
            Path folder = folders.get((hash + i) % folders.size());
            Long until = excludedUntil.get(folder);
            (until == null || until - System.nanoTime() < 0 ? good : bad).add(folder.resolve(exchange(name)));
        }
        good.addAll(bad);
        return good;
    }

    @Override
    public void exclude(Path subFolder, IOException why) {
        for (Path folder : folders) {
            if (subFolder.startsWith(folder)) {
                LOG.warn("Local folder {} is left out for 60 s: {}", folder, why.toString());
                excludedUntil.put(folder, System.nanoTime() + EXCLUDED_NANOS);
            }
        }
    }

    /// The file of that name, wherever it was written; null when it is not here.
    public Path find(String name) {
        for (Path folder : candidates(name)) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }

    /// Deletes all outputs of an exchange.
    public void remove(int exchange) {
        folders.forEach(folder -> delete(folder.resolve(String.valueOf(exchange))));
    }

    /// Deletes the folders.
    public void removeAll() {
        folders.forEach(OutputFolders::delete);
    }

    private static void delete(Path folder) {
        try {
            if (Files.exists(folder)) {
                FileTrees.delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Cannot remove {}: {}", folder, e.toString());
        }
    }
}
