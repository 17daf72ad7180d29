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

/// Finds classes that two entries of a class path hold: which one is loaded would depend on their order.
public final class ClassPathDuplicates {

    private ClassPathDuplicates() {
    }

    /// One violation per pair of jars or folders, with the number of their common classes and the first of them.
    public static List<Violation> in(List<Path> classPath) {
        Map<String, Path> owners = new TreeMap<>();
        Map<String, List<String>> shared = new TreeMap<>();
        for (Path entry : classPath) {
            for (String name : classes(entry)) {
                Path first = owners.putIfAbsent(name, entry);
                if (first != null) {
                    shared.computeIfAbsent(first.getFileName() + " and " + entry.getFileName(),
                            pair -> new ArrayList<>())
                            .add(name);
                }
            }
        }
        List<Violation> violations = new ArrayList<>();
        shared.forEach((pair, names) -> violations
                .add(new Violation(pair, names.size() + " classes in both, the first is " + names.getFirst())));
        return violations;
    }

    private static List<String> classes(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    return files.map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/'))
                            .filter(ClassPathDuplicates::isClass)
                            .toList();
                }
            }
            if (!Files.exists(entry)) {
                return List.of();
            }
            try (JarFile jar = new JarFile(entry.toFile())) {
                return jar.stream().map(e -> e.getName()).filter(ClassPathDuplicates::isClass).toList();
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
