package io.firesteel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// The documents name nothing that is gone.
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("firesteel.home"));
    /// Names of others that documents may put in backticks.
    private static final Set<String> FOREIGN = Set.of("ServiceLoader", "SparkContext", "SparkConf", "SparkFiles");

    @Test
    void namedTypesAndPathsExist() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("ARCHITECTURE.md"),
                ROOT.resolve("CONTRIBUTING.md")));
        try (Stream<Path> designs = Files.list(ROOT.resolve("designs"))) {
            designs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        assertThat(new DocumentNamesRule(ROOT, documents, FOREIGN).check(Sources.read(ROOT))).isEmpty();
    }
}
