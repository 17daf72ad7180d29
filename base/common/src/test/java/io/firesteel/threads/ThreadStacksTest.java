package io.firesteel.threads;

import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Threads of this process whose locks are known.
class ThreadStacksTest {

    @Test
    void aThreadNamesTheLockThatItWaitsForAndWhoHasIt() throws InterruptedException {
        Object lock = new Object();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread holder = Thread.ofPlatform().name("zz holder").start(() -> {
            synchronized (lock) {
                held.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        held.await();
        Thread waiter = Thread.ofPlatform().daemon().name("Executor task launch worker for test").start(() -> {
            synchronized (lock) {
                release.countDown();
            }
        });
        while (waiter.getState() != Thread.State.BLOCKED || holder.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        ThreadStack first = ThreadStacks.here().getFirst();
        ThreadStack other = ThreadStacks.here().stream().filter(t -> t.id() == holder.threadId()).findFirst().get();
        release.countDown();
        holder.join();
        waiter.join();
        String name = "java.lang.Object@" + Integer.toHexString(System.identityHashCode(lock));
        assertThat(first.id()).isEqualTo(waiter.threadId());
        assertThat(first.state()).isEqualTo("BLOCKED");
        assertThat(first.blockedBy()).contains(holder.threadId());
        assertThat(first.waitsFor()).contains(name);
        assertThat(first.waitsForOwner()).contains("zz holder");
        assertThat(first.flags().daemon()).isTrue();
        assertThat(first.frames().getFirst()).contains("io.firesteel.threads.ThreadStacksTest.lambda")
                .endsWith("\n\t-  blocked on " + name + "\n");
        assertThat(other.monitors()).containsExactly(name);
        assertThat(other.frames()).anyMatch(f -> f.endsWith("\n\t-  locked " + name + "\n"));
        assertThat(other.frames().getFirst()).contains("\t-  waiting on java.util.concurrent.CountDownLatch$Sync@");
    }
}
