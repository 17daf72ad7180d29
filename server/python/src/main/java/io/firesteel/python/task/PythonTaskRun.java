package io.firesteel.python.task;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;
import io.firesteel.python.protocol.BroadcastDelta;
import io.firesteel.python.protocol.Marker;
import io.firesteel.python.worker.Duplex;
import io.firesteel.python.worker.InputSource;
import io.firesteel.python.worker.PythonWorker;
import io.firesteel.python.worker.WorkerPool;

/// Runs one task in a worker and gives its results as an iterator. Closing it early ends the worker instead of draining
/// the input; a worker whose task ended in good order goes back to the pool by itself.
///
/// @param <T> what the [ResultReader] makes of the data section
public final class PythonTaskRun<T> implements Iterator<T>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PythonTaskRun.class);

    private final PythonTask task;
    private final WorkerPool pool;
    private final ResultReader<T> results;
    private final TaskHooks hooks;
    private final long began = System.currentTimeMillis();
    private PythonWorker worker;
    private T next;
    private boolean done;

    private PythonTaskRun(PythonTask task, WorkerPool pool, ResultReader<T> results, TaskHooks hooks) {
        this.task = task;
        this.pool = pool;
        this.results = results;
        this.hooks = hooks;
    }

    /// Takes a worker and tells it what to do; `input` is asked for data while results are read.
    public static <T> PythonTaskRun<T> start(PythonTask task, InputSource input, ResultReader<T> results,
            WorkerPool pool, TaskHooks hooks) {
        PythonTaskRun<T> run = new PythonTaskRun<>(task, pool, results, hooks);
        run.begin(input);
        return run;
    }

    private void begin(InputSource input) {
        worker = pool.acquire(task.key());
        Duplex duplex = worker.duplex();
        BroadcastDelta delta = BroadcastDelta.between(worker.broadcasts(), task.broadcasts());
        if (task.decryption() != null && !delta.added().isEmpty()) {
            delta = delta.servedBy(task.decryption().apply(delta.added().keySet()));
        }
        byte[] message = worker.codec().initMessage(task.work(), delta);
        worker.broadcasts().clear();
        worker.broadcasts().addAll(new HashSet<>(task.broadcasts().keySet()));
        duplex.out().write(message, 0, message.length);
        duplex.watch(new TaskWatch());
        duplex.source(input);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            try {
                next = read();
            } catch (RuntimeException | Error e) {
                close();
                throw e;
            }
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T result = next;
        next = null;
        return result;
    }

    /// The next result; null at the end, when the worker has been given back.
    private T read() {
        try {
            Duplex duplex = worker.duplex();
            while (true) {
                int length = duplex.readInt();
                switch (length) {
                    case Marker.TIMING -> timing(duplex);
                    case Marker.EXCEPTION -> throw raised(duplex);
                    case Marker.END_OF_DATA -> {
                        end(duplex);
                        return null;
                    }
                    default -> {
                        if (length > task.maxFrame()) {
                            throw tooLarge(length);
                        }
                        T result = results.read(length, duplex);
                        if (result != null) {
                            return result;
                        }
                    }
                }
            }
        } catch (EOFException e) {
            throw crashed(e);
        } catch (IOException e) {
            hooks.checkKilled();
            throw crashed(e);
        }
    }

    private void timing(Duplex duplex) throws IOException {
        long boot = duplex.readLong();
        long init = duplex.readLong();
        long finish = duplex.readLong();
        for (int i = 3; i < worker.codec().timingFields(); i++) {
            duplex.readLong();
        }
        hooks.finished(boot - began, init - boot, finish - init, duplex.readLong(), duplex.readLong());
    }

    private FiresteelException raised(Duplex duplex) throws IOException {
        int length = duplex.readInt();
        if (length < 0 || length > task.maxFrame()) {
            throw protocol("the length " + length, "the text of an exception");
        }
        String traceback = new String(duplex.readBytes(length), StandardCharsets.UTF_8);
        return new WorkerFailure(PythonErrors.PYTHON_EXCEPTION,
                Map.of("msg", "An exception was thrown from the Python worker", "traceback", traceback), null);
    }

    /// Accumulators, then the answer to our end of stream: whether the worker had read everything.
    private void end(Duplex duplex) throws IOException {
        int count = duplex.readInt();
        if (count < 0) {
            throw protocol("the count " + count, "accumulator updates");
        }
        List<byte[]> updates = new ArrayList<>(Math.min(count, 1024));
        for (int i = 0; i < count; i++) {
            int length = duplex.readInt();
            if (length < 0 || length > task.maxFrame()) {
                throw protocol("the length " + length, "an accumulator update");
            }
            updates.add(duplex.readBytes(length));
        }
        hooks.accumulatorUpdates(updates);
        done = true;
        boolean reusable;
        try {
            reusable = duplex.readInt() == Marker.END_OF_STREAM && duplex.inputFinished();
        } catch (IOException e) {
            // All results are here; a worker that goes away now is only not used again.
            LOG.debug("worker {} closed its connection after its task", worker.pid(), e);
            reusable = false;
        }
        PythonWorker used = worker;
        worker = null;
        used.duplex().source(null);
        used.duplex().watch(Duplex.Watch.NONE);
        if (reusable) {
            pool.release(used);
        } else {
            pool.destroy(used);
        }
    }

    private FiresteelException crashed(IOException cause) {
        String detail = worker.exitDetail();
        String stack = CrashFiles.take(task.crashFolder(), worker.pid());
        if (!stack.isEmpty()) {
            detail += ": " + stack;
        } else if (task.crashFolder() == null) {
            detail += ". Consider setting 'spark.python.worker.faulthandler.enabled' configuration to 'true' for the "
                    + "better Python traceback.";
        } else if (detail.isEmpty()) {
            detail = ": it ended without an exception and without a crash report (os._exit, or killed by the system: out of "
                    + "memory?)";
        }
        return new WorkerFailure(PythonErrors.WORKER_CRASHED, Map.of("detail", detail), cause);
    }

    private FiresteelException tooLarge(long size) {
        return new FiresteelException(PythonErrors.FRAME_TOO_LARGE, Map.of("size", Long.toString(size), "limit",
                Long.toString(task.maxFrame()), "setting", "spark.firesteel.python.maxRecordSize"));
    }

    private static FiresteelException protocol(String what, String expected) {
        return new FiresteelException(PythonErrors.PROTOCOL, Map.of("what", what, "expected", expected));
    }

    /// Ends the worker if its task has not ended by itself.
    @Override
    public void close() {
        done = true;
        next = null;
        PythonWorker used = worker;
        worker = null;
        if (used != null) {
            pool.destroy(used);
            CrashFiles.take(task.crashFolder(), used.pid());
        }
    }

    /// Lets the task be killed while it waits, and watches for workers that hang.
    private final class TaskWatch implements Duplex.Watch {
        private boolean reported;

        @Override
        public void check() {
            hooks.checkKilled();
        }

        @Override
        public void idle(long millis) {
            if (task.idleSeconds() <= 0 || millis < task.idleSeconds() * 1000L) {
                return;
            }
            if (task.killIdle()) {
                throw new FiresteelException(PythonErrors.WORKER_IDLE,
                        Map.of("seconds", Integer.toString(task.idleSeconds())));
            }
            if (!reported) {
                reported = true;
                LOG.warn("Python worker {} has neither read nor written for {} s; partition {} of stage {} waits",
                        worker.pid(), task.idleSeconds(), task.work().partition(), task.work().info().stageId());
            }
        }
    }
}
