package io.firesteel.shuffle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.storage.TaskScope;
import io.firesteel.task.BlockManagerAddress;

/// Brings the blocks of one reduce task: those of this process and of this host one by one, the others through [BlockTransfer] with a bound
/// on what is under way (compare Spark's `ShuffleBlockFetcherIterator`). Requests of one executor travel together in
/// pieces of a fifth of the bound, so that several executors send at once. Used by the task's thread; answers come on any.
final class BlockFetcher {
    /// What the limits are.
    record Limits(long bytes, int requests, int blocksPerAddress) {
    }

    private record Batch(BlockManagerAddress address, List<FetchRequest> requests, long bytes) {
    }

    private record Answer(FetchRequest request, BlockData data, Throwable failure) {
    }

    /// A block that has arrived.
    record Fetched(FetchRequest request, BlockData data) {
    }

    private final BlockTransfer transfer;
    private final MapOutputStore store;
    private final HostLocalOutputs neighbours;
    private final BlockManagerAddress self;
    private final TaskScope scope;
    private final Limits limits;
    private final Deque<FetchRequest> local = new ArrayDeque<>();
    private final Deque<Batch> waiting = new ArrayDeque<>();
    private final Deque<Answer> arrived = new ArrayDeque<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Map<BlockManagerAddress, Integer> blocksUnderWay = new HashMap<>();
    private long bytesUnderWay;
    private int blocksAwaited;

    BlockFetcher(BlockManagerAddress self, BlockTransfer transfer, MapOutputStore store, HostLocalOutputs neighbours,
            TaskScope scope, Limits limits, List<FetchRequest> requests) {
        this.self = self;
        this.transfer = transfer;
        this.store = store;
        this.neighbours = neighbours;
        this.scope = scope;
        this.limits = limits;
        Map<BlockManagerAddress, List<FetchRequest>> remote = new LinkedHashMap<>();
        for (FetchRequest request : requests) {
            if (request.address().equals(self) || neighbours.knows(request.address())) {
                local.add(request);
            } else {
                remote.computeIfAbsent(request.address(), a -> new ArrayList<>()).add(request);
            }
        }
        List<Batch> batches = new ArrayList<>();
        remote.forEach((address, blocks) -> cut(address, blocks, batches));
        // All reducers start at once; another order for each spreads them over the executors.
        Collections.shuffle(batches, new Random(scope.attempt().taskId()));
        waiting.addAll(batches);
    }

    private void cut(BlockManagerAddress address, List<FetchRequest> blocks, List<Batch> into) {
        long target = Math.max(1, limits.bytes() / 5);
        List<FetchRequest> batch = new ArrayList<>();
        long bytes = 0;
        for (FetchRequest block : blocks) {
            batch.add(block);
            bytes += block.size();
            if (bytes >= target || batch.size() >= limits.blocksPerAddress()) {
                into.add(new Batch(address, List.copyOf(batch), bytes));
                batch.clear();
                bytes = 0;
            }
        }
        if (!batch.isEmpty()) {
            into.add(new Batch(address, List.copyOf(batch), bytes));
        }
    }

    /// The next block, in any order; null when all have been given. Fails when one cannot be had.
    Fetched next() {
        send();
        for (FetchRequest here = local.poll(); here != null; here = local.poll()) {
            if (here.address().equals(self)) {
                return new Fetched(here, readLocal(here));
            }
            Optional<BlockData> file = neighbours.find(here);
            if (file.isPresent()) {
                countLocal(here.size());
                return new Fetched(here, file.get());
            }
            waiting.add(new Batch(here.address(), List.of(here), here.size()));
        }
        send();
        if (blocksAwaited == 0 && waiting.isEmpty() && arrived.isEmpty()) {
            return null;
        }
        Answer answer = arrived.isEmpty() ? await() : arrived.poll();
        scope.counters().remoteBlocks++;
        scope.counters().remoteBytes += answer.request().size();
        if (answer.data() instanceof BlockData.OnDisk) {
            scope.counters().remoteBytesToDisk += answer.request().size();
        }
        return new Fetched(answer.request(), whole(answer));
    }

    /// The same block once more, after its bytes were found damaged; that of another process over the network.
    BlockData again(FetchRequest request) {
        if (request.address().equals(self)) {
            return readLocal(request);
        }
        ask(new Batch(request.address(), List.of(request), request.size()));
        while (true) {
            Answer answer = await();
            if (answer.request().equals(request)) {
                return whole(answer);
            }
            arrived.add(answer);
        }
    }

    private BlockData readLocal(FetchRequest request) {
        Optional<BlockData> data = store.part(request.exchange(), request.output().mapTask(), request.from(),
                request.to());
        if (data.isEmpty()) {
            throw request.failed("this executor does not have it", null);
        }
        countLocal(data.get().size());
        return checked(request, data.get());
    }

    private void countLocal(long bytes) {
        scope.counters().localBlocks++;
        scope.counters().localBytes += bytes;
    }

    private static BlockData whole(Answer answer) {
        if (answer.failure() != null) {
            throw answer.request().failed(String.valueOf(answer.failure().getMessage()), answer.failure());
        }
        return checked(answer.request(), answer.data());
    }

    private static BlockData checked(FetchRequest request, BlockData data) {
        if (data.size() != request.size()) {
            throw request.failed("it has " + data.size() + " bytes, the map task wrote " + request.size(), null);
        }
        return data;
    }

    /// Executors that still owe blocks; close enough to the number of requests, of which each has one at a time mostly.
    private long batchesUnderWay() {
        return blocksUnderWay.values().stream().filter(n -> n > 0).count();
    }

    private void send() {
        int tries = waiting.size();
        while (tries-- > 0 && !waiting.isEmpty() && batchesUnderWay() < limits.requests()) {
            Batch batch = waiting.peek();
            if (blocksAwaited > 0 && bytesUnderWay + batch.bytes() > limits.bytes()) {
                return;
            }
            waiting.poll();
            int there = blocksUnderWay.getOrDefault(batch.address(), 0);
            if (there > 0 && (long) there + batch.requests().size() > limits.blocksPerAddress()) {
                waiting.add(batch);
            } else {
                ask(batch);
            }
        }
    }

    private void ask(Batch batch) {
        bytesUnderWay += batch.bytes();
        blocksAwaited += batch.requests().size();
        blocksUnderWay.merge(batch.address(), batch.requests().size(), Integer::sum);
        Map<BlockId, FetchRequest> byBlock = new HashMap<>();
        batch.requests().forEach(r -> byBlock.put(r.block(), r));
        transfer.fetch(batch.address(), List.copyOf(byBlock.keySet()), new BlockTransfer.Receiver() {
            @Override
            public void received(BlockId block, BlockData data) {
                answers.add(new Answer(byBlock.get(block), data, null));
            }

            @Override
            public void failed(BlockId block, Throwable cause) {
                answers.add(new Answer(byBlock.get(block), null, cause));
            }
        });
    }

    private Answer await() {
        long start = System.nanoTime();
        try {
            while (true) {
                Answer answer = answers.poll(100, TimeUnit.MILLISECONDS);
                if (answer != null) {
                    bytesUnderWay -= answer.request().size();
                    blocksAwaited--;
                    blocksUnderWay.merge(answer.request().address(), -1, Integer::sum);
                    return answer;
                }
                scope.checkKilled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            scope.checkKilled();
            throw new IllegalStateException("interrupted while map outputs were awaited", e);
        } finally {
            scope.counters().fetchWait += (System.nanoTime() - start) / 1_000_000;
        }
    }
}
