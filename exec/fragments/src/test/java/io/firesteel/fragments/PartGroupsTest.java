package io.firesteel.fragments;

import java.util.List;

import org.junit.jupiter.api.Test;

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
        return new AdaptiveOptions(true, bytes, 1, 1, Integer.MAX_VALUE, -1, false);
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
        assertThat(bounds(new AdaptiveOptions(true, 1000, 1, 4, 100, -1, false), 50, 50, 50, 50, 50, 50, 50, 50))
                .containsExactly(0, 2, 4, 6, 8);
        // But none gets less than 200.
        assertThat(bounds(new AdaptiveOptions(true, 1000, 200, 4, 100, -1, false), 50, 50, 50, 50, 50, 50, 50, 50))
                .containsExactly(0, 4, 8);
    }

    @Test
    void aTaskReadsNoMorePartsThanItMay() {
        assertThat(bounds(new AdaptiveOptions(true, 1000, 1, 1, 3, -1, false), 1, 1, 1, 1, 0, 0, 0)).containsExactly(0,
                3, 6, 7);
    }
}
