package io.firesteel.rules;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Finds classes that two entries of a class path hold and that differ: which one is loaded would depend on their order.
/// Equal ones do no harm; libraries of one project may each carry the same shaded classes.
public final class ClassPathDuplicates {

    private ClassPathDuplicates() {
    }

    /// One violation per pair of jars or folders, with the number of their common classes and the first of them.
    public static List<Violation> in(List<Path> classPath) {
        Map<String, Found> owners = new TreeMap<>();
        Map<String, List<String>> shared = new TreeMap<>();
        for (Path entry : classPath) {
            for (Found found : classes(entry)) {
                Found first = owners.putIfAbsent(found.name(), found);
                if (first != null && (first.content() < 0 || first.content() != found.content())) {
                    shared.computeIfAbsent(first.entry().getFileName() + " and " + entry.getFileName(),
                            pair -> new ArrayList<>())
                            .add(found.name());
                }
            }
        }
        List<Violation> violations = new ArrayList<>();
        shared.forEach((pair, names) -> violations
                .add(new Violation(pair, names.size() + " classes in both, the first is " + names.getFirst())));
        return violations;
    }

    /// One class of an entry.
    ///
    /// @param content checksum and size of its bytes; -1 where it is unknown
    private record Found(Path entry, String name, long content) {
    }

    private static List<Found> classes(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    return files.map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/'))
                            .filter(ClassPathDuplicates::isClass)
                            .map(name -> new Found(entry, name, -1))
                            .toList();
                }
            }
            if (!Files.exists(entry)) {
                return List.of();
            }
            try (JarFile jar = new JarFile(entry.toFile())) {
                return jar.stream()
                        .filter(e -> isClass(e.getName()))
                        .map(e -> new Found(entry, e.getName(), e.getCrc() < 0 ? -1 : e.getCrc() << 31 ^ e.getSize()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(entry.toString(), e);
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")
                && !name.endsWith("package-info.class");
    }
}
