package io.firesteel.checks.rdd;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;

import static org.assertj.core.api.Assertions.assertThat;

class SmokeTest {

    @Test
    void words() throws Exception {
        try (FiresteelContext sc = TestContexts.start("local[2]")) {
            List<Pair<String, Integer>> counts = sc.parallelize(List.of("a b a", "b c", "c a"), 2)
                    .flatMap(line -> Arrays.asList(line.split(" ")).iterator())
                    .mapToPair(word -> Pair.of(word, 1))
                    .reduceByKey(Integer::sum)
                    .sortByKey()
                    .collect();
            assertThat(counts).hasToString("[(a,3), (b,2), (c,2)]");
            System.err.println(sc.range(0, 1000).map(x -> x * 2).sortBy(x -> -x, true, 3).toDebugString());
            assertThat(sc.range(0, 1000).count()).isEqualTo(1000);
            assertThat(sc.range(0, 1000).mapToDouble(x -> x).sum()).isEqualTo(499500);
        }
    }
}
