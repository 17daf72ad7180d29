package io.firesteel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class LocalFoldersTest {
    @TempDir
    Path dir;

    private Path mounted;

    private LocalFolders open(String roots) {
        return LocalFolders.open(Conf.empty().with("spark.local.dir", roots), Map.of(), "app/1");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted != null) {
            run("umount", mounted.toString());
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /// A file system of one megabyte; only root can have one.
    private Path smallDisk() throws Exception {
        Path disk = Files.createDirectory(dir.resolve("small"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString())).as("may mount").isZero();
        mounted = disk;
        return disk;
    }

    @Test
    void foldersAndFilesArePrivateSpreadAndRemoved() throws IOException {
        Path a = dir.resolve("a");
        Path b = dir.resolve("b c");
        LocalFolders folders = open(a + "," + b);
        LocalFolders others = open(a.toString());
        assertThat(folders.paths()).hasSize(2).doesNotContainAnyElementsOf(others.paths());
        int inA = 0;
        for (int i = 0; i < 20; i++) {
            try (BlockFile file = folders.create("rdd_" + i + "_0")) {
                file.write(new byte[]{1, 2, 3});
                Path path = file.commit();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent()))).isEqualTo(
                        "rwx------");
                assertThat(path.getFileName()).hasToString("rdd_" + i + "_0");
                inA += path.startsWith(a) ? 1 : 0;
            }
        }
        assertThat(inA).isBetween(1, 19);
        folders.close();
        folders.close();
        assertThat(files(b)).isEmpty();
        assertThat(others.paths()).allMatch(Files::exists);
        others.close();
        assertThat(files(a)).isEmpty();
    }

    private static java.util.List<Path> files(Path root) throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            return found.toList();
        }
    }

    @Test
    void sparkLocalDirsWinsAndAnUnusableFolderIsLeftOut() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "x");
        Path good = dir.resolve("good");
        Conf conf = Conf.empty().with("spark.local.dir", dir.resolve("never").toString());
        try (LocalFolders folders = LocalFolders.open(conf, Map.of("SPARK_LOCAL_DIRS", file + "," + good), "x")) {
            assertThat(folders.paths()).singleElement().satisfies(p -> assertThat(p).startsWith(good));
        }
        assertThat(dir.resolve("never")).doesNotExist();
        assertThatThrownBy(() -> LocalFolders.open(conf, Map.of("SPARK_LOCAL_DIRS", file.toString()), "x"))
                .isInstanceOfSatisfying(FiresteelException.class, e -> assertThat(e.condition()).isEqualTo(
                        "NO_LOCAL_DIR"));
    }

    @Test
    void whatIsNotCommittedVanishes() throws IOException {
        try (LocalFolders folders = open(dir.toString())) {
            try (BlockFile file = folders.create("temp")) {
                file.write(new byte[200_000]);
            }
            try (Stream<Path> all = Files.walk(folders.paths().getFirst())) {
                assertThat(all.filter(Files::isRegularFile).map(p -> p.getFileName().toString())).containsExactly(
                        "owner");
            }
        }
    }

    @Test
    void aFullDiskMovesTheFileToAnotherFolder() throws Exception {
        Path small = smallDisk();
        Path large = Files.createDirectory(dir.resolve("large"));
        byte[] content = new byte[3 << 20];
        new Random(1).nextBytes(content);
        try (LocalFolders folders = open(small + "," + large)) {
            for (int i = 0; i < 8; i++) {
                try (BlockFile file = folders.create("block" + i)) {
                    for (int at = 0; at < content.length; at += 50_000) {
                        file.write(content, at, Math.min(50_000, content.length - at));
                    }
                    Path path = file.commit();
                    assertThat(path).startsWith(large);
                    assertThat(Files.readAllBytes(path)).isEqualTo(content);
                }
            }
            try (Stream<Path> left = Files.walk(small)) {
                assertThat(left.filter(p -> p.getFileName().toString().startsWith("block"))).isEmpty();
            }
        }
    }

    @Test
    void fullDisksAreNamed() throws Exception {
        Path small = smallDisk();
        try (LocalFolders folders = open(small.toString())) {
            try (BlockFile file = folders.create("block")) {
                assertThatThrownBy(() -> file.write(new byte[2 << 20])).isInstanceOfSatisfying(
                        FiresteelException.class, e -> {
                            assertThat(e.condition()).isEqualTo("DISK_FULL");
                            assertThat(e.getMessage()).contains("disk full: dir " + small, "need ", "free ");
                        });
            }
            try (BlockFile file = folders.create("other")) {
                file.write(new byte[1000]);
                assertThat(file.commit()).hasSize(1000);
            }
        }
    }
}
