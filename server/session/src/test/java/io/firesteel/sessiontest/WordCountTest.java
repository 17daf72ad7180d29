package io.firesteel.sessiontest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;
import io.firesteel.api.accumulator.LongAccumulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordCountTest {

    private static FiresteelContext context(String master) {
        return FiresteelContext.create(new FiresteelConf(false).setMaster(master).setAppName("word count"));
    }

    @Test
    void wordsAreCounted(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("text");
        Files.write(text, List.of("to be or not to be", "", "that is the question", "to be"));
        try (FiresteelContext sc = context("local[2]")) {
            Map<String, Integer> counts = new TreeMap<>();
            for (Pair<String, Integer> pair : sc.textFile(text.toString())
                    .flatMap(line -> Arrays.asList(line.split(" ")).iterator())
                    .filter(word -> !word.isEmpty())
                    .mapToPair(word -> new Pair<>(word, 1))
                    .reduceByKey(Integer::sum)
                    .collect()) {
                counts.put(pair.first(), pair.second());
            }
            assertThat(counts).isEqualTo(Map.of("to", 3, "be", 3, "or", 1, "not", 1, "that", 1, "is", 1, "the", 1,
                    "question", 1));
        }
    }

    @Test
    void aSecondContextIsRefusedAndTheFirstGoesOn() {
        try (FiresteelContext sc = context("local[2]")) {
            assertThatThrownBy(() -> context("local")).hasMessageContaining("Only one SparkContext")
                    .hasMessageContaining(
                            "WordCountTest");
            assertThat(FiresteelContext.getOrCreate()).isSameAs(sc);
            assertThat(sc.parallelize(List.of(1, 2, 3)).count()).isEqualTo(3);
        }
        assertThat(FiresteelContext.active()).isEmpty();
    }

    @Test
    void accumulatorsAndBroadcastsReachTasks() {
        try (FiresteelContext sc = context("local[2]")) {
            LongAccumulator seen = sc.longAccumulator("seen");
            io.firesteel.api.Broadcast<int[]> factor = sc.broadcast(new int[]{10});
            Rdd<Integer> numbers = sc.parallelize(List.of(1, 2, 3, 4), 4).map(x -> {
                seen.add(1);
                return x * factor.value()[0];
            });
            assertThat(numbers.collect()).containsExactly(10, 20, 30, 40);
            assertThat(seen.value()).isEqualTo(4);
            factor.destroy();
            assertThatThrownBy(factor::value).hasMessageContaining("destroyed");
        }
    }

    @Test
    void badMastersAndMissingNamesAreNamed() {
        assertThatThrownBy(() -> context("sparc://x")).hasMessageContaining("Could not parse Master URL: 'sparc://x'");
        assertThatThrownBy(() -> context("local[0]")).hasMessageContaining("0 threads");
        assertThatThrownBy(() -> context("local[2,0]")).hasMessageContaining("'local[2,0]'");
        assertThatThrownBy(() -> context("yarn")).hasMessageContaining("'yarn' is not supported yet")
                .hasMessageContaining("0A000");
        assertThatThrownBy(() -> FiresteelContext.create(
                new FiresteelConf(false).setAppName("x").setMaster("local[2]").set("spark.task.cpus", "3")))
                .hasMessageContaining("cores per executor (=2)")
                .hasMessageContaining("spark.task.cpus");
        assertThatThrownBy(() -> FiresteelContext.create(new FiresteelConf(false).setAppName("x")))
                .hasMessageContaining("master URL must be set");
        assertThat(FiresteelContext.active()).isEmpty();
    }
}
