package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `run-example` with the real engine.
class RunExampleIT {
    @TempDir
    static Path shared;
    private static Distribution distribution;
    @TempDir
    Path work;

    @BeforeAll
    static void unpack() {
        distribution = Distribution.at(shared.resolve("fire steel"));
    }

    private Command.Result run(String... words) {
        return new Command(distribution.bin("run-example"), words).in(work).run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "local[2]", "local-cluster[2,1,512]"})
    void wordCountCounts(String master) throws IOException {
        String text = "to be or not to be\n\n  that is\tthe question é to\n";
        Files.writeString(work.resolve("some text.txt"), text);
        // A neighbour may have the usual port, which is worth a warning.
        Command.Result result = run("--master", master, "--conf", "spark.ui.port=0", "WordCount", "some text.txt");
        assertThat(result.code()).as(result.err()).isZero();
        Map<String, Integer> expected = new TreeMap<>();
        for (String word : text.strip().split("\\s+")) {
            expected.merge(word, 1, Integer::sum);
        }
        assertThat(result.out().lines()).containsExactlyInAnyOrderElementsOf(
                expected.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
        assertThat(result.err()).contains("INFO SparkContext: Submitted application: WordCount", "Starting job: ",
                "Job 0 finished: ", "Successfully stopped SparkContext").doesNotContain("WARN", "SLF4J", "Exception");
    }

    @Test
    void sparkPiHasItsNameAndUnderstandsItsAliases() {
        Command.Result result = run("JavaSparkPi", "3");
        assertThat(result.out()).matches("Pi is roughly 3\\.1\\d+\n");
        assertThat(result.err()).contains("Submitted application: Spark Pi");
    }

    @Test
    void otherExamples() throws IOException {
        Files.writeString(work.resolve("links"), "a b\nb a\nc a\n");
        assertThat(run("PageRank", "links", "20").out().lines()).hasSize(2)
                .allMatch(l -> l.matches("[ab] has rank: 0\\.\\d+\\."
                        + "|[ab] has rank: 1\\.\\d+\\."));
        assertThat(run("TransitiveClosure").out()).matches("TC has \\d+ edges\\.\n");
        Command.Result logs = run("LogQuery");
        assertThat(logs.out()).contains("bytes=1536\tn=2", "bytes=0\tn=1");
        assertThat(logs.err()).doesNotContain("Exception");
        Files.writeString(work.resolve("lines"), "c\na\nb\n");
        assertThat(run("Sort", "lines").out()).isEqualTo("a\nb\nc\n");
        assertThat(run("Sort", "lines", "sorted").code()).isZero();
        assertThat(work.resolve("sorted/_SUCCESS")).exists();
    }

    @Test
    void mistakesAreNamed() {
        Command.Result unknown = run("WordCuont", "x");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("did you mean WordCount?").doesNotContain("\tat ");
        assertThat(run().err()).contains("WordCount", "SparkPi");
        Command.Result noFile = run("WordCount", "absent.txt");
        assertThat(noFile.code()).isEqualTo(1);
        assertThat(noFile.out()).isEmpty();
        assertThat(noFile.err()).contains("absent.txt").doesNotContain("\tat io.firesteel.rdd");
    }
}
