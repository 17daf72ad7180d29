package io.firesteel.rules;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClassPathDuplicatesTest {
    @TempDir
    Path folder;

    private Path entry(String name, String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(name).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
        return folder.resolve(name);
    }

    @Test
    void commonClassesAreFound() throws IOException {
        Path a = entry("a", "p/X.class", "p/package-info.class", "module-info.class", "p/text.txt");
        Path b = entry("b", "p/Y.class", "p/package-info.class", "module-info.class", "p/text.txt");
        Path c = entry("c", "p/X.class");
        assertThat(ClassPathDuplicates.in(List.of(a, b))).isEmpty();
        assertThat(ClassPathDuplicates.in(List.of(a, b, c))).extracting(Violation::toString)
                .containsExactly(
                        "a and c: 1 classes in both, the first is p/X.class");
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("p/X.class"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return jar;
    }

    @Test
    void equalClassesOfJarsDoNoHarm() throws IOException {
        Path a = jar("a.jar", "same");
        Path b = jar("b.jar", "same");
        Path c = jar("c.jar", "else");
        assertThat(ClassPathDuplicates.in(List.of(a, b))).isEmpty();
        assertThat(ClassPathDuplicates.in(List.of(a, b, c))).hasSize(1);
    }

    @Test
    void ourOwnClassPathHasNone() {
        List<Path> classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        assertThat(classPath).anySatisfy(p -> assertThat(p.toString()).contains("log4j-core"));
        assertThat(ClassPathDuplicates.in(classPath)).isEmpty();
    }
}
