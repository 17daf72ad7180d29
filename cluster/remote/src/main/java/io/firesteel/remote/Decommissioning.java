package io.firesteel.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.Departure;
import io.firesteel.storage.BlockDirectory;
import io.firesteel.wire.control.TakeOver;
import io.firesteel.wire.control.ToExecutor;
import io.firesteel.wire.control.TookOver;

/// Takes executors out of service: they get no tasks any more, others take over their kept blocks and map outputs, the
/// schedulers learn the new places, and then they end. Owned by the [RemoteBackend].
final class Decommissioning {
    private static final Logger LOG = LoggerFactory.getLogger("Decommissioning");
    private static final int BATCH = 256;
    private static final long PAUSE_MILLIS = 100;
    /// So long what is held waits for an executor that could take it over.
    private static final long ALONE_MILLIS = 60_000;
    /// A little more than the other side waits for its peer.
    private static final long ANSWER_SECONDS = 150;

    private final BackendSetup setup;
    private final RemoteBackend backend;
    private final Map<Long, Asked> asked = new ConcurrentHashMap<>();
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<String> leaving = ConcurrentHashMap.newKeySet();
    private final ReentrantLock turns = new ReentrantLock();

    /// Somebody was told to take something over.
    private record Asked(String executorId, CompletableFuture<String> error) {
    }

    /// One thing to move; `output` is null for a kept block.
    private record Item(String name, long size, Departure.Output output, BlockDirectory.BlockUpdate block) {
    }

    /// Of one departure; `moved` is when something could be moved last.
    private static final class Tally {
        private final long since = System.nanoTime();
        private long moved;
        private final Map<String, Integer> failures = new HashMap<>();
        private int outputs;
        private long outputBytes;
        private int blocks;
        private long blockBytes;

        long millis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
        }

        void moved(Item item) {
            if (item.output == null) {
                blocks++;
                blockBytes += item.size;
            } else {
                outputs++;
                outputBytes += item.size;
            }
        }
    }

    Decommissioning(BackendSetup setup, RemoteBackend backend) {
        this.setup = setup;
        this.backend = backend;
    }

    void begin(RemoteBackend.Leave leave, BackendEvents events) {
        leaving.addAll(leave.executors());
        setup.directory().leaving(leave.executors());
        Thread.ofVirtual().name("decommission").start(() -> run(leave, events));
    }

    private void run(RemoteBackend.Leave leave, BackendEvents events) {
        Tally tally = new Tally();
        LOG.info("Decommissioning executors {}: {}", leave.executors(), leave.reason());
        try {
            leave.executors().forEach(events::executorDraining);
            int left = move(leave, events, tally);
            LOG.info("Decommissioned executors {} in {} ms: moved {} map outputs ({} bytes) and {} kept blocks ({} "
                    + "bytes), left {} behind", leave.executors(), tally.millis(), tally.outputs, tally.outputBytes,
                    tally.blocks, tally.blockBytes, left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException e) {
            LOG.warn("Decommissioning of executors {} ended early", leave.executors(), e);
        }
        leave.ending().run();
        leave.executors().forEach(id -> backend.end(id, leave.reason()));
        leave.ended().run();
    }

    /// Moves until nothing is held any more; how many things stayed behind.
    private int move(RemoteBackend.Leave leave, BackendEvents events, Tally tally)
            throws InterruptedException, ExecutionException {
        tally.moved = System.nanoTime();
        while (!backend.isStopping()) {
            int left;
            // One departure at a time: nobody ends while a copy is on its way to it.
            turns.lock();
            try {
                left = look(leave, events, tally);
            } finally {
                turns.unlock();
            }
            if (left >= 0) {
                return left;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return 0;
    }

    /// Moves what can be moved now; how many things stay behind for good, or -1 where it is to go on.
    private int look(RemoteBackend.Leave leave, BackendEvents events, Tally tally)
            throws InterruptedException, ExecutionException {
        Departure departure = events.askDeparture(leave.executors(), leave.outputs()).get();
        List<Item> all = items(departure);
        int allowed = setup.conf().get(RemoteSettings.MIGRATION_FAILURES);
        List<Item> items = all.stream()
                .filter(item -> tally.failures.getOrDefault(item.name, 0) < allowed)
                .limit(BATCH)
                .toList();
        if (items.isEmpty() && departure.tasks() == 0 && departure.readers() == 0) {
            return all.size();
        }
        if (tally.millis() > setup.conf().get(RemoteSettings.FORCE_KILL)) {
            LOG.warn("Executors {} end after {} ms with {} tasks, {} readers and {} blocks", leave.executors(),
                    tally.millis(), departure.tasks(), departure.readers(), all.size());
            return all.size();
        }
        List<AttachedExecutor> takers = backend.registered().stream().filter(e -> !leaving.contains(e.id())).toList();
        if (!items.isEmpty() && !takers.isEmpty()) {
            move(items, takers, events, tally);
            tally.moved = System.nanoTime();
        } else if (!items.isEmpty() && departure.tasks() == 0
                && System.nanoTime() - tally.moved > TimeUnit.MILLISECONDS.toNanos(ALONE_MILLIS)) {
            LOG.warn("No other executor has come within {} ms to take over {} blocks", ALONE_MILLIS, all.size());
            return all.size();
        }
        return -1;
    }

    private List<Item> items(Departure departure) {
        Conf conf = setup.conf();
        List<Item> items = new ArrayList<>();
        if (!conf.get(RemoteSettings.MIGRATE)) {
            return items;
        }
        if (conf.get(RemoteSettings.MIGRATE_OUTPUTS)) {
            for (Departure.Output output : departure.outputs()) {
                items.add(new Item("shuffle_" + output.exchange() + "_" + output.status().mapTask(), output.size(),
                        output, null));
            }
        }
        if (conf.get(RemoteSettings.MIGRATE_BLOCKS)) {
            for (BlockDirectory.BlockUpdate block : setup.directory().onlyAt(at -> leaving.contains(at.executorId()))) {
                items.add(new Item(block.block().name(), block.memorySize() + block.diskSize(), null, block));
            }
        }
        return items;
    }

    private void move(List<Item> items, List<AttachedExecutor> takers, BackendEvents events, Tally tally)
            throws InterruptedException {
        List<Departure.Move> moves = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(setup.conf().get(RemoteSettings.MIGRATION_THREADS),
                Thread.ofVirtual().name("migration-", 0).factory())) {
            Map<Item, AttachedExecutor> to = new HashMap<>();
            List<Callable<String>> calls = new ArrayList<>();
            for (Item item : items) {
                AttachedExecutor taker = takers.get(Math.floorMod(turn.getAndIncrement(), takers.size()));
                to.put(item, taker);
                calls.add(() -> ask(item, taker));
            }
            List<Future<String>> answers = threads.invokeAll(calls);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                String error = answers.get(i).state() == Future.State.SUCCESS
                        ? answers.get(i).resultNow()
                        : String.valueOf(answers.get(i).exceptionNow());
                if (!error.isEmpty()) {
                    tally.failures.merge(item.name, 1, Integer::sum);
                    LOG.warn("{} could not be moved to executor {}: {}", item.name, to.get(item).id(), error);
                    continue;
                }
                tally.moved(item);
                if (item.output != null) {
                    moves.add(new Departure.Move(item.output, to.get(item).blocks()));
                }
            }
        }
        if (!moves.isEmpty()) {
            events.outputsMoved(moves);
        }
    }

    /// The error, empty where the copy was made.
    private String ask(Item item, AttachedExecutor taker) throws InterruptedException, ExecutionException {
        long token = tokens.incrementAndGet();
        TakeOver.Builder order = TakeOver.newBuilder().setToken(token);
        if (item.output == null) {
            order.setFrom(TaskMessages.address(item.block.address()))
                    .setBlock(item.name)
                    .setPersist(MetricsMessages.persist(item.block.persist()));
        } else {
            order.setFrom(TaskMessages.address(item.output.status().location()))
                    .setExchange(item.output.exchange())
                    .setMapTask(item.output.status().mapTask());
            for (long size : item.output.status().sizes()) {
                order.addSizes(size);
            }
        }
        CompletableFuture<String> error = new CompletableFuture<>();
        asked.put(token, new Asked(taker.id(), error));
        taker.send(ToExecutor.newBuilder().setTakeOver(order).build());
        if (!backend.has(taker.id())) {
            lost(taker.id());
        }
        try {
            return error.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "no answer within " + ANSWER_SECONDS + " s";
        } finally {
            asked.remove(token);
        }
    }

    void tookOver(TookOver answer) {
        Asked waiting = asked.get(answer.getToken());
        if (waiting != null) {
            waiting.error.complete(answer.getError());
        }
    }

    /// Nobody answers for this executor any more.
    void lost(String executorId) {
        asked.values()
                .stream()
                .filter(a -> a.executorId.equals(executorId))
                .forEach(a -> a.error.complete("executor " + executorId + " is gone"));
    }
}
