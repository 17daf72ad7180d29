package io.firesteel.loading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/// Providers of the engine's own service interfaces. The build lists them beside the jars ([#FILE]), since [ServiceLoader]
/// opens every jar of the class path, which is a good part of a short program's start. It looks where there is no list, or
/// the class path is not the one that the list was made for.
public final class Services {
    /// The list's name beside the jars. Its first line is the number of jars, each other one `interface<TAB>provider`.
    public static final String FILE = "services.tsv";

    private Services() {
    }

    /// One new instance of every provider that the loader of `type` finds, in the order of the class path.
    public static <T> List<T> load(Class<T> type) {
        List<String> rows = listed(System.getProperty("java.class.path", ""));
        List<T> found = new ArrayList<>();
        if (rows.isEmpty() || type.getClassLoader() != ClassLoader.getSystemClassLoader()) {
            ServiceLoader.load(type, type.getClassLoader()).forEach(found::add);
            return found;
        }
        String start = type.getName() + "\t";
        for (String row : rows) {
            if (row.startsWith(start)) {
                found.add(type.cast(made(row.substring(start.length()))));
            }
        }
        return found;
    }

    private static Object made(String provider) {
        try {
            return Class.forName(provider).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the provider " + provider + " of " + FILE + " cannot be made", e);
        }
    }

    /// The list's lines; none where it is not this class path's.
    static List<String> listed(String classPath) {
        int first = classPath.indexOf(File.pathSeparatorChar);
        Path folder = Path.of(first < 0 ? classPath : classPath.substring(0, first)).getParent();
        if (folder == null) {
            return List.of();
        }
        int jars = 1;
        for (int at = first; at >= 0; at = classPath.indexOf(File.pathSeparatorChar, at + 1)) {
            jars++;
        }
        try {
            List<String> rows = Files.readAllLines(folder.resolve(FILE));
            return !rows.isEmpty() && rows.getFirst().equals(String.valueOf(jars)) ? rows : List.of();
        } catch (IOException e) {
            // No list: an embedded engine, or tests.
            return List.of();
        }
    }
}
