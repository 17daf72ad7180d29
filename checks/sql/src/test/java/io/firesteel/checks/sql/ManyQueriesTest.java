package io.firesteel.checks.sql;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;

/// Many small queries from many threads in one session: right answers, an end, and memory given back.
class ManyQueriesTest {
    private static final int THREADS = 32;
    @TempDir
    private Path folder;

    @Test
    void someQueries() throws Exception {
        run(6);
    }

    @Test
    @Tag("slow")
    void thousandsOfQueries() throws Exception {
        run(64);
    }

    private void run(int each) throws Exception {
        try (Application application = SmallSessions.application(folder, Map.of());
                ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            SqlSession session = new SqlSession(application);
            session.sql("create temporary view numbers as select id, id % 7 as k from range(0, 1000, 1, 2)");
            round(session, pool, 6);
            Held warm = Held.now(application);
            round(session, pool, each);
            // Blocks of exchanges go on another thread; what is young needs a collection or two.
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            Held end = Held.now(application);
            while (!end.isBackAt(warm) && System.nanoTime() < deadline) {
                Thread.sleep(100);
                end = Held.now(application);
            }
            assertThat(end).matches(p -> p.isBackAt(warm), "is back at " + warm);
        }
    }

    private static void round(SqlSession session, ExecutorService pool, int each) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<Void>> all = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            int thread = t;
            Callable<Void> work = () -> {
                together.await(60, TimeUnit.SECONDS);
                for (int i = 0; i < each; i++) {
                    query(session, thread * each + i);
                }
                return null;
            };
            all.add(pool.submit(work));
        }
        for (Future<Void> f : all) {
            f.get(600, TimeUnit.SECONDS);
        }
    }

    /// What queries take of this process: bytes of the account and of the heap, threads, open files.
    private record Held(long account, long heap, int threads, int files) {
        static Held now(Application application) throws IOException {
            System.gc();
            try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
                return new Held(application.memory().execution() + application.memory().storage(),
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                        ManagementFactory.getThreadMXBean().getThreadCount(), (int) files.count());
            }
        }

        /// A query may leave no more than what the listener bus and the logs remember of it.
        boolean isBackAt(Held before) {
            return account == 0 && heap - before.heap <= 16 << 20 && threads - before.threads <= 4
                    && files - before.files <= 4;
        }
    }

    /// One of several kinds of statements, with the answer that arithmetic gives.
    private static void query(SqlSession session, int n) {
        int m = n % 997 + 2;
        switch (n % 4) {
            case 0 -> {
                long count = 0;
                long sum = 0;
                for (int i = 0; i < 1000; i += m) {
                    count++;
                    sum += i;
                }
                assertThat(
                        SmallSessions.rows(session, "select count(*), sum(id) from numbers where id % " + m + " = 0"))
                        .containsExactly(count + "|" + sum);
            }
            case 1 -> {
                List<String> groups = new ArrayList<>();
                for (int k = 0; k < 7; k++) {
                    int of = k;
                    long sum = LongStream.range(0, 1000).filter(i -> i % 7 == of && i < m).sum();
                    if (k < m) {
                        groups.add(k + "|" + sum);
                    }
                }
                assertThat(SmallSessions.rows(session,
                        "select k, sum(id) from numbers where id < " + m + " group by k order by k")).isEqualTo(groups);
            }
            case 2 ->
                assertThat(SmallSessions.rows(session, "select a.id, b.k from numbers a join numbers b on a.id = b.id"
                        + " where a.id = " + m)).containsExactly(m + "|" + m % 7);
            default -> assertThat(
                    SmallSessions.rows(session, "select id from numbers order by id desc limit 1 offset " + (m - 1)))
                    .containsExactly(String.valueOf(1000 - m));
        }
    }
}
