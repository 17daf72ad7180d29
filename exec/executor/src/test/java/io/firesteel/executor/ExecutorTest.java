package io.firesteel.executor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.tasks.CurrentTask;
import io.firesteel.tasks.FetchFailedException;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;
import io.firesteel.tasks.TaskBodyCodecs;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutorTest {
    private final BlockingQueue<TaskOutcome> outcomes = new LinkedBlockingQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile TaskBody body;
    private Executor executor;
    private long nextTask;

    @AfterEach
    void stop() {
        if (executor != null) {
            executor.stop();
        }
    }

    private TaskOutcome run(TaskBody code) throws InterruptedException {
        launch(code, 0);
        return outcomes.poll(20, TimeUnit.SECONDS);
    }

    private long launch(TaskBody code, int attempt) {
        body = code;
        if (executor == null) {
            executor = new Executor(new Executor.Setup("driver", 2, Conf.empty(), new FakeDriver(), null,
                    id -> "b" + id,
                    TaskBodyCodecs.of(List.of(new LambdaCodec())), ExecutorTest.class::getClassLoader, () -> Path.of(
                            "/nowhere"),
                    TaskResults.direct(1000), true));
        }
        long id = nextTask++;
        executor.launch(List.of(new TaskLaunch(new TaskAttempt(0, (int) id, 0, 3, attempt, id), new byte[]{7},
                Map.of("k", "v"), 0, 1, Map.of(), false, 4, List.of())));
        return id;
    }

    @Test
    void aValueComesBackByReferenceOrInBytes() throws Exception {
        assertThat(run((task, d) -> "text" + d[0] + task.properties().get("k") + task.stageTasks()))
                .isInstanceOfSatisfying(TaskOutcome.Succeeded.class, done -> assertThat(done.value())
                        .isEqualTo(new TaskValue.ByReference("text7v4")));
        assertThat(run((task, d) -> new int[]{1})).isInstanceOfSatisfying(TaskOutcome.Succeeded.class,
                done -> assertThat(done.value()).isInstanceOf(TaskValue.Bytes.class));
    }

    @Test
    void anExceptionKeepsItsOwnFramesAndItsCause() throws Exception {
        assertThat(run((task, d) -> {
            throw new IllegalStateException("outer", new ArithmeticException("inner"));
        })).isInstanceOfSatisfying(TaskOutcome.Threw.class, threw -> {
            assertThat(threw.className()).isEqualTo("java.lang.IllegalStateException");
            assertThat(threw.description()).isEqualTo("outer");
            assertThat(threw.stack().lines().skip(1).findFirst().orElse("")).contains("ExecutorTest");
            assertThat(threw.stack()).contains("Caused by: java.lang.ArithmeticException: inner");
            assertThat(threw.exception()).isNotNull();
            assertThat(threw.fatal()).isFalse();
        });
    }

    @Test
    void aTaskThatWaitsForASlotIsGivenBackAndOneThatRunsIsNot() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger ran = new AtomicInteger();
        TaskBody waits = (task, d) -> {
            ran.incrementAndGet();
            go.await();
            return "ran";
        };
        List<Long> ids = List.of(launch(waits, 0), launch(waits, 0), launch(waits, 0), launch(waits, 0));
        while (ran.get() < 2) {
            Thread.onSpinWait();
        }
        assertThat(executor.takeBack(List.of(ids.get(0), ids.get(2), 1_000_000L))).containsExactly(ids.get(0));
        assertThat(outcomes.poll(20, TimeUnit.SECONDS)).isInstanceOfSatisfying(TaskOutcome.Killed.class,
                killed -> assertThat(killed.reason()).isEqualTo("taken back"));
        // One that waits does not need a slot to be killed either.
        executor.kill(ids.get(3), false, "not wanted");
        assertThat(outcomes.poll(20, TimeUnit.SECONDS)).isInstanceOfSatisfying(TaskOutcome.Killed.class,
                killed -> assertThat(killed.reason()).isEqualTo("not wanted"));
        assertThat(executor.heartbeat().tasks()).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        go.countDown();
        assertThat(List.of(outcomes.poll(20, TimeUnit.SECONDS), outcomes.poll(20, TimeUnit.SECONDS)))
                .allMatch(TaskOutcome.Succeeded.class::isInstance);
        assertThat(run((task, d) -> "later")).isInstanceOf(TaskOutcome.Succeeded.class);
        assertThat(ran).hasValue(2);
    }

    @Test
    void codeThatHasBeenSentIsNotAskedFor() throws Exception {
        assertThat(run((task, d) -> "asked")).isInstanceOf(TaskOutcome.Succeeded.class);
        assertThat(asked).hasValue(1);
        executor.learn((int) nextTask, 0, new StageBinary("lambda", new byte[0]));
        assertThat(run((task, d) -> "sent")).isInstanceOf(TaskOutcome.Succeeded.class);
        assertThat(asked).hasValue(1);
        assertThat(run((task, d) -> "asked again")).isInstanceOf(TaskOutcome.Succeeded.class);
        assertThat(asked).hasValue(2);
    }

    @Test
    void errorsOfTheMachineFailOnlyTheirAttempt() throws Exception {
        assertThat(run((task, d) -> new long[Integer.MAX_VALUE - 8][])).isInstanceOfSatisfying(TaskOutcome.Threw.class,
                threw -> assertThat(threw.className()).isEqualTo("java.lang.OutOfMemoryError"));
        assertThat(run((task, d) -> depth(0))).isInstanceOfSatisfying(TaskOutcome.Threw.class,
                threw -> assertThat(threw.className()).isEqualTo("java.lang.StackOverflowError"));
        assertThat(run((task, d) -> "alive")).isInstanceOf(TaskOutcome.Succeeded.class);
    }

    @Test
    void anEndThatMemoryDoesNotAllowToTellIsToldAgain() throws Exception {
        refusals.set(1);
        assertThat(run((task, d) -> "value")).isInstanceOfSatisfying(TaskOutcome.Threw.class, threw -> {
            assertThat(threw.className()).isEqualTo("java.lang.OutOfMemoryError");
            assertThat(threw.description()).isEqualTo("no room to tell");
        });
        long start = System.nanoTime();
        while (executor.heartbeat().tasks().length > 0 && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(1)) {
            Thread.sleep(5);
        }
        assertThat(executor.heartbeat().tasks()).isEmpty();
        assertThat(run((task, d) -> "alive")).isInstanceOf(TaskOutcome.Succeeded.class);
    }

    private static int depth(int n) {
        return n == Integer.MAX_VALUE ? 0 : depth(n + 1) + 1;
    }

    @Test
    void wrappedFetchFailuresAndDeniedCommitsAreRecognised() throws Exception {
        TaskOutcome.FetchFailed failure = new TaskOutcome.FetchFailed(null, 5, 6, 7, 3, "gone");
        assertThat(run((task, d) -> {
            throw new RuntimeException("user code wraps it", new FetchFailedException(failure, null));
        })).isEqualTo(failure);
        assertThat(run((task, d) -> {
            throw new CommitDeniedException("another attempt has it");
        })).isEqualTo(new TaskOutcome.CommitDenied(0, 3, 0));
    }

    @Test
    void aKilledTaskEndsAtItsNextCheckWithoutAnInterrupt() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        long id = launch((task, d) -> {
            running.countDown();
            while (true) {
                task.checkKilled();
                Thread.onSpinWait();
            }
        }, 0);
        running.await();
        executor.kill(id, false, "enough");
        assertThat(outcomes.poll(20, TimeUnit.SECONDS)).isInstanceOfSatisfying(TaskOutcome.Killed.class,
                killed -> assertThat(killed.reason()).isEqualTo("enough"));
    }

    @Test
    void anInterruptNeverReachesTheNextTask() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        long id = launch((task, d) -> {
            running.countDown();
            Thread.sleep(60_000);
            return null;
        }, 0);
        running.await();
        executor.kill(id, true, "cancelled");
        assertThat(outcomes.poll(20, TimeUnit.SECONDS)).isInstanceOf(TaskOutcome.Killed.class);
        for (int i = 0; i < 20; i++) {
            assertThat(run((task, d) -> Thread.currentThread().isInterrupted())).isInstanceOfSatisfying(
                    TaskOutcome.Succeeded.class, done -> assertThat(done.value()).isEqualTo(
                            new TaskValue.ByReference(false)));
        }
    }

    @Test
    void listenersRunLastAddedFirstAlsoAfterAFailure() throws Exception {
        List<String> heard = new ArrayList<>();
        assertThat(run((task, d) -> {
            task.onCompletion(() -> heard.add("first"));
            task.onCompletion(() -> {
                heard.add("second");
                throw new IllegalStateException("in a listener");
            });
            task.onFailure(error -> heard.add("failed: " + error.getMessage()));
            throw new IllegalArgumentException("in the body");
        })).isInstanceOfSatisfying(TaskOutcome.Threw.class, threw -> {
            assertThat(threw.description()).isEqualTo("in the body");
            assertThat(threw.stack()).contains("Suppressed: java.lang.IllegalStateException: in a listener");
        });
        assertThat(heard).containsExactly("failed: in the body", "second", "first");
    }

    @Test
    void aResultOverTheLimitForTheWholeJobIsFatal() throws Exception {
        assertThat(run((task, d) -> new int[10_000])).isInstanceOfSatisfying(TaskOutcome.Threw.class, threw -> {
            assertThat(threw.fatal()).isTrue();
            assertThat(threw.description()).contains("spark.driver.maxResultSize");
        });
    }

    @Test
    void theThreadBearsTheTasksNameAndKnowsTheTask() throws Exception {
        assertThat(run((task, d) -> Thread.currentThread().getName() + "/" + (CurrentTask.get().attempt().taskId())))
                .isInstanceOfSatisfying(TaskOutcome.Succeeded.class, done -> assertThat(done.value()).isEqualTo(
                        new TaskValue.ByReference(
                                "Executor task launch worker for task 3.0 in stage 0.0 (TID 0)/0")));
    }

    @Test
    void aStageThatIsOverKillsItsTask() throws Exception {
        launch(null, 0);
        assertThat(outcomes.poll(20, TimeUnit.SECONDS)).isInstanceOf(TaskOutcome.Killed.class);
    }

    /// Hands the body over as it is.
    private final class LambdaCodec implements TaskBodyCodec {
        @Override
        public String name() {
            return "lambda";
        }

        @Override
        public TaskBody decode(byte[] content, ClassLoader loader) {
            return body;
        }

        @Override
        public boolean shareable(Object value) {
            return value instanceof String || value instanceof Boolean;
        }

        @Override
        public byte[] encodeValue(Object value) {
            return new byte[4 * ((int[]) value).length];
        }

        @Override
        public Object decodeValue(byte[] bytes, ClassLoader loader) {
            return null;
        }
    }

    private final class FakeDriver implements DriverLink {
        @Override
        public StageBinary binary(int stageId, int stageAttempt) {
            asked.incrementAndGet();
            return body == null ? null : new StageBinary("lambda", new byte[0]);
        }

        @Override
        public MapOutputs mapOutputs(int exchange, long epoch) {
            return null;
        }

        @Override
        public List<TaskValue> values(int value) {
            return null;
        }

        @Override
        public boolean askCommit(TaskAttempt attempt) {
            return false;
        }

        @Override
        public List<String> barrier(TaskAttempt attempt, int round, String message) {
            return List.of();
        }

        @Override
        public void ended(TaskAttempt attempt, TaskOutcome outcome, boolean more) {
            assertThat(attempt.partition()).isEqualTo(3);
            if (refusals.getAndDecrement() > 0) {
                throw new OutOfMemoryError("no room to tell");
            }
            outcomes.add(outcome);
        }
    }
}
