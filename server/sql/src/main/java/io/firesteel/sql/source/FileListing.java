package io.firesteel.sql.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;
import io.firesteel.files.FileStore.Extent;
import io.firesteel.files.FileStores;
import io.firesteel.files.Globs;

/// Finds data files: a file, a folder with everything below it, a glob. Names that begin with `_` or `.` are no data, as in
/// Hadoop, but for folders such as `_x=1`. Local folders are walked with the JDK's walker, which asks for each file once.
public final class FileListing {
    private static final String GLOB = "*?[{";

    private final FileStores stores;

    public FileListing(FileStores stores) {
        this.stores = stores;
    }

    /// One file, and the root it was found under.
    ///
    /// @param root     the listed path, below which folder names may be partition values
    /// @param modified milliseconds since the epoch
    /// @param extents  where its blocks lie; empty where it does not matter
    public record Found(FileLocation root, FileLocation path, long length, long modified, List<Extent> extents) {
    }

    /// All data files of some paths, in order of path; a path that names nothing is a `PATH_NOT_FOUND`.
    public List<Found> list(List<String> paths) {
        List<Found> found = new ArrayList<>();
        for (String path : paths) {
            FileLocation at = path.startsWith("file:") ? null : stores.locate(path);
            if (at == null || at.local()) {
                local(path, found);
            } else {
                remote(at, path, found);
            }
        }
        return found;
    }

    private static boolean globbed(String path) {
        return path.chars().anyMatch(c -> GLOB.indexOf(c) >= 0);
    }

    private static void local(String path, List<Found> into) {
        List<Path> roots = expand(path);
        if (roots.isEmpty()) {
            throw SourceErrors.path(globbed(path) && path.startsWith("file:") ? path : shown(path));
        }
        roots.forEach(r -> walk(r, into));
    }

    private static String shown(String path) {
        return path.startsWith("file:") ? path : FileStores.local(path).shown();
    }

    private static List<Path> expand(String text) {
        if (!globbed(text)) {
            Path path = FileStores.local(text).toPath();
            return Files.exists(path) ? List.of(path) : List.of();
        }
        // Globs match component by component, so that a star never crosses a folder.
        String absolute = text.startsWith("file:") ? text.replaceFirst("^file:/*", "/") : text;
        Path start = Path.of(absolute.startsWith("/") ? "/" : System.getProperty("user.dir"));
        List<Path> level = List.of(start);
        for (String part : absolute.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            List<Path> next = new ArrayList<>();
            for (Path at : level) {
                matching(at, part, next);
            }
            level = next;
        }
        return level;
    }

    private static void matching(Path folder, String part, List<Path> into) {
        if (!globbed(part)) {
            Path child = folder.resolve(part).normalize();
            if (Files.exists(child)) {
                into.add(child);
            }
            return;
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + part);
        try (java.util.stream.Stream<Path> children = Files.list(folder)) {
            children.filter(c -> matcher.matches(c.getFileName()) && !c.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(
                            into::add);
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    private static boolean data(String name) {
        return !name.startsWith(".") && (!name.startsWith("_") || name.contains("="));
    }

    private static void walk(Path root, List<Found> into) {
        List<Found> here = new ArrayList<>();
        FileLocation under = new FileLocation((Files.isDirectory(root) ? root : root.getParent()).toString());
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
                    return dir.equals(root) || data(dir.getFileName().toString())
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
                    if (file.equals(root) || data(file.getFileName().toString())) {
                        here.add(new Found(under, new FileLocation(file.toString()), attrs.size(),
                                attrs.lastModifiedTime().toMillis(), List.of()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(root.toString(), e);
        }
        here.sort(Comparator.comparing(Found::path));
        into.addAll(here);
    }

    private void remote(FileLocation at, String written, List<Found> into) {
        try {
            FileStore store = stores.of(at);
            List<Entry> roots = Globs.has(at.path())
                    ? store.glob(at.path()).stream().filter(e -> !e.name().startsWith(".")).toList()
                    : store.find(at.path()).stream().toList();
            if (roots.isEmpty()) {
                throw SourceErrors.path(at.path());
            }
            for (Entry root : roots) {
                FileLocation path = new FileLocation(root.path());
                List<Found> here = new ArrayList<>();
                if (root.folder()) {
                    inside(store, path, path, here);
                } else {
                    here.add(found(path.parent(), root));
                }
                here.sort(Comparator.comparing(Found::path));
                into.addAll(here);
            }
        } catch (IOException e) {
            throw unreadable(written, e);
        }
    }

    private static void inside(FileStore store, FileLocation root, FileLocation folder, List<Found> into)
            throws IOException {
        for (Entry e : store.list(folder.path())) {
            if (!data(e.name())) {
                continue;
            }
            if (e.folder()) {
                inside(store, root, new FileLocation(e.path()), into);
            } else {
                into.add(found(root, e));
            }
        }
    }

    private static Found found(FileLocation root, Entry file) {
        return new Found(root, new FileLocation(file.path()), file.length(), file.modified(), file.extents());
    }

    private static FiresteelException unreadable(String path, IOException e) {
        return new FiresteelException(SourceErrors.UNREADABLE,
                Map.of("path", path, "reason", ErrorCondition.withoutFrames(e.toString())), e);
    }
}
