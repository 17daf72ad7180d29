package io.firesteel.checks.rdd;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What bad input gets: an error that names the object, and a context that lives on.
@ParameterizedClass
@ValueSource(strings = {"local[2]", "local-cluster[2,1,512]"})
class BadInputTest {
    private static FiresteelContext sc;

    @Parameter
    String master;

    @TempDir
    Path folder;

    @BeforeParameterizedClassInvocation
    static void start(String master) {
        sc = TestContexts.start(master);
    }

    @AfterEach
    void theContextLivesOn() {
        assertThat(sc.range(0, 10).count()).isEqualTo(10);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        sc.close();
    }

    private static Rdd<Integer> numbers() {
        return sc.parallelize(Arrays.asList(1, 2, 3, 4), 2);
    }

    /// A connection, say: nothing that could travel.
    private static final class Connection {
        int next() {
            return 1;
        }
    }

    /// A job as users write them, with things that cannot travel.
    private static final class Job implements Serializable {
        private static final long serialVersionUID = 1L;

        private final List<Object> parts = new ArrayList<>();
        private final transient Connection skipped = new Connection();
        private final Holder holder = new Holder();

        Rdd<Integer> capturesField() {
            return numbers().map(x -> x + holder.connection.next());
        }

        Rdd<Integer> capturesList() {
            holder.connection = null;
            parts.add("fine");
            parts.add(new Connection());
            return numbers().map(x -> x + parts.size());
        }

        boolean usesSkipped() {
            return skipped != null;
        }
    }

    private static final class Holder implements Serializable {
        private static final long serialVersionUID = 1L;

        private Connection connection = new Connection();
    }

    @Test
    void aFieldThatCannotTravelIsNamedWhereTheDatasetIsDefined() {
        Job job = new Job();
        assertThat(job.usesSkipped()).isTrue();
        assertThatThrownBy(job::capturesField).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("[TASK_NOT_SERIALIZABLE]")
                .hasMessageContaining("BadInputTest.Job.this.holder.connection → " + Connection.class.getName())
                .hasMessageContaining("map");
        assertThatThrownBy(job::capturesList)
                .hasMessageContaining("BadInputTest.Job.this.parts[1] → " + Connection.class.getName());
    }

    @Test
    void aLocalVariableThatCannotTravelIsNamed() {
        long before = 5;
        Connection connection = new Connection();
        assertThatThrownBy(() -> numbers().filter(x -> x > before + connection.next()))
                .hasMessageContaining("connection → " + Connection.class.getName())
                .hasMessageContaining("filter");
        assertThatThrownBy(() -> numbers().foreach(x -> connection.next()))
                .hasMessageContaining("connection → " + Connection.class.getName());
    }

    @Test
    void aDatasetInsideAFunctionIsRefused() {
        Rdd<Integer> other = numbers();
        assertThatThrownBy(() -> numbers().map(x -> other.count() * x)).hasMessageContaining("SPARK-5063");
    }

    @Test
    void aMissingFileIsNamed() {
        String missing = folder.resolve("missing.txt").toString();
        Rdd<String> lines = sc.textFile(missing);
        assertThatThrownBy(lines::count).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("[PATH_NOT_FOUND]")
                .hasMessageContaining("file:" + missing)
                .hasMessageContaining("42K03");
        assertThatThrownBy(() -> sc.textFile(folder + "/*.nope").count()).hasMessageContaining("matches 0 files");
    }

    @Test
    void anEmptyNameIsNoFolder() {
        assertThatThrownBy(() -> sc.textFile("").count()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty string");
        assertThatThrownBy(() -> numbers().saveAsTextFile("")).hasMessageContaining("empty string");
    }

    @Test
    void aFullDiskIsToldFromAnotherTrouble() {
        String path = folder.resolve("out/part-00000").toString();
        assertThat(FileErrors.unwritable(path, new java.io.IOException("No space left on device")))
                .hasMessageContaining("[DISK_FULL]")
                .hasMessageContaining(path)
                .hasMessageContaining("SQLSTATE: 53100");
        assertThat(FileErrors.unwritable(path, new java.io.IOException("broken."))).hasMessageContaining(
                "[CANNOT_WRITE_FILE] Encountered error while writing " + path + ": broken. SQLSTATE: 58030");
    }

    @Test
    void whatMakesTheHeapLargerIsSaid() {
        assertThatThrownBy(() -> numbers().map(x -> {
            throw new OutOfMemoryError("Java heap space");
        }).count()).hasMessageContaining("java.lang.OutOfMemoryError: Java heap space (the heap of this process has ")
                .hasMessageContaining(master.equals("local[2]") ? "spark.driver.memory" : "spark.executor.memory");
    }

    @Test
    void checkpointsOfTwoProgramsInOneFolderStayApart() throws Exception {
        sc.setCheckpointDir(folder.toString());
        String first = sc.getCheckpointDir().orElseThrow();
        sc.setCheckpointDir(folder + "/");
        assertThat(sc.getCheckpointDir()).hasValueSatisfying(second -> assertThat(second).isNotEqualTo(first)
                .startsWith("file:" + folder));
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> sc.setCheckpointDir(file + "/below")).hasMessageContaining(file.toString());
        sc.setCheckpointDir(null);
        assertThat(sc.getCheckpointDir()).isEmpty();
    }

    @Test
    void aTruncatedGzipIsNamed() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 10_000; i++) {
                out.write(("line " + i * 7919 + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        Path file = folder.resolve("cut.gz");
        Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThatThrownBy(() -> sc.textFile(file.toString()).count()).hasMessageContaining(file.toString())
                .hasMessageContaining("ends too early");
        Files.writeString(file, "this is no gzip at all");
        assertThatThrownBy(() -> sc.textFile(file.toString()).count()).hasMessageContaining(file.toString());
    }

    @Test
    void aUsersExceptionComesWithItsOwnStack() {
        assertThatThrownBy(() -> numbers().map(BadInputTest::thrower).collect()).satisfies(e -> {
            assertThat(e.getMessage()).containsPattern("java.lang.IllegalStateException: number [13] is odd");
            String text = stack(e);
            assertThat(text.indexOf("BadInputTest.thrower")).isPositive();
            assertThat(text.indexOf("BadInputTest.thrower")).isLessThan(text.indexOf("MapIterator"));
        });
    }

    private static String stack(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private static Integer thrower(Integer x) throws Exception {
        if (x % 2 == 1) {
            throw new IllegalStateException("number " + x + " is odd");
        }
        return x;
    }

    @Test
    void aCheckedExceptionKeepsItsType() {
        assertThatThrownBy(() -> numbers().map(x -> {
            throw new java.io.IOException("disk of " + x);
        }).count()).hasMessageContaining("java.io.IOException: disk of");
    }

    @Test
    void anOutputFolderThatExistsIsRefusedAndLeftAlone() throws Exception {
        Files.writeString(folder.resolve("precious"), "data");
        assertThatThrownBy(() -> numbers().saveAsTextFile(folder.toString()))
                .hasMessageContaining("[PATH_ALREADY_EXISTS]")
                .hasMessageContaining(folder.toString());
        assertThat(folder.resolve("precious")).hasContent("data");
    }

    @Test
    void aFailedSaveLeavesNothing() throws Exception {
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> numbers().map(x -> 6 / (x - 3)).saveAsTextFile(out.toString()))
                .hasMessageContaining("ArithmeticException");
        assertThatThrownBy(() -> numbers().map(x -> {
            throw new java.io.IOException("the user's own");
        }).saveAsTextFile(out.toString())).hasMessageContaining("java.io.IOException: the user's own");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anUnknownCodecAndSchemeAreNamed() {
        assertThatThrownBy(() -> numbers().saveAsTextFile(folder.resolve("o").toString(), "rot13"))
                .hasMessageContaining("rot13")
                .hasMessageContaining("gzip");
        assertThatThrownBy(() -> sc.textFile("nosuch://host/path").count()).hasMessageContaining("nosuch");
    }

    @Test
    void argumentsWithoutSenseAreRefused() {
        assertThatThrownBy(() -> numbers().repartition(0)).hasMessageContaining("must be positive");
        assertThatThrownBy(() -> numbers().sample(false, -1)).hasMessageContaining("nonnegative");
        assertThatThrownBy(() -> numbers().takeSample(false, -1)).hasMessageContaining("Negative number");
        assertThatThrownBy(() -> numbers().countApproxDistinct(0)).hasMessageContaining("0.000017");
        assertThatThrownBy(() -> numbers().checkpoint()).hasMessageContaining("setCheckpointDir");
    }

    @Test
    void aCommandThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> numbers().pipe("no-such-command-here").collect())
                .hasMessageContaining("no-such-command-here");
    }
}
