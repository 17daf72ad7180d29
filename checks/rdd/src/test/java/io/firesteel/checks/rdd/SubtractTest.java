package io.firesteel.checks.rdd;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.accumulator.LongAccumulator;
import io.firesteel.tasks.CurrentTask;

import static org.assertj.core.api.Assertions.assertThat;

/// Subtraction by key of more than there is memory for.
class SubtractTest {
    private static final int KEYS = 60_000;

    @Test
    void whatDoesNotFitIsGroupedOnDisk() {
        // Some 500 KB for both tasks; 60,000 pairs of strings need twenty times that.
        try (FiresteelContext sc = TestContexts.start("local[2]", Map.of("spark.memory.fraction", "0.001"))) {
            for (boolean leftInPlace : new boolean[]{false, true}) {
                PairRdd<String, Integer> left = numbered(sc, 1, 0);
                PairRdd<String, Integer> right = numbered(sc, 3, 7);
                LongAccumulator spilled = sc.longAccumulator();
                List<Integer> kept = new ArrayList<>((leftInPlace ? left.partitionBy(new HashPartitioner(2)) : left)
                        .subtractByKey(right, new HashPartitioner(2))
                        .mapPartitions(pairs -> drained(pairs, spilled))
                        .collect());
                kept.sort(null);
                assertThat(kept).isEqualTo(IntStream.range(0, 2 * KEYS).filter(i -> i / 2 % 3 != 0).boxed().toList());
                assertThat(spilled.value()).isPositive();
            }
        }
    }

    /// Two pairs for every `step`-th key; the values of keys count up from `first`.
    private static PairRdd<String, Integer> numbered(FiresteelContext sc, int step, int first) {
        return sc.range(0, 2L * KEYS, 1, 4)
                .map(Long::intValue)
                .filter(i -> i / 2 % step == 0)
                .mapToPair(i -> Pair.of("key number " + i / 2, i + first));
    }

    private static Iterator<Integer> drained(Iterator<Pair<String, Integer>> pairs, LongAccumulator spilled) {
        List<Integer> values = new ArrayList<>();
        pairs.forEachRemaining(pair -> values.add(pair._2()));
        spilled.add(CurrentTask.get().counters().diskSpilled);
        return values.iterator();
    }
}
