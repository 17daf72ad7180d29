package io.firesteel.scheduler.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// When executors are asked for and given back, by the policy alone; expectations by hand from Spark's documentation.
class AllocationPolicyTest {
    private static final AllocationEvent.Looked NOTHING = looked(0, 0, 2);

    private static AllocationPolicy policy(String... settings) {
        return new AllocationPolicy(settings(settings));
    }

    private static AllocationSettings settings(String... settings) {
        Map<String, String> conf = new TreeMap<>(Map.of("spark.dynamicAllocation.enabled", "true"));
        for (int i = 0; i < settings.length; i += 2) {
            conf.put(settings[i].startsWith("spark.") ? settings[i] : "spark.dynamicAllocation." + settings[i],
                    settings[i + 1]);
        }
        return AllocationSettings.of(Conf.of(conf));
    }

    private static AllocationEvent.Looked looked(int waiting, int running, int perExecutor,
            Workload.Member... executors) {
        return new AllocationEvent.Looked(new Workload(waiting, running, perExecutor, List.of(executors)));
    }

    private static Workload.Member idle(String id, long since, boolean kept, boolean outputs) {
        return new Workload.Member(id, since, new Workload.Holding() {
            @Override
            public boolean kept() {
                return kept;
            }

            @Override
            public boolean outputs() {
                return outputs;
            }
        });
    }

    private static Workload.Member idle(String id, long since) {
        return idle(id, since, false, false);
    }

    private static List<String> ended(List<AllocationAction> actions) {
        return actions.stream()
                .filter(AllocationAction.End.class::isInstance)
                .map(a -> ((AllocationAction.End) a).executorId())
                .toList();
    }

    @Test
    void requestsDoubleWhileTasksWaitUpToWhatTheyNeed() {
        AllocationPolicy policy = policy("schedulerBacklogTimeout", "1s", "sustainedSchedulerBacklogTimeout", "2s");
        List<Integer> targets = new ArrayList<>();
        for (long now = 0; now <= 10_000; now += 500) {
            policy.on(looked(40, 0, 4), now);
            targets.add(policy.target());
        }
        // 1 after a second, then every two seconds: 1 + 2, + 4, at most the 10 that 40 tasks of 4 slots need.
        assertThat(targets).containsExactly(0, 0, 1, 1, 1, 1, 3, 3, 3, 3, 7, 7, 7, 7, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void theNumberFallsAtOnceToWhatTasksNeedAndNeverBelowTheLeast() {
        AllocationPolicy policy = policy("minExecutors", "2", "maxExecutors", "6", "initialExecutors", "5");
        assertThat(policy.target()).isEqualTo(5);
        assertThat(policy.on(NOTHING, 0)).isEmpty();
        assertThat(policy.on(looked(0, 6, 2), 100)).containsExactly(new AllocationAction.Want(3));
        assertThat(policy.on(looked(0, 1, 2), 200)).containsExactly(new AllocationAction.Want(2));
        for (long now = 300; now < 20_000; now += 100) {
            policy.on(looked(1000, 0, 2), now);
        }
        assertThat(policy.target()).isEqualTo(6);
    }

    @Test
    void aRatioAsksForFewer() {
        AllocationPolicy policy = policy("executorAllocationRatio", "0.5");
        for (long now = 0; now < 30_000; now += 100) {
            policy.on(looked(30, 0, 3), now);
        }
        assertThat(policy.target()).isEqualTo(5);
    }

    @Test
    void whoIsIdleForLongGoesButForKeptBlocksAndOutputs() {
        AllocationPolicy policy = policy("executorIdleTimeout", "10s", "cachedExecutorIdleTimeout", "30s",
                "shuffleTracking.timeout", "20s", "minExecutors", "1");
        Workload.Member[] four = {idle("1", 0), idle("2", 0, true, false), idle("3", 0, false, true),
            idle("4", 5_000)};
        policy.on(looked(0, 1, 2, four), 9_000);
        assertThat(ended(policy.on(looked(0, 0, 2, four), 9_999))).isEmpty();
        assertThat(ended(policy.on(looked(0, 0, 2, four), 10_000))).containsExactly("1");
        Workload.Member[] three = {four[1], four[2], four[3]};
        assertThat(ended(policy.on(looked(0, 0, 2, three), 15_000))).containsExactly("4");
        Workload.Member[] two = {four[1], four[2]};
        assertThat(ended(policy.on(looked(0, 0, 2, two), 20_000))).containsExactly("3");
        // The last one stays: it is the least number.
        assertThat(ended(policy.on(looked(0, 0, 2, two[0]), 60_000))).isEmpty();
    }

    @Test
    void nobodyGoesWhileAsManyAreWanted() {
        AllocationPolicy policy = policy("executorIdleTimeout", "0s");
        for (long now = 0; now <= 1_000; now += 100) {
            policy.on(looked(4, 0, 2), now);
        }
        for (long now = 1_100; now <= 3_000; now += 100) {
            policy.on(looked(4, 0, 2), now);
        }
        assertThat(policy.target()).isEqualTo(2);
        assertThat(ended(policy.on(looked(4, 0, 2, idle("1", 0), idle("2", 0)), 3_100))).isEmpty();
    }

    @Test
    void aProgramsWordCountsWithoutDynamicAllocation() {
        AllocationPolicy policy = policy("enabled", "false");
        assertThat(policy.target()).isEqualTo(AllocationSettings.ANY);
        assertThat(policy.on(new AllocationEvent.Ended(List.of("a"), 3, false), 0))
                .containsExactly(new AllocationAction.Want(2),
                        new AllocationAction.End("a", "Executor killed by driver.", false));
        assertThat(policy.on(new AllocationEvent.More(2, 2), 0)).containsExactly(new AllocationAction.Want(4));
        assertThat(policy.on(new AllocationEvent.Ended(List.of("b"), 4, true), 0))
                .containsExactly(new AllocationAction.End("b", "Executor killed by driver.", false));
        assertThat(policy.on(new AllocationEvent.Total(1), 0)).containsExactly(new AllocationAction.Want(1));
        assertThat(policy.on(looked(100, 0, 1), 100_000)).isEmpty();
    }

    @Test
    void settingsThatContradictEachOtherAreRefusedInWords() {
        assertThatThrownBy(() -> settings("minExecutors", "3", "maxExecutors", "2"))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("minExecutors (3) is larger than maxExecutors (2)");
        assertThatThrownBy(() -> settings("executorAllocationRatio", "0"))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("executorAllocationRatio is 0.0");
        assertThatThrownBy(() -> settings("maxExecutors", "4", "spark.executor.instances", "5"))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("(5) is larger than maxExecutors (4)");
    }
}
