package io.firesteel.session.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.firesteel.executor.Archives;
import io.firesteel.executor.backend.FileCatalog;

/// Files that a program sends with its tasks (Spark's `SparkFiles`): on the driver they are copied into one folder, which
/// executors elsewhere mirror. Owned by the application.
public final class SharedFiles implements FileCatalog {
    private final Supplier<Path> makeFolder;
    private final Map<String, Kind> byUri = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Path folder;
    private final AtomicLong version = new AtomicLong();

    /// @param makeFolder makes the folder at the first use
    public SharedFiles(Supplier<Path> makeFolder) {
        this.makeFolder = makeFolder;
    }

    /// The folder, made if need be.
    public synchronized Path folder() {
        if (folder == null) {
            folder = makeFolder.get();
        }
        return folder;
    }

    /// What was added of one kind, as URIs.
    public synchronized List<String> list(Kind kind) {
        return byUri.entrySet().stream().filter(e -> e.getValue() == kind).map(Map.Entry::getKey).toList();
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Adds a file or, when `recursive`, a folder; a second file with a name that is there already is refused unless it
    /// is the same one.
    public synchronized void addFile(String path, boolean recursive) {
        URI uri = uriOf(path);
        String name = nameOf(uri);
        if (register(uri.toString(), Kind.FILE)) {
            Path target = folder().resolve(name);
            attempt(uri.toString(), path, () -> copy(uri, path, free(path, target), recursive));
            addTree(target);
        }
    }

    /// Adds an archive and unpacks it; `archive#name` unpacks under another name.
    public synchronized void addArchive(String path) {
        int hash = path.lastIndexOf('#');
        String source = hash < 0 ? path : path.substring(0, hash);
        URI uri = uriOf(source);
        String name = hash < 0 ? nameOf(uri) : path.substring(hash + 1);
        String key = hash < 0 ? uri.toString() : uri + path.substring(hash);
        if (register(key, Kind.ARCHIVE)) {
            Path packed = packedFolder().resolve(name + "-" + nameOf(uri));
            attempt(key, path, () -> {
                copy(uri, path, packed, false);
                Archives.unpack(packed, free(path, folder().resolve(name)));
            });
            entries.add(new Entry(Kind.ARCHIVE, name, packed));
            version.incrementAndGet();
        }
    }

    /// Adds a jar; gives its local copy, or null if it was added before.
    public synchronized Path addJar(String path) {
        URI uri = uriOf(path);
        if (!register(uri.toString(), Kind.JAR)) {
            return null;
        }
        Path local;
        if (uri.getScheme().equals("file")) {
            local = Path.of(uri.getPath());
            if (!Files.isRegularFile(local)) {
                byUri.remove(uri.toString());
                throw SharedErrors.badFile(path, "Jar " + local + " not found", null);
            }
        } else {
            local = packedFolder().resolve(nameOf(uri));
            attempt(uri.toString(), path, () -> copy(uri, path, local, false));
        }
        entries.add(new Entry(Kind.JAR, nameOf(uri), local));
        version.incrementAndGet();
        return local;
    }

    private boolean register(String uri, Kind kind) {
        return byUri.putIfAbsent(uri, kind) == null;
    }

    private void addTree(Path target) {
        try (Stream<Path> tree = Files.walk(target)) {
            tree.filter(Files::isRegularFile)
                    .forEach(file -> entries.add(new Entry(Kind.FILE, folder.relativize(file).toString(), file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        version.incrementAndGet();
    }

    private Path packedFolder() {
        try {
            return Files.createDirectories(folder().resolveSibling(folder().getFileName() + "-packed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path free(String path, Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw SharedErrors.badFile(path, "another file named " + target.getFileName() + " was added before",
                    null);
        }
        return target;
    }

    private void attempt(String key, String path, Copying copying) {
        try {
            copying.run();
        } catch (IOException e) {
            byUri.remove(key);
            throw SharedErrors.badFile(path, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            byUri.remove(key);
            throw e;
        }
    }

    @FunctionalInterface
    private interface Copying {
        void run() throws IOException;
    }

    private static void copy(URI uri, String path, Path target, boolean recursive) throws IOException {
        switch (uri.getScheme()) {
            case "file" -> {
                Path source = Path.of(uri.getPath());
                if (!Files.exists(source)) {
                    throw SharedErrors.badFile(path, "File file:" + source + " does not exist", null);
                }
                if (Files.isDirectory(source)) {
                    if (!recursive) {
                        throw SharedErrors.folder("file:" + source);
                    }
                    copyFolder(source, target);
                } else {
                    Files.copy(source, target);
                }
            }
            case "http", "https", "ftp" -> {
                Path part = target.resolveSibling(target.getFileName() + ".part");
                try (InputStream in = uri.toURL().openStream()) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
            default -> throw SharedErrors.badFile(path,
                    "files are added from file, http, https or ftp, not from scheme " + uri.getScheme(), null);
        }
    }

    private static void copyFolder(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// `path` as an absolute URI; what has no scheme is a local path.
    public static URI uriOf(String path) {
        URI uri;
        try {
            uri = URI.create(path);
        } catch (IllegalArgumentException e) {
            // Blanks and the like are legal in local paths.
            return Path.of(path).toAbsolutePath().toUri();
        }
        // One letter is a Windows drive, not a scheme.
        if (uri.getScheme() == null || uri.getScheme().length() == 1) {
            return Path.of(path).toAbsolutePath().toUri();
        }
        return uri;
    }

    private static String nameOf(URI uri) {
        Path name = Path.of(uri.getPath()).getFileName();
        if (name == null || name.toString().isEmpty() || name.toString().equals("..")) {
            throw SharedErrors.badFile(uri.toString(), "it has no file name", null);
        }
        return name.toString();
    }
}
