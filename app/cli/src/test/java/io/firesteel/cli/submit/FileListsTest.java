package io.firesteel.cli.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileListsTest {
    @TempDir
    Path folder;

    @Test
    void localPathsBecomeUris() throws IOException {
        Path file = Files.writeString(folder.resolve("a b.txt"), "");
        assertThat(FileLists.resolve(" " + file + " ,, " + file.toUri(), "File")).containsExactly(
                file.toUri().toString(),
                file.toUri().toString());
        assertThat(FileLists.resolve(file + "#name", "Archive")).containsExactly(file.toUri() + "#name");
        assertThat(FileLists.resolve("hdfs://h/x.jar,local:/opt/y.jar", "Jar")).containsExactly("hdfs://h/x.jar",
                "local:/opt/y.jar");
        assertThat(FileLists.resolve(null, "Jar")).isEmpty();
    }

    @Test
    void patternsAreExpandedInOrder() throws IOException {
        Path b = Files.writeString(folder.resolve("b.jar"), "");
        Path a = Files.writeString(folder.resolve("a.jar"), "");
        Files.writeString(folder.resolve("c.txt"), "");
        assertThat(FileLists.resolve(folder + "/*.jar", "Jar")).containsExactly(a.toUri().toString(),
                b.toUri().toString());
        assertThatThrownBy(() -> FileLists.resolve(folder + "/*.zip", "Jar")).hasMessageContaining("*.zip");
    }

    @Test
    void absentFilesAreNamed() {
        assertThatThrownBy(() -> FileLists.resolve(folder.resolve("no.jar").toString(), "Jar")).hasMessageContaining(
                "Jar '" + folder.resolve("no.jar") + "' does not exist");
    }
}
