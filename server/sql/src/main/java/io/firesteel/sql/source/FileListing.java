package io.firesteel.sql.source;

import java.io.IOException;
import java.net.URI;
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

import io.firesteel.error.FiresteelException;

/// Finds data files: a file, a folder with everything below it, a glob. Names that begin with `_` or `.` are no data, as in
/// Hadoop, but for folders such as `_x=1`.
public final class FileListing {
    private static final String GLOB = "*?[{";

    private FileListing() {
    }

    /// One file, and the root it was found under.
    ///
    /// @param root     the listed path, below which folder names may be partition values
    /// @param modified milliseconds since the epoch
    public record Found(Path root, Path path, long length, long modified) {
    }

    /// All data files of some paths, in order of path; a path that names nothing is a `PATH_NOT_FOUND`.
    public static List<Found> list(List<String> paths) {
        List<Found> found = new ArrayList<>();
        for (String path : paths) {
            List<Path> roots = expand(path);
            if (roots.isEmpty()) {
                throw SourceErrors.path(shown(path));
            }
            roots.forEach(r -> walk(r, found));
        }
        return found;
    }

    /// A path of SQL or of the reader API as a local path.
    public static Path local(String text) {
        if (text.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
            if (!text.startsWith("file:")) {
                throw SourceErrors.of(SourceErrors.SCHEME, "path", text);
            }
            String rest = text.substring("file:".length());
            return Path.of(rest.startsWith("//") ? URI.create(text.replace(" ", "%20")).getPath() : rest)
                    .toAbsolutePath()
                    .normalize();
        }
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static String shown(String path) {
        return path.startsWith("file:") ? path : "file:" + local(path);
    }

    private static List<Path> expand(String text) {
        if (text.chars().noneMatch(c -> GLOB.indexOf(c) >= 0)) {
            Path path = local(text);
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
        if (part.chars().noneMatch(c -> GLOB.indexOf(c) >= 0)) {
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
            throw unreadable(folder, e);
        }
    }

    private static boolean data(String name) {
        return !name.startsWith(".") && (!name.startsWith("_") || name.contains("="));
    }

    private static void walk(Path root, List<Found> into) {
        List<Found> here = new ArrayList<>();
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
                        here.add(new Found(Files.isDirectory(root) ? root : root.getParent(), file, attrs.size(), attrs
                                .lastModifiedTime()
                                .toMillis()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(root, e);
        }
        here.sort(Comparator.comparing(f -> f.path().toString()));
        into.addAll(here);
    }

    private static FiresteelException unreadable(Path path, IOException e) {
        return new FiresteelException(SourceErrors.UNREADABLE, Map.of("path", path.toString(), "reason", e.toString()),
                e);
    }
}
