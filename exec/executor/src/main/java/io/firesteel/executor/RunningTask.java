package io.firesteel.executor;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.firesteel.scheduler.MapOutputs;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.BarrierMessenger;
import io.firesteel.tasks.FetchFailedException;
import io.firesteel.tasks.TaskAccumulators;
import io.firesteel.tasks.TaskCounters;
import io.firesteel.tasks.TaskKilledException;
import io.firesteel.tasks.TaskRuntime;

/// One task attempt on its slot: what its body sees, and how it is told to stop. Made by the executor when the launch
/// arrives, run by a [TaskRunner], read by the heartbeat.
final class RunningTask implements TaskRuntime {
    private final TaskLaunch launch;
    private final Executor executor;
    private final TaskCounters counters = new TaskCounters();
    private final TaskAccumulators accumulators = new TaskAccumulators();
    private final Deque<Runnable> completion = new ArrayDeque<>(2);
    private final Deque<Consumer<Throwable>> failure = new ArrayDeque<>(0);
    private final AtomicBoolean begun = new AtomicBoolean();
    private ClassLoader classLoader;
    private BarrierRounds barrier;
    private TaskStores stores;
    private volatile String killed;
    private volatile boolean failed;
    // Guarded by this: an interrupt must never hit the slot's next task.
    private Thread thread;
    private boolean interruptAsked;
    private boolean ended;

    RunningTask(TaskLaunch launch, Executor executor) {
        this.launch = launch;
        this.executor = executor;
    }

    TaskLaunch launch() {
        return launch;
    }

    /// Whether the caller is the first: who runs it, or who sends it back unrun.
    boolean begin() {
        return begun.compareAndSet(false, true);
    }

    boolean hasBegun() {
        return begun.get();
    }

    /// The reason why it has to stop, or null.
    String reasonToStop() {
        return killed;
    }

    /// Asks the task to stop; `interrupt` also interrupts its thread.
    synchronized void kill(String reason, boolean interrupt) {
        if (killed == null) {
            killed = reason;
        }
        interruptAsked |= interrupt;
        if (thread != null && interrupt) {
            thread.interrupt();
        }
    }

    /// Binds the task to the calling thread.
    synchronized void enter(ClassLoader loader) {
        classLoader = loader;
        thread = Thread.currentThread();
        if (interruptAsked) {
            thread.interrupt();
        }
    }

    /// Lets go of the thread and clears its interrupt.
    synchronized void leave() {
        thread = null;
        Thread.interrupted();
    }

    /// Gives back what it held of the executor's stores; called when its listeners have run.
    synchronized void release() {
        if (stores != null) {
            stores.release();
        }
    }

    /// The stack of the thread that runs it; empty when none does.
    synchronized StackTraceElement[] stack() {
        return thread == null ? new StackTraceElement[0] : thread.getStackTrace();
    }

    /// Tells the failure listeners; an exception of one of them is attached to `error`.
    void tellFailure(Throwable error) {
        failed = true;
        while (true) {
            Consumer<Throwable> next;
            synchronized (completion) {
                next = failure.pollFirst();
            }
            if (next == null) {
                return;
            }
            try {
                next.accept(error);
            } catch (Throwable t) {
                attach(error, t);
            }
        }
    }

    /// Tells the completion listeners, all of them whatever they throw; gives the first error, or null.
    Throwable tellCompletion() {
        Throwable first = null;
        while (true) {
            Runnable next;
            synchronized (completion) {
                next = completion.pollFirst();
                if (next == null) {
                    ended = true;
                    return first;
                }
            }
            try {
                next.run();
            } catch (Throwable t) {
                if (first == null) {
                    first = t;
                } else {
                    attach(first, t);
                }
            }
        }
    }

    private static void attach(Throwable error, Throwable further) {
        // An exception cannot suppress itself; two listeners may throw the same object.
        if (!error.equals(further)) {
            error.addSuppressed(further);
        }
    }

    @Override
    public TaskAttempt attempt() {
        return launch.attempt();
    }

    @Override
    public int stageTasks() {
        return launch.stageTasks();
    }

    @Override
    public String executorId() {
        return executor.id();
    }

    @Override
    public Map<String, String> properties() {
        return launch.properties();
    }

    @Override
    public int cpus() {
        return launch.cpus();
    }

    @Override
    public Map<String, List<String>> resources() {
        return launch.resources();
    }

    @Override
    public ClassLoader classLoader() {
        return classLoader;
    }

    @Override
    public <T> T service(Class<T> type) {
        if (!type.equals(TaskStorage.class) || executor.stores() == null) {
            throw new IllegalStateException("executor " + executorId() + " offers no " + type.getName());
        }
        synchronized (this) {
            if (stores == null) {
                stores = new TaskStores(this, executor.stores());
            }
            return type.cast(stores);
        }
    }

    @Override
    public TaskCounters counters() {
        return counters;
    }

    @Override
    public TaskAccumulators accumulators() {
        return accumulators;
    }

    @Override
    public Object broadcast(long id) {
        return executor.broadcasts().value(id);
    }

    @Override
    public MapStatus[] mapOutputs(int exchange) {
        MapOutputs outputs = executor.driver().mapOutputs(exchange, launch.outputEpoch());
        if (outputs == null) {
            throw new FetchFailedException(new TaskOutcome.FetchFailed(null, exchange, -1, -1, attempt().partition(),
                    "no map output is known of shuffle " + exchange), null);
        }
        return outputs.statuses();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T executorObject(int object, Callable<T> build) throws Exception {
        return (T) executor.objects().get(object, build);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T executorObject(int object, int builder) throws Exception {
        return (T) executor.objects()
                .get(object, () -> executor.code(builder, 0).body(classLoader).run(this, new byte[0]));
    }

    @Override
    public Optional<List<Object>> value(int value) throws Exception {
        List<TaskValue> values = executor.driver().values(value);
        if (values == null) {
            return Optional.empty();
        }
        Object[] decoded = new Object[values.size()];
        for (int i = 0; i < decoded.length; i++) {
            decoded[i] = switch (values.get(i)) {
                case TaskValue.ByReference(Object v) -> v;
                case TaskValue.Bytes(byte[] content) -> executor.code(launch).codec().decodeValue(content, classLoader);
                default -> throw new IllegalStateException("value " + value + " holds " + values.get(i));
            };
        }
        return Optional.of(Arrays.asList(decoded));
    }

    @Override
    public Optional<String> killReason() {
        return Optional.ofNullable(killed);
    }

    @Override
    public boolean isInterrupted() {
        return killed != null;
    }

    @Override
    public boolean isCompleted() {
        synchronized (completion) {
            return ended;
        }
    }

    @Override
    public boolean isFailed() {
        return failed;
    }

    @Override
    public String filesDirectory() {
        return executor.filesDirectory();
    }

    @Override
    public void checkKilled() {
        String reason = killed;
        if (reason != null) {
            throw new TaskKilledException(reason);
        }
    }

    @Override
    public void onCompletion(Runnable listener) {
        synchronized (completion) {
            if (!ended) {
                completion.addFirst(listener);
                return;
            }
        }
        listener.run();
    }

    @Override
    public void onFailure(Consumer<Throwable> listener) {
        synchronized (completion) {
            failure.addFirst(listener);
        }
    }

    @Override
    public BarrierMessenger barrier() {
        if (launch.barrier().isEmpty()) {
            throw new IllegalStateException(attempt() + " belongs to no barrier stage");
        }
        if (barrier == null) {
            barrier = new BarrierRounds(this, executor.driver());
        }
        return barrier;
    }

    @Override
    public boolean canCommit() {
        return executor.driver().askCommit(attempt());
    }
}
