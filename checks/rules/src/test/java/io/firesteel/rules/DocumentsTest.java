package io.firesteel.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The documents name nothing that is gone.
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("firesteel.home"));
    /// Names of others that documents may put in backticks.
    private static final Set<String> FOREIGN = Set.of("ServiceLoader", "SparkContext", "SparkConf", "SparkFiles");

    @Test
    void namedTypesAndPathsExist() {
        // Pages in designs/ speak of Spark's and of libraries' types too, and are not held to this.
        List<Path> documents = List.of(ROOT.resolve("README.md"), ROOT.resolve("ARCHITECTURE.md"),
                ROOT.resolve("CONTRIBUTING.md"));
        assertThat(new DocumentNamesRule(ROOT, documents, FOREIGN).check(Sources.read(ROOT))).isEmpty();
    }
}
