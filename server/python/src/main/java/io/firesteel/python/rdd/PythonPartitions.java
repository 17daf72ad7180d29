package io.firesteel.python.rdd;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.Broadcast;
import io.firesteel.api.function.Function2;
import io.firesteel.api.spi.DatasetKind;
import io.firesteel.conf.Conf;
import io.firesteel.python.PythonSettings;
import io.firesteel.python.local.BarrierServer;
import io.firesteel.python.protocol.Command;
import io.firesteel.python.protocol.SocketAddressInfo;
import io.firesteel.python.protocol.TaskInfo;
import io.firesteel.python.protocol.WorkerTask;
import io.firesteel.python.task.ElementSource;
import io.firesteel.python.task.PythonFunction;
import io.firesteel.python.task.PythonTask;
import io.firesteel.python.task.PythonTaskRun;
import io.firesteel.python.task.ResultReader;
import io.firesteel.python.task.TaskHooks;
import io.firesteel.tasks.CurrentTask;
import io.firesteel.tasks.TaskRuntime;

/// The body of a Python dataset: pipes each partition of its parent through a worker. Made on the driver, runs in tasks.
///
/// @param <T> the parent's elements: pickled batches, texts or pairs of these
public final class PythonPartitions<T> implements Function2<Integer, Iterator<T>, Iterator<byte[]>>, DatasetKind {
    private static final long serialVersionUID = 1L;

    private final PythonFunction function;
    private final List<Broadcast<?>> broadcasts;
    private final PythonUpdates accumulator;
    private final boolean barrier;
    private final Map<String, String> settings;
    private final PythonRuntime.Source runtime;

    /// @param broadcasts  values are [PickledFile]s
    /// @param accumulator takes the accumulator updates; null where nobody wants them
    /// @param barrier     the stage is a barrier stage
    /// @param settings    the application's, as far as they concern Python
    public PythonPartitions(PythonFunction function, List<Broadcast<?>> broadcasts, PythonUpdates accumulator,
            boolean barrier, Map<String, String> settings, PythonRuntime.Source runtime) {
        this.function = function;
        this.broadcasts = new java.util.ArrayList<>(broadcasts);
        this.accumulator = accumulator;
        this.barrier = barrier;
        this.settings = new HashMap<>(settings);
        this.runtime = runtime;
    }

    @Override
    public String datasetKind() {
        return "PythonRDD";
    }

    @Override
    public Iterator<byte[]> call(Integer index, Iterator<T> elements) throws IOException {
        TaskRuntime task = CurrentTask.get();
        PythonRuntime python = runtime.get(settings);
        BroadcastFiles files = BroadcastFiles.of(broadcasts, python.conf());
        Hooks hooks = new Hooks(task, accumulator);
        WorkerTask work = new WorkerTask(index, function.pythonVersion(), info(task, barrierAddress(task, python)),
                task.filesDirectory(), function.includes(), WorkerTask.RDD, Map.of(), Map.of(),
                new Command.RddCommand(function.command()));
        Conf conf = python.conf();
        PythonTaskRun<byte[]> run = PythonTaskRun.start(
                new PythonTask(python.environment().key(function), work, files.paths(),
                        files.areSealed() ? files::serve : null, python.crashFolder(),
                        conf.get(PythonSettings.MAX_FRAME), conf.get(PythonSettings.IDLE_TIMEOUT),
                        conf.get(PythonSettings.KILL_ON_IDLE)),
                new ElementSource(elements, hooks), ResultReader.frames(), python.pool(), hooks);
        task.onCompletion(run::close);
        return run;
    }

    private SocketAddressInfo barrierAddress(TaskRuntime task, PythonRuntime python) throws IOException {
        if (!barrier) {
            return null;
        }
        BarrierServer server = new BarrierServer(new BarrierServer.Calls() {
            @Override
            public void barrier() {
                task.barrier().barrier();
            }

            @Override
            public List<String> allGather(String message) {
                return task.barrier().allGather(message);
            }
        }, Math.toIntExact(python.conf().get(PythonSettings.SOCKET_TIMEOUT)));
        task.onCompletion(() -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return server.address();
    }

    private TaskInfo info(TaskRuntime task, SocketAddressInfo barrierAddress) {
        Map<String, String> properties = new HashMap<>(task.properties());
        if (barrier) {
            properties.put("addresses", String.join(",", task.barrier().addresses()));
        }
        return new TaskInfo(task.attempt().stageId(), task.attempt().partition(), task.attempt().attemptNumber(),
                task.attempt().taskId(), task.cpus(), BigDecimal.valueOf(task.cpus()), task.resources(), properties,
                barrierAddress);
    }

    /// Connects a run with its task.
    private record Hooks(TaskRuntime task, PythonUpdates accumulator) implements TaskHooks {
        @Override
        public void checkKilled() {
            task.checkKilled();
        }

        @Override
        public void finished(long boot, long init, long finish, long memorySpilled, long diskSpilled) {
            task.counters().memorySpilled += memorySpilled;
            task.counters().diskSpilled += diskSpilled;
        }

        @Override
        public void accumulatorUpdates(List<byte[]> updates) {
            if (accumulator != null) {
                updates.forEach(accumulator::add);
            }
        }
    }
}
