package io.firesteel.python.task;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import net.razorvine.pickle.Pickler;
import net.razorvine.pickle.Unpickler;

import io.firesteel.conf.Conf;
import io.firesteel.python.protocol.Command;
import io.firesteel.python.protocol.TaskInfo;
import io.firesteel.python.protocol.WorkerTask;
import io.firesteel.python.worker.WorkerPool;

/// A pool and the few facts that every Python task needs, for tests.
final class TaskFixture implements AutoCloseable, TaskHooks {
    final String python;
    final WorkerPool pool;
    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    final List<byte[]> updates = new CopyOnWriteArrayList<>();
    volatile RuntimeException kill;
    private final WorkerEnvironment environment;
    private final Path folder;
    private final String minor;

    TaskFixture(String python, Path folder, Conf conf) {
        this.python = python;
        this.folder = folder;
        this.minor = Venv.minor(python);
        this.pool = new WorkerPool(conf, new PrintStream(log, true, StandardCharsets.UTF_8));
        this.environment = new WorkerEnvironment(conf, folder.toString(), 2, folder);
    }

    PythonTaskRun<byte[]> start(byte[] command, Iterator<?> input, Map<Long, Path> broadcasts,
            Map<String, String> environmentOfFunction) {
        PythonFunction function = new PythonFunction(command, environmentOfFunction, List.of(), python, minor,
                List.copyOf(broadcasts.keySet()), -1);
        TaskInfo info = new TaskInfo(3, 1, 0, 17L, 1, BigDecimal.ONE, Map.of(), Map.of("k", "v"), null);
        WorkerTask work = new WorkerTask(1, minor, info, folder.toString(), List.of(), WorkerTask.RDD, Map.of(),
                Map.of(), new Command.RddCommand(command));
        PythonTask task = new PythonTask(environment.key(function), work, broadcasts, null, folder,
                Integer.MAX_VALUE, 0, false);
        return PythonTaskRun.start(task, new ElementSource(input, this), ResultReader.frames(), pool, this);
    }

    /// Runs `body` over the integers as one batch per element and flattens the answer.
    List<Object> compute(String body, Object... elements) throws Exception {
        return values(start(Venv.command(python, body), batches(elements), Map.of(), Map.of()));
    }

    static Iterator<byte[]> batches(Object... elements) throws Exception {
        List<byte[]> batches = new ArrayList<>();
        for (Object element : elements) {
            batches.add(new Pickler().dumps(List.of(element)));
        }
        return batches.iterator();
    }

    static List<Object> values(Iterator<byte[]> batches) throws Exception {
        List<Object> all = new ArrayList<>();
        while (batches.hasNext()) {
            all.addAll((List<?>) new Unpickler().loads(batches.next()));
        }
        return all;
    }

    @Override
    public void checkKilled() {
        if (kill != null) {
            throw kill;
        }
    }

    @Override
    public void finished(long boot, long init, long finish, long memory, long disk) {
        // Nothing to keep: the tests look at results.
    }

    @Override
    public void accumulatorUpdates(List<byte[]> more) {
        updates.addAll(more);
    }

    @Override
    public void close() {
        pool.close();
    }
}
