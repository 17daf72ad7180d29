package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Which JDK the launchers take.
class FindJdkIT {
    @TempDir
    static Path shared;
    private static Distribution distribution;
    @TempDir
    Path root;

    @BeforeAll
    static void unpack() {
        distribution = Distribution.at(shared.resolve("fire steel"));
    }

    /// A version request with nothing but the tools of a bare system on the path.
    private Command version() throws IOException {
        Path tools = Files.createDirectories(root.resolve("tools"));
        for (String tool : new String[]{"bash", "env", "readlink", "find", "head", "dirname"}) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
                Files.createSymbolicLink(link, real);
            }
        }
        return new Command(distribution.bin("spark-submit"), "--version").with("JAVA_HOME", null)
                .with("PATH", tools.toString())
                .with("FIRESTEEL_JDK_ROOT", root.toString());
    }

    @Test
    void noJdkIsOneMessageThatSaysWhatToInstall() throws IOException {
        Command.Result result = version().run();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("firesteel: no JDK 25 or newer was found").contains("JAVA_HOME", "install");
    }

    @Test
    void olderJavaHomeAndPathAreNamedWhereNothingElseIsThere() throws IOException {
        Path old = SpareJdk.fake(root.resolve("old one"), "17.0.2");
        Path older = SpareJdk.fake(root.resolve("older"), "11.0.4");
        String path = older.resolve("bin") + ":" + root.resolve("tools");
        Command.Result result = version().with("JAVA_HOME", old.toString()).with("PATH", path).run();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("JAVA_HOME is JDK 17.0.2", "java on the PATH is JDK 11.0.4");
    }

    @Test
    void installedJdkWinsOverAnOlderJavaHome() throws IOException {
        Path old = SpareJdk.fake(root.resolve("old"), "1.8.0_402");
        SpareJdk.fake(root.resolve("usr/lib/jvm/java-21"), "21.0.1");
        SpareJdk.fake(root.resolve("usr/lib/jvm/java-25-a"), "25.0.1");
        SpareJdk.fake(root.resolve("usr/lib/jvm/java-26"), "26");
        Files.createDirectories(root.resolve("opt"));
        Files.createSymbolicLink(root.resolve("opt/jdk-25"), Path.of(System.getProperty("java.home")));
        Command.Result result = version().with("JAVA_HOME", old.toString()).run();
        assertThat(result.err()).contains(System.getProperty("java.runtime.version"));
        assertThat(result.code()).isZero();
    }

    @Test
    void newerFeatureReleaseServesWhereThereIsNo25() throws IOException {
        SpareJdk.fake(root.resolve("usr/lib/jvm/java-26"), "26.0.1");
        assertThat(version().run().out()).startsWith("fake ");
    }

    @Test
    void brokenG1IsRefusedAndNotChosenByUs() throws IOException {
        Path broken = SpareJdk.fake(root.resolve("broken"), "25.0.2");
        Command.Result plain = version().with("JAVA_HOME", broken.toString()).run();
        assertThat(plain.out()).contains("-XX:+UseParallelGC").doesNotContain("UseG1GC");
        Command.Result refused = version().with("JAVA_HOME", broken.toString())
                .with("SPARK_SUBMIT_OPTS", "-XX:+UseG1GC")
                .run();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("25.0.2", "-XX:+UseG1GC", "25.0.3");
        Path mended = SpareJdk.fake(root.resolve("mended"), "25.0.3");
        Command.Result chosen = version().with("JAVA_HOME", mended.toString()).run();
        assertThat(chosen.out()).contains("-XX:+UseG1GC").doesNotContain("UseParallelGC");
        Command.Result taken = version().with("JAVA_HOME", mended.toString())
                .with("SPARK_SUBMIT_OPTS", "-XX:+UseG1GC")
                .run();
        assertThat(taken.out()).contains("-XX:+UseG1GC").doesNotContain("UseParallelGC");
    }

    @Test
    void jdkWithoutReleaseFileIsAsked() throws IOException {
        Path silent = SpareJdk.fake(root.resolve("silent"), "0");
        Files.delete(silent.resolve("release"));
        Files.writeString(silent.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "25.0.9" 2027-01-01' >&2; else echo "fake $@"; fi
                """);
        assertThat(version().with("JAVA_HOME", silent.toString()).run().out()).startsWith("fake ");
    }
}
