package io.firesteel.executor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchivesTest {
    @TempDir
    Path folder;

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void aZipIsUnpackedWithItsFolders() throws IOException {
        Archives.unpack(zip("x.txt", "deep/er/y.txt"), folder.resolve("out"));
        assertThat(folder.resolve("out/x.txt")).hasContent("x.txt");
        assertThat(folder.resolve("out/deep/er/y.txt")).hasContent("deep/er/y.txt");
    }

    @Test
    void nothingIsWrittenOutsideTheTarget() throws IOException {
        Path bad = zip("../evil.txt");
        assertThatThrownBy(() -> Archives.unpack(bad, folder.resolve("out"))).isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void aTarIsUnpackedByTheSystemsTar() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("z.txt"), "z");
        assertThat(new ProcessBuilder("tar", "-czf", folder.resolve("a.tar.gz").toString(), "-C", folder.resolve("in")
                .toString(), "z.txt").start().waitFor()).isZero();
        Archives.unpack(folder.resolve("a.tar.gz"), folder.resolve("out"));
        assertThat(folder.resolve("out/z.txt")).hasContent("z");
    }

    @Test
    void otherFilesAreNoArchives() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "text");
        assertThatThrownBy(() -> Archives.unpack(text, folder.resolve("out"))).hasMessageContaining("no archive");
        Path broken = Files.write(folder.resolve("b.tgz"), new byte[]{0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
        assertThatThrownBy(() -> Archives.unpack(broken, folder.resolve("out"))).hasMessageContaining("cannot unpack");
    }
}
