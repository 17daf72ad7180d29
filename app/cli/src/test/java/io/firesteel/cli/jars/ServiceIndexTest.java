package io.firesteel.cli.jars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceIndexTest {
    @TempDir
    private Path folder;

    private void jar(String name, Map<String, String> entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void theProvidersOfOurServicesAreListedInTheOrderOfTheJars() throws IOException {
        jar("b.jar", Map.of("META-INF/services/io.firesteel.x.Y", "# a comment\n\nb.Second # why\nb.Third",
                "META-INF/services/java.sql.Driver", "b.Driver"));
        jar("a.jar", Map.of("META-INF/services/io.firesteel.x.Y", "a.First\n", "a.txt", "text"));
        jar("c.jar", Map.of("META-INF/services/io.firesteel.Z", "c.Other\n"));
        ServiceIndex.write(folder);
        assertThat(folder.resolve("services.tsv")).hasContent("""
                3
                io.firesteel.x.Y\ta.First
                io.firesteel.x.Y\tb.Second
                io.firesteel.x.Y\tb.Third
                io.firesteel.Z\tc.Other
                """);
    }
}
