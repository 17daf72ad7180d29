package io.firesteel.python.task;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.razorvine.pickle.Pickler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Tasks in the real workers of stock pyspark.
@Timeout(120)
class PythonTaskRunIT {
    private static final String MAIN = "4.3.0";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"4.3.0", "4.2.0", "4.1.3", "4.0.1", "3.5.9"})
    void everyVersionComputesReusesAndReportsItsContext(String version) throws Exception {
        try (TaskFixture f = new TaskFixture(Venv.python(version), folder, Conf.empty())) {
            String context = "[__import__('pyspark').TaskContext.get().taskAttemptId(), "
                    + "__import__('pyspark').TaskContext.get().getLocalProperty('k'), split] + [x * 2 for x in it] + [os.getpid()]";
            List<Object> first = f.compute(context, 1, 2, 3);
            List<Object> second = f.compute(context, 1, 2, 3);
            assertThat(first.subList(0, 6)).containsExactly(17, "v", 1, 2, 4, 6);
            assertThat(second).as("the same process serves the next task").isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark.python.use.daemon=false", "spark.python.unix.domain.socket.enabled=true",
        "spark.python.worker.reuse=false"})
    void otherWaysToReachAWorker(String setting) throws Exception {
        String[] pair = setting.split("=");
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty().with(pair[0], pair[1]))) {
            assertThat(f.compute("[x + 1 for x in it]", 41)).containsExactly(42);
            assertThat(f.compute("[x + 1 for x in it]", 42)).containsExactly(43);
        }
    }

    @Test
    void anExceptionCarriesPythonsTraceback() {
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            assertThatThrownBy(() -> f.compute("[1 // x for x in it]", 0)).isInstanceOf(FiresteelException.class)
                    .hasMessageStartingWith(
                            "[PYTHON_EXCEPTION] An exception was thrown from the Python worker: Traceback")
                    .hasMessageContaining("ZeroDivisionError")
                    .hasMessageEndingWith("SQLSTATE: 38000");
            assertThat(catchValues(f, "[x for x in it]", 5)).containsExactly(5);
        }
    }

    @Test
    void aCrashTellsWhereAndASilentExitSaysSo() {
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            assertThatThrownBy(() -> f.compute("[__import__('faulthandler')._sigsegv() for x in it]", 0))
                    .hasMessageContaining("Python worker exited unexpectedly (crashed)")
                    .hasMessageContaining("Segmentation fault")
                    .hasMessageContaining("<lambda>");
            assertThatThrownBy(() -> f.compute("[os._exit(3) for x in it]", 0))
                    .hasMessageContaining("Python worker exited unexpectedly (crashed)");
        }
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder,
                Conf.empty().with("spark.python.use.daemon", "false"))) {
            assertThatThrownBy(() -> f.compute("[os.kill(os.getpid(), 9) for x in it]", 0))
                    .hasMessageContaining("by signal 9");
        }
    }

    @Test
    void takingAFewResultsLeavesAnEndlessInputAlone() throws Exception {
        byte[] batch = new Pickler().dumps(List.of(1));
        Iterator<byte[]> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public byte[] next() {
                return batch;
            }
        };
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            String pids = "(os.getpid() for x in it)";
            PythonTaskRun<byte[]> run = f.start(Venv.command(f.python, pids), endless, Map.of(), Map.of());
            Object pid = TaskFixture.values(List.of(run.next()).iterator()).getFirst();
            run.close();
            assertThat(run.hasNext()).isFalse();
            assertThat(f.compute(pids, 1)).as("the worker that was broken off is not used again")
                    .doesNotContain(pid);
            // The function itself stops early: all results arrive, and the worker is given up as well.
            assertThat(TaskFixture.values(f.start(Venv.command(f.python, "[next(it), next(it)]"), endless, Map.of(),
                    Map.of()))).containsExactly(1, 1);
        }
    }

    @Test
    void largeRecordsPassBothWaysAtOnce() throws Exception {
        byte[] large = new byte[48 << 20];
        IntStream.range(0, large.length).forEach(i -> large[i] = (byte) (i * 31));
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            List<Object> back = f.compute("it", large, large);
            assertThat(back).hasSize(2).allSatisfy(b -> assertThat((byte[]) b).isEqualTo(large));
        }
    }

    @Test
    void broadcastValuesFollowTheTasksThatNeedThem() throws Exception {
        Path value = Files.write(folder.resolve("value"), new Pickler().dumps("seven"));
        String registry = "[{k: v.value for k, v in __import__('pyspark').core.broadcast._broadcastRegistry.items()}] + [len(list(it))]";
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            byte[] command = Venv.command(f.python, registry);
            assertThat(TaskFixture.values(f.start(command, TaskFixture.batches(1), Map.of(7L, value), Map.of())))
                    .containsExactly(Map.of(7, "seven"), 1);
            assertThat(TaskFixture.values(f.start(command, TaskFixture.batches(1), Map.of(), Map.of())))
                    .containsExactly(Map.of(), 1);
        }
    }

    @Test
    void aKilledTaskEndsThoughItsWorkerSleeps() throws Exception {
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            PythonTaskRun<byte[]> run = f.start(Venv.command(f.python, "[time.sleep(600) for x in it]"),
                    TaskFixture.batches(1), Map.of(), Map.of());
            Thread killer = Thread.ofPlatform().start(() -> f.kill = new IllegalArgumentException("stop it"));
            assertThatThrownBy(run::hasNext).hasMessage("stop it");
            killer.join();
            f.kill = null;
            assertThat(f.compute("[x for x in it]", 1)).containsExactly(1);
        }
    }

    @Test
    void whatPrintsDuringStartUpIsNamed() throws Exception {
        Files.writeString(folder.resolve("sitecustomize.py"), "print('hello from sitecustomize')\n");
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            assertThatThrownBy(() -> f.start(Venv.command(f.python, "it"), TaskFixture.batches(1), Map.of(),
                    Map.of("PYTHONPATH", folder.toString())).hasNext())
                    .hasMessageContaining("hello from sitecustomize")
                    .hasMessageContaining("sitecustomize.py");
        }
    }

    @Test
    void anInterpreterThatIsMissingOrHasNoPysparkIsNamed() throws Exception {
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            PythonFunction none = new PythonFunction(new byte[0], Map.of(), List.of(), "python-that-is-not-there",
                    "3.11", List.of(), -1);
            WorkerEnvironment environment = new WorkerEnvironment(Conf.empty(), folder.toString(), 1, null);
            assertThatThrownBy(() -> f.pool.acquire(environment.key(none)))
                    .hasMessageContaining("python-that-is-not-there")
                    .hasMessageContaining("PYSPARK_PYTHON");
            PythonFunction bare = new PythonFunction(new byte[0], Map.of("PYTHONHOME", ""), List.of(),
                    "/usr/bin/python3", "3.11", List.of(), -1);
            if (Files.isExecutable(Path.of("/usr/bin/python3"))) {
                assertThatThrownBy(() -> f.pool.acquire(environment.key(bare))).hasMessageContaining("pyspark");
            }
        }
    }

    @Test
    void noProcessOutlivesThePool() throws Exception {
        List<Object> pids;
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            pids = f.compute("[os.getpid(), os.getppid()] + list(it)", 0);
            assertThat(ProcessHandle.of((int) pids.get(0))).isPresent();
        }
        for (Object pid : pids.subList(0, 2)) {
            ProcessHandle.of((int) pid).ifPresent(p -> p.onExit().join());
            assertThat(ProcessHandle.of((int) pid)).isEmpty();
        }
    }

    @Test
    void whatWorkersPrintReachesTheLog() throws Exception {
        try (TaskFixture f = new TaskFixture(Venv.python(MAIN), folder, Conf.empty())) {
            f.compute("[print('seen', x, flush=True) for x in it]", 7);
            f.close();
            while (!f.log.toString(StandardCharsets.UTF_8).contains("seen 7")) {
                Thread.onSpinWait();
            }
        }
    }

    private static List<Object> catchValues(TaskFixture f, String body, Object element) {
        try {
            return f.compute(body, element);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
