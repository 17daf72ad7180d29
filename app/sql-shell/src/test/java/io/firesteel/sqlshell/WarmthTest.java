package io.firesteel.sqlshell;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WarmthTest {
    @TempDir
    Path folder;

    private ShellOptions options(String... words) throws ShellOptions.UsageException {
        return ShellOptions.parse(words);
    }

    @Test
    void statementsComeInTheOrderInWhichTheyRun() throws Exception {
        Path first = Files.writeString(folder.resolve("first.sql"), "select 1; select 2;");
        Path file = Files.writeString(folder.resolve("file.sql"), "select 4");

        assertThat(Warmth.statements(options("-i", first.toString(), "-e", "select 3")))
                .containsExactly("select 1", "select 2", "select 3");
        assertThat(Warmth.statements(options("-f", file.toString()))).containsExactly("select 4");
        assertThat(Warmth.statements(options())).isEmpty();
    }

    @Test
    void whatIsNoFileOrTooLongIsLeftAlone() throws Exception {
        Path large = Files.writeString(folder.resolve("large.sql"), "select 1;".repeat(10_000));
        Path many = Files.writeString(folder.resolve("many.sql"), "select 1;".repeat(100));

        assertThat(Warmth.statements(options("-f", folder.toString()))).isEmpty();
        assertThat(Warmth.statements(options("-f", folder.resolve("none").toString()))).isEmpty();
        assertThat(Warmth.statements(options("-f", large.toString()))).isEmpty();
        assertThat(Warmth.statements(options("-f", many.toString()))).hasSize(20);
    }
}
