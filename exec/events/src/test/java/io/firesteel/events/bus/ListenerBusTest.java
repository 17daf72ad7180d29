package io.firesteel.events.bus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.events.Event;
import io.firesteel.events.StorageEvent.UnpersistRdd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListenerBusTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void everyListenerHearsEverythingInOrder() throws Exception {
        ListenerBus bus = bus(Map.of());
        Heard first = new Heard();
        Heard second = new Heard();
        Heard third = new Heard();
        bus.add(first, ListenerBus.SHARED);
        bus.add(second, ListenerBus.SHARED);
        bus.add(third, ListenerBus.EVENT_LOG);
        bus.post(new UnpersistRdd(0));
        bus.start();
        post(bus, 1, 50_000);
        assertThat(bus.awaitEmpty(LONG)).isTrue();
        for (Heard heard : List.of(first, second, third)) {
            assertThat(heard.ids).isEqualTo(IntStream.range(0, 50_000).boxed().toList());
        }
        assertThat(first.threads).containsOnly("spark-listener-group-shared");
        assertThat(third.threads).containsOnly("spark-listener-group-eventLog");
        bus.stop();
    }

    @Test
    void aSlowListenerStopsNobodyAndLosesNothing() throws Exception {
        ListenerBus bus = bus(Map.of(BusSettings.CAPACITY.key(), "100"));
        CountDownLatch gate = new CountDownLatch(1);
        Heard slow = new Heard();
        Heard quick = new Heard();
        bus.add(event -> {
            gate.await();
            slow.on(event);
        }, ListenerBus.EVENT_LOG);
        bus.add(quick, ListenerBus.APP_STATUS);
        bus.start();
        post(bus, 0, 200_000);
        // Everything was taken though the slow listener has not heard one event.
        assertThat(slow.ids).isEmpty();
        gate.countDown();
        bus.stop();
        assertThat(slow.ids).isEqualTo(IntStream.range(0, 200_000).boxed().toList());
        assertThat(quick.ids).hasSize(200_000);
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void memoryIsUsedAgainAfterAnOverflow() throws Exception {
        ListenerBus bus = bus(Map.of(BusSettings.CAPACITY.key(), "10"));
        Heard heard = new Heard();
        bus.add(heard, ListenerBus.SHARED);
        bus.start();
        for (int round = 0; round < 200; round++) {
            post(bus, round * 100, (round + 1) * 100);
            assertThat(bus.awaitEmpty(LONG)).isTrue();
        }
        assertThat(heard.ids).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
        ListenerBus.QueueStatus status = bus.status().getFirst();
        assertThat(status.posted()).isEqualTo(20_000).isEqualTo(status.heard());
        assertThat(status.journaled()).isBetween(1L, 20_000L);
        bus.stop();
    }

    @Test
    void aDiskThatFailsLosesNothing() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        ListenerBus bus = new ListenerBus(Conf.of(Map.of(BusSettings.CAPACITY.key(), "4")), file);
        CountDownLatch gate = new CountDownLatch(1);
        Heard heard = new Heard();
        bus.add(event -> {
            gate.await();
            heard.on(event);
        }, ListenerBus.SHARED);
        bus.start();
        post(bus, 0, 5_000);
        gate.countDown();
        bus.stop();
        assertThat(heard.ids).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void aListenerThatThrowsIsAlone() throws Exception {
        ListenerBus bus = bus(Map.of());
        Heard heard = new Heard();
        bus.add(event -> {
            throw new IllegalStateException("no");
        }, ListenerBus.SHARED);
        bus.add(event -> {
            throw new StackOverflowError();
        }, ListenerBus.SHARED);
        bus.add(event -> Thread.currentThread().interrupt(), ListenerBus.SHARED);
        bus.add(heard, ListenerBus.SHARED);
        bus.start();
        post(bus, 0, 50);
        assertThat(bus.awaitEmpty(LONG)).isTrue();
        assertThat(heard.ids).hasSize(50);
        assertThat(bus.status().getFirst().failures()).isEqualTo(100);
        bus.stop();
    }

    @Test
    void listenersComeAndGo() throws Exception {
        ListenerBus bus = bus(Map.of());
        bus.start();
        bus.post(new UnpersistRdd(0));
        Heard heard = new Heard();
        bus.add(heard, "mine");
        bus.post(new UnpersistRdd(1));
        assertThat(bus.awaitEmpty(LONG)).isTrue();
        bus.remove(heard);
        bus.post(new UnpersistRdd(2));
        assertThat(bus.status()).isEmpty();
        bus.stop();
        assertThat(heard.ids).containsExactly(1);
        assertThatThrownBy(() -> bus.add(heard, "mine")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListenerMayStopTheBusAndPost() throws Exception {
        ListenerBus bus = bus(Map.of());
        Heard heard = new Heard();
        CountDownLatch stopped = new CountDownLatch(1);
        bus.add(event -> {
            heard.on(event);
            if (((UnpersistRdd) event).rddId() == 3) {
                bus.post(new UnpersistRdd(99));
                bus.stop();
                stopped.countDown();
            }
        }, ListenerBus.SHARED);
        bus.start();
        post(bus, 0, 4);
        stopped.await();
        bus.stop();
        bus.post(new UnpersistRdd(5));
        assertThat(heard.ids).startsWith(0, 1, 2, 3).doesNotContain(5);
    }

    @Test
    void eachPosterKeepsItsOrder() throws Exception {
        ListenerBus bus = bus(Map.of(BusSettings.CAPACITY.key(), "50"));
        Heard heard = new Heard();
        bus.add(heard, ListenerBus.SHARED);
        bus.start();
        List<Thread> posters = new ArrayList<>();
        for (int p = 0; p < 4; p++) {
            int base = p * 1_000_000;
            posters.add(Thread.ofPlatform().start(() -> post(bus, base, base + 20_000)));
        }
        for (Thread poster : posters) {
            poster.join();
        }
        bus.stop();
        assertThat(heard.ids).hasSize(80_000);
        for (int p = 0; p < 4; p++) {
            int base = p * 1_000_000;
            assertThat(heard.ids.stream().filter(id -> id / 1_000_000 == base / 1_000_000).toList())
                    .isEqualTo(IntStream.range(base, base + 20_000).boxed().toList());
        }
    }

    @Test
    void aBadCapacityIsNamed() {
        ListenerBus bus = bus(Map.of("spark.scheduler.listenerbus.eventqueue.shared.capacity", "none"));
        assertThatThrownBy(() -> bus.add(new Heard(), ListenerBus.SHARED)).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("spark.scheduler.listenerbus.eventqueue.shared.capacity");
    }

    private ListenerBus bus(Map<String, String> settings) {
        return new ListenerBus(Conf.of(settings), folder.resolve("journal"));
    }

    private static void post(ListenerBus bus, int from, int to) {
        for (int i = from; i < to; i++) {
            bus.post(new UnpersistRdd(i));
        }
    }

    private static final class Heard implements EventListener {
        private final List<Integer> ids = Collections.synchronizedList(new ArrayList<>());
        private final java.util.Set<String> threads = java.util.concurrent.ConcurrentHashMap.newKeySet();

        @Override
        public void on(Event event) {
            ids.add(((UnpersistRdd) event).rddId());
            threads.add(Thread.currentThread().getName());
        }
    }
}
