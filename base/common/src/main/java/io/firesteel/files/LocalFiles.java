package io.firesteel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.firesteel.conf.Conf;

/// The local file system.
public final class LocalFiles implements FileStore {
    private static final long BLOCK = 32L << 20;
    private static final String DEFAULT_FS = "spark.hadoop.fs.defaultFS";

    @Override
    public boolean serves(String scheme, Conf conf) {
        if (scheme == null) {
            return conf.text(DEFAULT_FS, "file:///").startsWith("file:");
        }
        return scheme.equals("file");
    }

    @Override
    public FileStore with(Conf conf) {
        return this;
    }

    /// The path that a text names; `file:` in all its forms, and no escapes.
    public static Path path(String text) {
        String plain = text;
        if (plain.regionMatches(true, 0, "file:", 0, 5)) {
            plain = plain.substring(5);
            if (plain.startsWith("//")) {
                int slash = plain.indexOf('/', 2);
                plain = slash < 0 ? "/" : plain.substring(slash);
            }
        }
        return Path.of(plain.isEmpty() ? "." : plain);
    }

    /// As Spark shows it: `file:/data/a.txt`.
    public static String shown(Path path) {
        return "file:" + path.toAbsolutePath().normalize();
    }

    @Override
    public String qualify(String path) {
        return path(path).toAbsolutePath().normalize().toString();
    }

    @Override
    public Optional<Entry> find(String path) throws IOException {
        return entry(path(path));
    }

    private static Optional<Entry> entry(Path path) throws IOException {
        try {
            BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Entry(shown(path), facts.isDirectory() ? 0 : facts.size(), facts.isDirectory(),
                    BLOCK, facts.lastModifiedTime().toMillis(), List.of()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Entry> glob(String pattern) throws IOException {
        Path path = path(pattern).toAbsolutePath().normalize();
        Optional<Entry> exact = entry(path);
        if (exact.isPresent() || !Globs.has(pattern)) {
            return exact.map(List::of).orElse(List.of());
        }
        List<Path> found = List.of(path.getRoot());
        for (Path part : path) {
            found = step(found, part.toString());
        }
        List<Entry> entries = new ArrayList<>();
        for (Path one : found) {
            entry(one).ifPresent(entries::add);
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    private static List<Path> step(List<Path> folders, String part) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (!Globs.has(part)) {
                Path next = folder.resolve(part);
                if (Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(next);
                }
            } else if (Files.isDirectory(folder)) {
                Globs glob = Globs.of(part);
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(p -> glob.matches(p.getFileName().toString())).forEach(found::add);
                }
            }
        }
        return found;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> inside = Files.list(path(folder))) {
            for (Path one : inside.toList()) {
                entry(one).ifPresent(entries::add);
            }
        } catch (NotDirectoryException e) {
            throw new IOException(folder + " is not a folder", e);
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    @Override
    public InputStream open(String path, long offset) throws IOException {
        FileChannel channel = FileChannel.open(path(path), StandardOpenOption.READ);
        channel.position(offset);
        return Channels.newInputStream(channel);
    }

    @Override
    public ByteSource source(String path, long length) throws IOException {
        return new LocalFile(path(path));
    }

    @Override
    public OutputStream create(String path) throws IOException {
        Path file = path(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.newOutputStream(file);
    }

    @Override
    public void makeFolders(String path) throws IOException {
        Files.createDirectories(path(path));
    }

    @Override
    public boolean rename(String from, String to) throws IOException {
        try {
            Path target = path(to);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(target)) {
                return false;
            }
            Files.move(path(from), target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException | FileAlreadyExistsException | DirectoryNotEmptyException e) {
            return false;
        }
    }

    @Override
    public void replace(String from, String to) throws IOException {
        Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public boolean createNew(String path) throws IOException {
        try {
            Files.createFile(path(path));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    @Override
    public void delete(String path) throws IOException {
        FileTrees.delete(path(path));
    }

    @Override
    public void deleteIfEmpty(String folder) throws IOException {
        try {
            Files.deleteIfExists(path(folder));
        } catch (DirectoryNotEmptyException e) {
            // Somebody else is at work there.
            return;
        }
    }
}
