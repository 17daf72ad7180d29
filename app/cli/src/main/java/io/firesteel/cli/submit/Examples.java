package io.firesteel.cli.submit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import io.firesteel.cli.NearestName;

/// Turns `run-example NAME arguments` into the `spark-submit` command line that runs that class of the examples' jar.
final class Examples {
    private static final String PACKAGE = "io.firesteel.examples.";
    private static final String SPARK_PACKAGE = "org.apache.spark.examples.";
    /// Names under which Spark has the same programs.
    private static final Map<String, String> ALIASES = Map.of("JavaWordCount", "WordCount", "JavaSparkPi", "SparkPi",
            "JavaPageRank", "PageRank", "SparkPageRank", "PageRank", "JavaTC", "TransitiveClosure", "SparkTC",
            "TransitiveClosure", "JavaLogQuery", "LogQuery", "SparkKMeans", "KMeans");

    private Examples() {
    }

    /// The same line with jar and main class filled in; an unknown name is an error that lists or suggests names.
    static SubmitCommandLine resolve(SubmitCommandLine line, Path home) {
        Path jar = jar(home);
        List<String> names = names(jar);
        String name = line.resource();
        if (name == null) {
            throw SubmitErrors.error(SubmitErrors.MISSING_EXAMPLE, "names", String.join(", ", names));
        }
        String simple = name;
        for (String prefix : List.of(PACKAGE, SPARK_PACKAGE)) {
            simple = simple.startsWith(prefix) ? simple.substring(prefix.length()) : simple;
        }
        simple = ALIASES.getOrDefault(simple, simple);
        if (!names.contains(simple)) {
            Optional<String> nearest = NearestName.of(simple, names);
            throw SubmitErrors.error(SubmitErrors.UNKNOWN_EXAMPLE, "name", name, "nearest",
                    nearest.map(n -> "; did you mean " + n + "?").orElse(""), "names", String.join(", ", names));
        }
        Map<SubmitOption, String> options = new EnumMap<>(SubmitOption.class);
        options.putAll(line.options());
        options.put(SubmitOption.CLASS, PACKAGE + simple);
        return new SubmitCommandLine(false, options, line.conf(), jar.toString(), line.arguments());
    }

    private static Path jar(Path home) {
        for (String folder : List.of("examples/jars", "app/examples/target")) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve(folder),
                        "firesteel-examples-*.jar")) {
                    for (Path jar : jars) {
                        return jar;
                    }
                } catch (IOException e) {
                    throw SubmitErrors.error(SubmitErrors.UNREADABLE_JAR, "path", folder, "why",
                            String.valueOf(e.getMessage()));
                }
            }
        }
        throw SubmitErrors.error(SubmitErrors.MISSING_FILE, "what", "The examples' jar in", "path",
                home.resolve("examples/jars").toString());
    }

    private static List<String> names(Path jar) {
        List<String> names = new ArrayList<>();
        String folder = PACKAGE.replace('.', '/');
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(".class") && !name.contains("$")
                        && !name.endsWith("package-info.class") && name.indexOf('/', folder.length()) < 0) {
                    names.add(name.substring(folder.length(), name.length() - ".class".length()));
                }
            }
        } catch (IOException e) {
            throw SubmitErrors.error(SubmitErrors.UNREADABLE_JAR, "path", jar.toString(), "why",
                    String.valueOf(e.getMessage()));
        }
        names.sort(null);
        return names;
    }
}
