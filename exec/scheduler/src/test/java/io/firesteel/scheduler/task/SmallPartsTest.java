package io.firesteel.scheduler.task;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.TaskNeeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Queues of indices, resource addresses and settings by themselves.
final class SmallPartsTest {

    @Test
    void aQueueGivesEachWaitingIndexOnce() {
        SplittableRandom random = new SplittableRandom(4);
        BitSet waiting = new BitSet();
        IndexQueue queue = new IndexQueue(4);
        for (int round = 0; round < 5_000; round++) {
            int index = random.nextInt(300);
            if (random.nextBoolean() && !waiting.get(index)) {
                waiting.set(index);
                queue.push(index);
            } else {
                boolean odd = random.nextBoolean();
                int taken = queue.take(waiting::get, i -> odd || i % 2 == 0);
                if (taken < 0) {
                    assertThat(waiting.stream().filter(i -> odd || i % 2 == 0)).isEmpty();
                } else {
                    assertThat(waiting.get(taken)).isTrue();
                    assertThat(odd || taken % 2 == 0).isTrue();
                    waiting.clear(taken);
                }
            }
            assertThat(queue.any(waiting::get)).isEqualTo(!waiting.isEmpty());
        }
    }

    @Test
    void theLastPushedComesFirst() {
        IndexQueue queue = new IndexQueue(1);
        for (int i : new int[]{3, 2, 1}) {
            queue.push(i);
        }
        assertThat(queue.take(i -> true, i -> i != 1)).isEqualTo(2);
        assertThat(queue.take(i -> true, i -> true)).isEqualTo(1);
        assertThat(queue.take(i -> i != 3, i -> true)).isEqualTo(-1);
        assertThat(queue.size()).isZero();
    }

    @Test
    void addressesAreSharedInPartsOrTakenWhole() {
        ResourceAddresses gpus = new ResourceAddresses(Map.of("gpu", List.of("0", "1")));
        Map<String, Double> third = Map.of("gpu", 0.33);
        assertThat(gpus.fits(third)).isEqualTo(6);
        Map<String, List<String>> taken = gpus.take(third);
        assertThat(taken).containsEntry("gpu", List.of("0"));
        assertThat(gpus.fits(third)).isEqualTo(5);
        assertThat(gpus.fits(Map.of("gpu", 2.0))).isZero();
        assertThat(gpus.fits(Map.of("gpu", 1.0))).isEqualTo(1);
        assertThat(gpus.take(Map.of("gpu", 1.0))).containsEntry("gpu", List.of("1"));
        gpus.giveBack(third, taken);
        assertThat(gpus.fits(third)).isEqualTo(3);
        assertThat(gpus.fits(Map.of("fpga", 1.0))).isZero();
    }

    @Test
    void amountsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new TaskNeeds(0, Map.of())).hasMessageContaining("at least one cpu");
        assertThatThrownBy(() -> new TaskNeeds(1, Map.of("gpu", 1.5))).hasMessageContaining("gpu");
        assertThatThrownBy(() -> new TaskNeeds(1, Map.of("gpu", 0.0))).hasMessageContaining("gpu");
    }

    @Test
    void settingsHaveSparksDefaultsAndUnits() {
        SchedulerSettings plain = SchedulerSettings.of(Conf.empty());
        assertThat(plain.maxFailures()).isEqualTo(4);
        assertThat(plain.maxStageAttempts()).isEqualTo(4);
        assertThat(plain.localityWaits()).containsExactly(3_000, 3_000, 3_000);
        assertThat(plain.speculation().enabled()).isEmpty();
        assertThat(plain.maxResultSize()).isEqualTo(1L << 30);
        assertThat(plain.exclusion().perTaskSet()).isTrue();
        assertThat(plain.exclusion().perApplication()).isTrue();
        assertThat(plain.exclusion().givesWay()).isTrue();
        SchedulerSettings set = SchedulerSettings.of(Conf.of(Map.of("spark.locality.wait", "1s",
                "spark.locality.wait.node", "0", "spark.speculation", "false", "spark.task.resource.gpu.amount", "0.25",
                "spark.task.cpus", "2", "spark.blacklist.enabled", "true", "spark.network.timeout", "30")));
        assertThat(set.localityWaits()).containsExactly(1_000, 0, 1_000);
        assertThat(set.speculation().enabled()).contains(false);
        assertThat(set.needs()).isEqualTo(new TaskNeeds(2, Map.of("gpu", 0.25)));
        assertThat(set.exclusion().perApplication()).isTrue();
        assertThat(set.exclusion().givesWay()).isFalse();
        assertThat(set.liveness().executorTimeout()).isEqualTo(30_000);
        assertThatThrownBy(() -> SchedulerSettings.of(Conf.of(Map.of("spark.task.maxFailures", "many"))))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("spark.task.maxFailures")
                .hasMessageContaining("many");
    }
}
