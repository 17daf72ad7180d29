package io.firesteel.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a driver on a worker finds in its working folder.
class DriverFilesTest {
    @TempDir
    Path sent;
    @TempDir
    Path folder;

    private Path archive() throws IOException {
        Path zip = sent.resolve("packed.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("bin/tool"));
            packed.write("tool".getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    @Test
    void filesAndUnpackedArchivesAreThereByTheirNames() throws IOException {
        Path file = Files.writeString(sent.resolve("a.txt"), "content");
        Map<String, String> conf = Map.of("spark.files", file.toUri() + "#b.txt,hdfs://n/c.txt",
                "spark.archives", archive().toUri() + "#environment");
        DriverFiles.show(folder, conf);
        // A driver that is started again finds what its first start had.
        DriverFiles.show(folder, conf);
        assertThat(folder.resolve("a.txt")).hasContent("content");
        assertThat(folder.resolve("environment/bin/tool")).hasContent("tool");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("a.txt", "environment");
        }
    }

    @Test
    void whatTheDriverNeedsItselfStays() throws IOException {
        Path file = Files.writeString(sent.resolve("stdout"), "not the log");
        DriverFiles.show(folder, Map.of("spark.files", file.toUri().toString()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsPutOutside() throws IOException {
        Path file = Files.writeString(sent.resolve("a.txt"), "content");
        assertThatThrownBy(() -> DriverFiles.show(folder, Map.of("spark.archives", file.toUri() + "#../x")))
                .hasMessageContaining("'../x'");
    }

    @Test
    void whatIsNoArchiveIsSaid() throws IOException {
        Path file = Files.writeString(sent.resolve("a.zip"), "no archive");
        assertThatThrownBy(() -> DriverFiles.show(folder, Map.of("spark.archives", file.toUri().toString())))
                .hasMessageContaining("a.zip is no archive");
    }
}
