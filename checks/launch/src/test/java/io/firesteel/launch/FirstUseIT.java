package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// How a source checkout builds itself. A script stands in for Maven: it counts its runs and puts ready jars where the real
/// one would.
class FirstUseIT {
    private static final String MAVEN = """
            #!/usr/bin/env bash
            echo run >> "%1$s/runs"
            [ ! -f "%1$s/fail" ] || { cat "%1$s/fail"; exit 1; }
            sleep 1
            mkdir -p app/dist/target/jars app/packages/target/jars
            cp "%1$s"/made/* app/dist/target/jars/
            touch app/packages/target/firesteel-packages-1.jar
            """;
    @TempDir
    static Path shared;
    private static Path ready;
    @TempDir
    Path root;
    private Path checkout;

    @BeforeAll
    static void makeJars() {
        ready = Distribution.at(shared.resolve("ready")).home().resolve("jars");
    }

    @BeforeEach
    void layOut() throws IOException {
        checkout = root.resolve("my check out");
        Distribution.at(checkout);
        try (Stream<Path> jars = Files.list(checkout.resolve("jars"))) {
            jars.forEach(jar -> jar.toFile().delete());
        }
        Files.delete(checkout.resolve("jars"));
        Files.createDirectories(checkout.resolve("app/dist"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Path source = Files.createDirectories(checkout.resolve("base/common/src/main/java"));
        Files.writeString(source.resolve("A.java"), "class A {}");
        Files.createDirectories(root.resolve("tools"));
        Path maven = Files.writeString(root.resolve("tools/mvn"), MAVEN.formatted(root));
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(root.resolve("made"));
        try (Stream<Path> jars = Files.list(ready)) {
            for (Path jar : (Iterable<Path>) jars.filter(j -> j.toString().endsWith(".jar"))::iterator) {
                Files.createSymbolicLink(root.resolve("made").resolve(jar.getFileName()), jar);
            }
        }
    }

    private Command version() {
        return new Command(checkout.resolve("bin/spark-submit"), "--version")
                .with("FIRESTEEL_JDK_ROOT", root.toString())
                .with("PATH", root.resolve("tools") + ":" + System.getenv("PATH"));
    }

    private long runs() throws IOException {
        return Files.exists(root.resolve("runs")) ? Files.readAllLines(root.resolve("runs")).size() : 0;
    }

    @Test
    void buildsOnceAndSaysSo() throws IOException {
        Command.Result first = version().run();
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("building from source", "built in", "Welcome");
        assertThat(first.out()).isEmpty();
        Command.Result second = version().run();
        assertThat(second.err()).doesNotContain("building").contains("Welcome");
        assertThat(runs()).isEqualTo(1);
        assertThat(checkout.resolve("jars/settings.tsv")).isNotEmptyFile();
    }

    @Test
    void newerSourceBuildsAgain() throws IOException {
        assertThat(version().run().code()).isZero();
        Path source = checkout.resolve("base/common/src/main/java/A.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(version().run().err()).contains("building from source");
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws IOException {
        CompletableFuture<Command.Result> other = CompletableFuture.supplyAsync(() -> version().run());
        Command.Result one = version().run();
        Command.Result two = other.join();
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(two.code()).as(two.err()).isZero();
        assertThat(runs()).isEqualTo(1);
        assertThat(checkout.resolve(".firesteel/build.lock")).doesNotExist();
    }

    @Test
    void lockOfADeadProcessIsTakenOver() throws IOException {
        Files.createDirectories(checkout.resolve(".firesteel/build.lock"));
        Files.writeString(checkout.resolve(".firesteel/build.lock/owner"), "999999999\n");
        assertThat(version().run().code()).isZero();
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void failuresAreOneMessage() throws IOException {
        Files.writeString(root.resolve("fail"), "[INFO] x\n[ERROR] Could not transfer artifact a:b from central\n");
        Command.Result offline = version().run();
        assertThat(offline.code()).isEqualTo(1);
        assertThat(offline.err()).contains("could not fetch its libraries", "network", "artifact a:b")
                .doesNotContain("[INFO]");
        Files.writeString(root.resolve("fail"), "[ERROR] A.java:[1,1] ';' expected\n");
        assertThat(version().run().err()).contains("the build failed", "build.log", "';' expected");
        assertThat(checkout.resolve(".firesteel/build.lock")).doesNotExist();
    }

    @Test
    void absentMavenIsNamed() throws IOException {
        Files.delete(root.resolve("tools/mvn"));
        Path tools = root.resolve("tools");
        for (String tool : new String[]{"bash", "env", "readlink", "find", "head", "mkdir", "cat", "rm"}) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), real);
        }
        Command.Result result = version().with("PATH", tools.toString()).run();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Maven was not found", "3.8.7");
    }
}
