package io.firesteel.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.cli.packages.PackageRequest;
import io.firesteel.cli.packages.PackageResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Against repositories in folders: `a` needs `b`, a test library and a module of Spark's; `b` needs `c`.
class MavenPackageResolverTest {
    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        publish("central", "org.demo", "a", dependency("org.demo", "b", "compile") + dependency("org.demo", "t", "test")
                + dependency("org.apache.spark", "spark-core_2.13", "compile"));
        publish("central", "org.demo", "b", dependency("org.demo", "c", "runtime"));
        publish("central", "org.demo", "c", "");
        publish("other", "org.demo", "only-there", "");
    }

    private static String dependency(String group, String artifact, String scope) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact
                + "</artifactId><version>1</version>"
                + "<scope>" + scope + "</scope></dependency>";
    }

    private void publish(String repository, String group, String artifact, String dependencies) throws IOException {
        Path at = folder.resolve(repository).resolve(group.replace('.', '/')).resolve(artifact).resolve("1");
        Files.createDirectories(at);
        Files.writeString(at.resolve(artifact + "-1.pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>" + group + "</groupId><artifactId>" + artifact
                        + "</artifactId><version>1</version><dependencies>" + dependencies
                        + "</dependencies></project>");
        new JarOutputStream(Files.newOutputStream(at.resolve(artifact + "-1.jar"))).close();
    }

    private List<String> resolve(List<String> coordinates, List<String> excludes, List<String> repositories) {
        PackageRequest request = new PackageRequest(coordinates, excludes, repositories,
                Optional.of(folder.resolve("central").toUri().toString()), Optional.of(folder.resolve("cache")));
        return new MavenPackageResolver().resolve(request).stream().map(p -> p.getFileName().toString()).toList();
    }

    @Test
    void whatALibraryNeedsComesWithIt() {
        assertThat(resolve(List.of("org.demo:a:1"), List.of(), List.of())).containsExactly("a-1.jar", "b-1.jar",
                "c-1.jar");
        assertThat(resolve(List.of("org.demo/c/1"), List.of(), List.of())).containsExactly("c-1.jar");
    }

    @Test
    void excludedOnesStayAway() {
        assertThat(resolve(List.of("org.demo:a:1"), List.of("org.demo:c"), List.of())).containsExactly("a-1.jar",
                "b-1.jar");
        assertThat(resolve(List.of("org.demo:a:1"), List.of("org.demo:b"), List.of())).containsExactly("a-1.jar");
    }

    @Test
    void furtherRepositoriesAreSearched() {
        String other = folder.resolve("other").toUri().toString();
        assertThat(resolve(List.of("org.demo:only-there:1", "org.demo:c:1"), List.of(), List.of(other)))
                .containsExactly(
                        "only-there-1.jar", "c-1.jar");
        assertThatThrownBy(() -> resolve(List.of("org.demo:only-there:1"), List.of(), List.of()))
                .hasMessageContaining("org.demo:only-there");
    }

    @Test
    void malformedNamesAreRefused() {
        assertThatThrownBy(() -> resolve(List.of("org.demo:a"), List.of(), List.of()))
                .hasMessageContaining("'org.demo:a'");
        assertThatThrownBy(() -> resolve(List.of("org.demo:a:1"), List.of("b"), List.of())).hasMessageContaining("'b'");
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(PackageResolver.class)).hasOnlyElementsOfType(MavenPackageResolver.class)
                .hasSize(1);
    }
}
