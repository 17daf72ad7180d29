package io.firesteel.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemoryAccountTest {

    @Test
    void sizesItselfAsSparkDoes() {
        assertThat(MemoryAccount.of(Conf.empty(), 1L << 30).usage().total()).isEqualTo(
                (long) (((1L << 30) - (300L << 20)) * 0.6));
        assertThatThrownBy(() -> MemoryAccount.of(Conf.of(Map.of("spark.memory.fraction", "1.5")), 1L << 30))
                .isInstanceOf(FiresteelException.class);
    }

    @Test
    void executionEvictsStorageAboveItsProtectedShareOnly() {
        MemoryAccount account = new MemoryAccount(1000, 0.5, 10);
        List<Long> asked = new ArrayList<>();
        account.addEvictor(bytes -> {
            asked.add(bytes);
            account.releaseStorage(bytes);
            return bytes;
        });
        assertThat(account.tryAcquireStorage(900)).isTrue();
        assertThat(account.tryAcquireStorage(200)).isFalse();
        try (TaskMemory task = account.open(1)) {
            Reservation reservation = task.revocable("table");
            assertThat(reservation.tryGrow(100)).isTrue();
            assertThat(asked).isEmpty();
            assertThat(reservation.tryGrow(300)).isTrue();
            assertThat(asked).containsExactly(300L);
            assertThat(reservation.tryGrow(200)).isFalse();
            assertThat(account.usage().storage()).isGreaterThanOrEqualTo(500);
        }
        assertThat(account.usage().execution()).isZero();
    }

    @Test
    void aTaskHasItsShareAndTheLargestOtherHolderIsAskedToSpill() throws Exception {
        MemoryAccount account = new MemoryAccount(1000, 0, 5_000);
        TaskMemory first = account.open(1);
        Reservation small = first.revocable("small");
        Reservation large = first.revocable("large");
        Reservation fixed = first.fixed("fixed");
        assertThat(small.tryGrow(100)).isTrue();
        assertThat(large.tryGrow(500)).isTrue();
        assertThat(fixed.tryGrow(400)).isTrue();
        TaskMemory second = account.open(2);
        Reservation other = second.revocable("other");
        assertThat(other.tryGrow(400)).isFalse();
        assertThat(large.spillRequested()).isTrue();
        assertThat(small.spillRequested()).isFalse();
        CountDownLatch waiting = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> grown = thread.submit(() -> {
                waiting.countDown();
                other.grow(400);
            });
            waiting.await();
            // The holder spills on its own thread.
            large.shrink(500);
            grown.get();
        }
        assertThat(large.spillRequested()).isFalse();
        assertThat(other.held()).isEqualTo(400);
        assertThat(other.tryGrow(200)).as("over half of the account with two tasks").isFalse();
        second.close();
        assertThat(first.release()).as("what was never given back").isEqualTo(500);
        assertThat(account.usage().execution()).isZero();
        assertThat(account.usage().peakExecution()).isEqualTo(1000);
    }

    @Test
    void whoCannotBeServedFailsByName() {
        MemoryAccount account = new MemoryAccount(1000, 0, 50);
        TaskMemory hog = account.open(1);
        hog.fixed("build side").grow(800);
        TaskMemory task = account.open(2);
        Reservation reservation = task.revocable("sort");
        assertThatThrownBy(() -> reservation.grow(300)).isInstanceOfSatisfying(FiresteelException.class, e -> {
            assertThat(e.condition()).isEqualTo("UNABLE_TO_ACQUIRE_MEMORY");
            assertThat(e.getMessage()).contains("300", "sort of task 2", "1000", "spark.executor.memory");
        });
        assertThatThrownBy(() -> reservation.grow(600)).as("more than its share: does not wait")
                .isInstanceOf(
                        FiresteelException.class);
    }

    @Test
    void fourTasksThatWantThreeTimesAsMuchAllComeThrough() throws Exception {
        MemoryAccount account = new MemoryAccount(1 << 20, 0.5, 30_000);
        AtomicInteger spills = new AtomicInteger();
        // All four are open before the first asks: whoever runs first has a quarter and has to spill.
        CyclicBarrier allOpen = new CyclicBarrier(4);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Long>> bodies = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int id = t;
                bodies.add(() -> {
                    long done = 0;
                    try (TaskMemory memory = account.open(id); Reservation held = memory.revocable("sorter " + id)) {
                        allOpen.await();
                        for (int i = 0; i < 3000; i++) {
                            if (held.spillRequested() || !held.tryGrow(256)) {
                                spills.incrementAndGet();
                                held.shrink(held.held());
                                held.grow(256);
                            }
                            assertThat(account.usage().execution()).isLessThanOrEqualTo(1 << 20);
                            done += 256;
                        }
                    }
                    return done;
                });
            }
            for (Future<Long> body : threads.invokeAll(bodies)) {
                assertThat(body.get()).isEqualTo(3000 * 256);
            }
        }
        assertThat(spills.get()).isPositive();
        assertThat(account.usage().execution()).isZero();
    }

    @Test
    void objectSizesAreAboutRight() {
        ObjectSizes sizes = new ObjectSizes();
        assertThat(sizes.of("0123456789")).isEqualTo(56);
        assertThat(sizes.of(new long[100])).isEqualTo(816);
        ArrayList<Object> list = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            list.add(1_000_000L + i);
        }
        assertThat(sizes.of(list)).isBetween(250_000L, 350_000L);
        record Node(Node next, String text) {
        }
        Node node = null;
        for (int i = 0; i < 100_000; i++) {
            node = new Node(node, "x");
        }
        assertThat(sizes.of(node)).isPositive();
    }
}
