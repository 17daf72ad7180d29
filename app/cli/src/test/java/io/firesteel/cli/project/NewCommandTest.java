package io.firesteel.cli.project;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewCommandTest {
    @TempDir
    Path folder;

    private int run(String... words) {
        CommandLine line = new CommandLine(new NewCommand());
        line.setOut(new PrintWriter(new StringWriter()));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            throw e;
        });
        return line.execute(words);
    }

    @Test
    void projectCompilesAgainstTheApi() throws IOException {
        assertThat(run("my-app", "--directory", folder.toString())).isZero();
        Path source = folder.resolve("my-app/src/main/java/com/example/myapp/Main.java");
        assertThat(ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-Xlint:all", "-Werror", "-cp",
                        System.getProperty("java.class.path"), "-d", folder.resolve("classes").toString(),
                        source.toString()))
                .isZero();
        assertThat(folder.resolve("classes/com/example/myapp/Main.class")).exists();
        assertThat(folder.resolve("my-app/pom.xml")).content()
                .contains("<artifactId>my-app</artifactId>",
                        "<mainClass>com.example.myapp.Main</mainClass>")
                .doesNotContain("@");
        assertThat(folder.resolve("my-app/README.md")).content().contains("target/my-app-1.0.jar").doesNotContain("@");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("taken"));
        Files.writeString(folder.resolve("taken/file"), "mine");
        assertThat(run("taken", "--directory", folder.toString())).isNotZero();
        assertThat(folder.resolve("taken")).isDirectoryNotContaining("glob:**pom.xml");
    }

    @Test
    void namesThatMavenOrJavaWouldRefuse() {
        assertThatThrownBy(() -> new ProjectTemplate("a b", "a.b", "1")).hasMessageContaining("'a b'");
        assertThatThrownBy(() -> new ProjectTemplate("a", "a.class", "1")).hasMessageContaining("'a.class'");
        assertThatThrownBy(() -> new ProjectTemplate("../x", "a", "1")).hasMessageContaining("'../x'");
    }
}
