package io.firesteel.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.storage.stream.BlockStream;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessIT {
    @TempDir
    Path dir;

    @TempDir
    Path temporary;

    /// Opens folders, writes a file, and waits to be killed; or writes until a limit of the process stops it.
    static final class Child {
        private Child() {
        }

        public static void main(String[] arguments) throws IOException {
            LocalFolders folders = LocalFolders.open(Conf.empty().with("spark.local.dir", arguments[0]), Map.of(),
                    "child");
            try (BlockFile file = folders.create("rdd_1_1")) {
                file.write(new byte[Integer.parseInt(arguments[1])]);
                file.commit();
            } catch (FiresteelException e) {
                System.out.println(e.getMessage());
            }
            try (OutputStream compressed = BlockStream.of(Conf.empty(), true, Optional.empty())
                    .output(OutputStream.nullOutputStream())) {
                compressed.write(new byte[100]);
            }
            System.out.println(folders.paths().getFirst());
            System.in.read();
        }
    }

    private Process child(String before, int bytes) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of("bash", "-c", before + " exec \"$@\"", "bash", java, "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("java.class.path"), Child.class.getName(),
                dir.toString(), Integer.toString(bytes));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(dir)) {
            return found.toList();
        }
    }

    @Test
    void leftoversOfAKilledProcessGoAtTheNextStartAndLiveOnesStay() throws Exception {
        Process killed = child("", 1000);
        Process alive = child("", 1000);
        try (BufferedReader a = killed.inputReader(); BufferedReader b = alive.inputReader()) {
            Path ofKilled = Path.of(a.readLine());
            Path ofLiving = Path.of(b.readLine());
            assertThat(ofKilled).isNotEqualTo(ofLiving).exists();
            Path named = Files.createDirectory(dir.resolve("firesteel-" + killed.pid() + "-python-1"));
            Path ofLivingNamed = Files.createDirectory(dir.resolve("firesteel-" + alive.pid() + "-python-1"));
            killed.destroyForcibly().waitFor();
            assertThat(ofKilled).exists();
            try (Stream<Path> libraries = Files.list(temporary)) {
                assertThat(libraries).isEmpty();
            }
            try (LocalFolders own = LocalFolders.open(Conf.empty().with("spark.local.dir", dir.toString()), Map.of(),
                    "next")) {
                assertThat(ofKilled).doesNotExist();
                assertThat(named).doesNotExist();
                assertThat(ofLiving).exists();
                assertThat(folders()).containsExactlyInAnyOrder(own.paths().getFirst(), ofLiving, ofLivingNamed);
            }
            Files.delete(ofLivingNamed);
            // An orderly end (Ctrl-C, SIGTERM) leaves nothing.
            alive.destroy();
            alive.waitFor();
            assertThat(folders()).isEmpty();
        } finally {
            killed.destroyForcibly();
            alive.destroyForcibly();
        }
    }

    @Test
    void aLimitOnFileSizesIsAnErrorWithItsFolder() throws Exception {
        Process limited = child("ulimit -f 100;", 1 << 20);
        try (BufferedReader out = limited.inputReader()) {
            assertThat(out.readLine()).contains("[LOCAL_WRITE_FAILED]").contains(dir.toString());
        } finally {
            limited.destroyForcibly().waitFor();
        }
    }
}
