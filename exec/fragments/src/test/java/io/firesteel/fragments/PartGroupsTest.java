package io.firesteel.fragments;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.stages.ReadPlan;

import static org.assertj.core.api.Assertions.assertThat;

class PartGroupsTest {

    /// Where the tasks' parts begin, and how many parts there are.
    private static List<Integer> bounds(AdaptiveOptions options, long... sizes) {
        List<Integer> bounds = new java.util.ArrayList<>(PartGroups.of(sizes, options)
                .stream()
                .map(t -> t.getFirst().reduceFrom())
                .toList());
        bounds.add(PartGroups.of(sizes, options).getLast().getFirst().reduceTo());
        return bounds;
    }

    private static AdaptiveOptions target(long bytes) {
        return new AdaptiveOptions(true, bytes, 1, 1, Integer.MAX_VALUE, -1, false, AdaptiveOptions.Skew.OFF);
    }

    @Test
    void neighboursGoTogetherUpToTheTarget() {
        assertThat(bounds(target(100), 10, 20, 20, 50, 1)).containsExactly(0, 4, 5);
        assertThat(bounds(target(100), 110, 10, 100, 110, 60)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(bounds(target(100), 99, 2, 99)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void emptyPartsGoWithAnyNeighbour() {
        assertThat(bounds(target(100), 0, 0, 0)).containsExactly(0, 3);
        assertThat(bounds(target(100), 0, 300, 0, 0, 300, 0)).containsExactly(0, 4, 6);
    }

    @Test
    void enoughTasksComeBeforeTheAdvisorySize() {
        // 400 bytes for four tasks: 100 each, though 1,000 would do.
        assertThat(bounds(new AdaptiveOptions(true, 1000, 1, 4, 100, -1, false, AdaptiveOptions.Skew.OFF), 50, 50, 50,
                50, 50, 50, 50, 50))
                .containsExactly(0, 2, 4, 6, 8);
        // But none gets less than 200.
        assertThat(bounds(new AdaptiveOptions(true, 1000, 200, 4, 100, -1, false, AdaptiveOptions.Skew.OFF), 50, 50, 50,
                50, 50, 50, 50, 50))
                .containsExactly(0, 4, 8);
    }

    @Test
    void aTaskReadsNoMorePartsThanItMay() {
        assertThat(bounds(new AdaptiveOptions(true, 1000, 1, 1, 3, -1, false, AdaptiveOptions.Skew.OFF), 1, 1, 1, 1, 0,
                0, 0)).containsExactly(0,
                        3, 6, 7);
    }

    @Test
    void skewedPartsAreDividedByMapOutputs() {
        AdaptiveOptions.Skew skew = new AdaptiveOptions.Skew(true, 5, 100);
        // The median is 20, five times that 100; then 30 and 150.
        assertThat(PartGroups.skewed(new long[]{20, 20, 90, 101, 10}, skew).toString()).isEqualTo("{3}");
        assertThat(PartGroups.skewed(new long[]{30, 30, 149, 151, 10}, skew).toString()).isEqualTo("{3}");
        assertThat(PartGroups.skewed(new long[]{30, 30, 151}, AdaptiveOptions.Skew.OFF).isEmpty()).isTrue();
        List<long[]> maps = List.of(new long[]{60}, new long[]{50}, new long[]{0}, new long[]{50}, new long[]{150});
        assertThat(PartGroups.pieces(maps, 0, 100)).containsExactly(new ReadPlan.Range(0, 1, 0, 1),
                new ReadPlan.Range(1, 4, 0, 1), new ReadPlan.Range(4, Integer.MAX_VALUE, 0, 1));
    }

    @Test
    void skewedPartsStayAlone() {
        BitSet alone = BitSet.valueOf(new long[]{0b00100});
        assertThat(PartGroups.of(new long[]{1, 1, 1, 1, 1}, alone, target(100)))
                .extracting(t -> t.getFirst().reduceFrom())
                .containsExactly(0, 2, 3);
    }
}
