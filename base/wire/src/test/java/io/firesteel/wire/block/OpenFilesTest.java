package io.firesteel.wire.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenFilesTest {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    @TempDir
    Path folder;

    /// Whether this process has the file open, by the system's own account.
    static boolean isOpen(Path file) throws IOException {
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return open.anyMatch(descriptor -> {
                try {
                    return Files.readSymbolicLink(descriptor).toString().startsWith(file.toString());
                } catch (IOException e) {
                    // Closed meanwhile.
                    return false;
                }
            });
        }
    }

    private static String read(OpenFiles files, Path file, long from, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocateDirect(length);
        assertThat(files.read(file, into, from)).as("whether %s has so much", file).isTrue();
        byte[] bytes = new byte[length];
        into.flip().get(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatANameMeansNowIsRead() throws Exception {
        Path data = Files.writeString(folder.resolve("data"), "0123456789");
        try (OpenFiles files = new OpenFiles(10, 0)) {
            assertThat(read(files, data, 2, 3)).isEqualTo("234");
            assertThat(isOpen(data)).isTrue();
            assertThat(read(files, data, 0, 10)).isEqualTo("0123456789");
            assertThat(files.read(data, ByteBuffer.allocate(5), 6)).isFalse();
            Files.writeString(data, "in its place");
            assertThat(read(files, data, 0, 12)).isEqualTo("in its place");
            Files.move(Files.writeString(folder.resolve("other"), "another file"), data,
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(read(files, data, 0, 12)).isEqualTo("another file");
            Files.delete(data);
            assertThatThrownBy(() -> read(files, data, 0, 3)).isInstanceOf(NoSuchFileException.class);
            assertThat(isOpen(data)).isFalse();
            assertThat(files.kept()).isZero();
        }
    }

    @Test
    void noMoreThanAFewStayOpenAndNoneForLong() throws Exception {
        OpenFiles files = new OpenFiles(2, 0);
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            paths.add(Files.writeString(folder.resolve("data" + i), "text " + i));
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5; i++) {
                assertThat(read(files, paths.get(i), 5, 1)).isEqualTo("" + i);
                assertThat(isOpen(paths.get(i))).as("file %s", i).isEqualTo(i < 2);
            }
        }
        files.closeUnused(TimeUnit.HOURS.toNanos(1));
        assertThat(files.kept()).isEqualTo(2);
        files.closeUnused(0);
        assertThat(files.kept()).isZero();
        assertThat(isOpen(paths.getFirst())).isFalse();
        assertThat(read(files, paths.getLast(), 5, 1)).isEqualTo("4");
        assertThat(isOpen(paths.getLast())).isTrue();
        files.close();
        assertThat(isOpen(paths.getLast())).isFalse();
        // A request that is under way when the server closes.
        assertThat(read(files, paths.getLast(), 5, 1)).isEqualTo("4");
        assertThat(isOpen(paths.getLast())).isFalse();
    }

    /// Four threads read while files are closed below them, and replaced by ones with the same bytes.
    @Test
    void manyThreadsReadWhatIsThere() throws Exception {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        for (int i = 0; i < 6; i++) {
            Files.write(folder.resolve("data" + i), bytes);
        }
        try (OpenFiles files = new OpenFiles(4, 0); ExecutorService threads = Executors.newFixedThreadPool(5)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                Random random = new Random(reader);
                readers.add(threads.submit(() -> {
                    int wrong = 0;
                    ByteBuffer into = ByteBuffer.allocateDirect(4_000);
                    byte[] got = new byte[4_000];
                    for (int i = 0; i < 3_000; i++) {
                        int from = random.nextInt(16_000);
                        boolean whole = files.read(folder.resolve("data" + random.nextInt(6)), into.clear(), from);
                        into.flip().get(got);
                        wrong += whole && Arrays.equals(got, 0, 4_000, bytes, from, from + 4_000) ? 0 : 1;
                    }
                    return wrong;
                }));
            }
            Future<?> changer = threads.submit(() -> {
                for (int i = 0; readers.stream().anyMatch(reader -> !reader.isDone()); i++) {
                    files.closeUnused(0);
                    Files.move(Files.write(folder.resolve("fresh"), bytes), folder.resolve("data" + i % 6),
                            StandardCopyOption.ATOMIC_MOVE);
                }
                return null;
            });
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isZero();
            }
            changer.get(60, TimeUnit.SECONDS);
        }
        for (int i = 0; i < 6; i++) {
            assertThat(isOpen(folder.resolve("data" + i))).isFalse();
        }
    }
}
