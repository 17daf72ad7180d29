package io.firesteel.cli.jars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import io.firesteel.loading.Services;

/// Lists the providers of the engine's own services in a folder of jars, as a step of the build; read by [Services].
public final class ServiceIndex {
    private static final String SERVICES = "META-INF/services/io.firesteel.";

    private ServiceIndex() {
    }

    /// Writes the list of the folder `args[0]` into it.
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
        List<String> rows = new ArrayList<>();
        rows.add(String.valueOf(jars.size()));
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    if (entry.getName().startsWith(SERVICES)) {
                        add(jar, entry, rows);
                    }
                }
            }
        }
        Files.write(folder.resolve(Services.FILE), rows);
    }

    private static void add(JarFile jar, JarEntry entry, List<String> rows) throws IOException {
        String type = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null;) {
                String provider = line.replaceFirst("#.*", "").strip();
                if (!provider.isEmpty()) {
                    rows.add(type + "\t" + provider);
                }
            }
        }
    }
}
