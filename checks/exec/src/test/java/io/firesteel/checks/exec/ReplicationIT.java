package io.firesteel.checks.exec;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;
import io.firesteel.api.StorageLevel;
import io.firesteel.events.Event;
import io.firesteel.events.StorageEvent;
import io.firesteel.events.bus.EventListener;
import io.firesteel.events.bus.ListenerBus;
import io.firesteel.session.Application;
import io.firesteel.session.Applications;

import static org.assertj.core.api.Assertions.assertThat;

/// Kept blocks after the process of an executor that held some of them was killed.
class ReplicationIT {
    private static final int BLOCKS = 12;

    /// Who has which block of a kept dataset, as events tell it.
    private static final class Places implements EventListener {
        private final Map<String, Set<String>> byBlock = new TreeMap<>();
        private final Set<String> removed = new HashSet<>();

        @Override
        public synchronized void on(Event event) {
            if (event instanceof StorageEvent.BlockUpdated u && u.blockId().startsWith("rdd_")) {
                Set<String> places = byBlock.computeIfAbsent(u.blockId(), b -> new TreeSet<>());
                if (u.memorySize() + u.diskSize() > 0) {
                    places.add(u.address().executorId());
                } else {
                    places.remove(u.address().executorId());
                }
            } else if (event instanceof StorageEvent.BlockManagerRemoved gone) {
                removed.add(gone.address().executorId());
                byBlock.values().forEach(places -> places.remove(gone.address().executorId()));
            }
        }

        synchronized boolean oneIsRemoved() {
            return removed.size() == 1;
        }

        /// How many blocks are at so many places.
        synchronized long at(int places) {
            return byBlock.values().stream().filter(p -> p.size() == places).count();
        }
    }

    private static FiresteelContext start(String... settings) {
        FiresteelConf conf = new FiresteelConf(false).setMaster("local-cluster[3,1,512]").setAppName("replication");
        for (int i = 0; i < settings.length; i += 2) {
            conf.set(settings[i], settings[i + 1]);
        }
        return FiresteelContext.create(conf);
    }

    private static List<Long> pids(FiresteelContext sc) {
        return sc.parallelize(IntStream.range(0, 6).boxed().toList(), 6).map(x -> {
            Thread.sleep(100);
            return ProcessHandle.current().pid();
        }).collect();
    }

    /// A kept dataset whose elements are the numbers of the processes that have computed them.
    private static Rdd<Long> kept(FiresteelContext sc, StorageLevel level) throws Exception {
        Await.until(() -> new HashSet<>(pids(sc)).size() == 3);
        return sc.parallelize(IntStream.range(0, BLOCKS).boxed().toList(), BLOCKS)
                .map(x -> ProcessHandle.current().pid())
                .persist(level);
    }

    private static void kill(long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor()).isZero();
    }

    private static void isWholeAgain(StorageLevel level) throws Exception {
        FiresteelContext sc = start();
        try {
            Places places = new Places();
            Applications.of(sc).events().add(places, ListenerBus.SHARED);
            Rdd<Long> kept = kept(sc, level);
            List<Long> computedBy = kept.collect();
            Await.until(() -> places.at(2) == BLOCKS);
            kill(computedBy.getFirst());
            Await.until(places::oneIsRemoved);
            Await.until(() -> places.at(2) == BLOCKS);
            // Partitions of the dead process are read, not computed again; so are those of a second one.
            assertThat(kept.collect()).isEqualTo(computedBy);
            long second = computedBy.stream().filter(pid -> !pid.equals(computedBy.getFirst())).findFirst().get();
            kill(second);
            assertThat(kept.collect()).isEqualTo(computedBy);
        } finally {
            sc.stop();
        }
    }

    @Test
    void blocksInMemoryThatLoseAReplicaAreCopiedAgain() throws Exception {
        isWholeAgain(StorageLevel.MEMORY_ONLY_2);
    }

    @Test
    void blocksOnDiskThatLoseAReplicaAreCopiedAgain() throws Exception {
        isWholeAgain(StorageLevel.DISK_ONLY_2);
    }

    @Test
    void theyStayAtOnePlaceWhereTheSettingSaysSo() throws Exception {
        FiresteelContext sc = start("spark.storage.replication.proactive", "false");
        try {
            Places places = new Places();
            Application application = Applications.of(sc);
            application.events().add(places, ListenerBus.SHARED);
            Rdd<Long> kept = kept(sc, StorageLevel.MEMORY_ONLY_2);
            List<Long> computedBy = kept.collect();
            Await.until(() -> places.at(2) == BLOCKS);
            kill(computedBy.getFirst());
            Await.until(places::oneIsRemoved);
            long alone = places.at(1);
            assertThat(alone).isPositive();
            // Every executor, the new one too, has worked off what it was told since.
            Await.until(() -> new HashSet<>(pids(sc)).size() == 3);
            assertThat(kept.collect()).isEqualTo(computedBy);
            assertThat(application.events().awaitEmpty(Duration.ofSeconds(30))).isTrue();
            assertThat(places.at(1)).isEqualTo(alone);
            assertThat(places.at(2)).isEqualTo(BLOCKS - alone);
        } finally {
            sc.stop();
        }
    }
}
