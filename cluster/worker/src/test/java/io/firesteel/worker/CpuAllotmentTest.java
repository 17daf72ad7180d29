package io.firesteel.worker;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Who has which CPU: never two at once, and what is given back goes to those who wait, in their order.
class CpuAllotmentTest {
    private final CpuAllotment cpus = new CpuAllotment(List.of(6, 0, 1, 3));

    private List<Integer> taken(String executor, int count) {
        return cpus.take(executor, count).getNow(null);
    }

    @Test
    void eachHasItsOwnAndWhatEndsGivesBack() {
        assertThat(taken("a/0", 2)).containsExactly(0, 1);
        assertThat(taken("a/1", 1)).containsExactly(3);
        cpus.giveBack("a/0");
        cpus.giveBack("a/0");
        assertThat(taken("b/0", 3)).containsExactly(0, 1, 6);
        assertThat(taken("b/1", 1)).isNull();
    }

    @Test
    void whoComesBeforeTheOtherIsGoneWaits() {
        assertThat(taken("a/0", 2)).containsExactly(0, 1);
        assertThat(taken("a/1", 2)).containsExactly(3, 6);
        CompletableFuture<List<Integer>> two = cpus.take("b/0", 2);
        CompletableFuture<List<Integer>> one = cpus.take("b/1", 1);
        CompletableFuture<List<Integer>> last = cpus.take("b/2", 1);
        assertThat(List.of(two.isDone(), one.isDone(), last.isDone())).containsOnly(false);
        cpus.giveBack("b/1");
        cpus.giveBack("a/1");
        assertThat(two.getNow(null)).containsExactly(3, 6);
        assertThat(List.of(one.isDone(), last.isDone())).containsOnly(false);
        cpus.giveBack("a/0");
        assertThat(last.getNow(null)).containsExactly(0);
        assertThat(one.isDone()).isFalse();
    }

    @Test
    void whatRunsAlreadyKeepsItsOwn() {
        cpus.claim("a/0", List.of(0, 6, 9));
        assertThat(taken("a/1", 2)).containsExactly(1, 3);
        cpus.giveBack("a/0");
        assertThat(Set.copyOf(taken("b/0", 2))).containsExactlyInAnyOrder(0, 6);
        assertThat(taken("b/1", 1)).isNull();
    }

    @Test
    void withoutCpusThereIsNoPinning() {
        CpuAllotment none = new CpuAllotment(List.of());
        assertThat(none.take("a/0", 5).getNow(null)).isEmpty();
        assertThat(none.take("a/1", 5).getNow(null)).isEmpty();
    }
}
