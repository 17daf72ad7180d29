package io.firesteel.ui.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import io.firesteel.events.RddInfo;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.stages.DatasetInfo.Persist;

/// Which blocks lie where: what datasets keep and what executors use. Owned by [AppStatusStore], under its lock. Sizes are
/// kept for each block and executor, so that a block that is told twice counts once.
final class StorageStatus {
    private final Map<Integer, LiveRdd> rdds = new TreeMap<>();
    /// By executor, then by block name.
    private final Map<String, Map<String, Held>> held = new HashMap<>();

    private record Held(Persist level, long memory, long disk, OptionalInt rdd) {
    }

    private static final class LiveRdd {
        private final RddInfo info;
        /// By block name, then by executor; both in the order in which they were told.
        private final Map<String, Map<String, Held>> blocks = new LinkedHashMap<>();

        LiveRdd(RddInfo info) {
            this.info = info;
        }
    }

    /// A dataset that is to be kept is part of a stage that runs.
    void known(RddInfo info) {
        if (!info.storageLevel().equals(Persist.NONE)) {
            rdds.computeIfAbsent(info.id(), _ -> new LiveRdd(info));
        }
    }

    void unpersist(int rdd, Map<String, LiveExecutor> executors) {
        LiveRdd gone = rdds.remove(rdd);
        if (gone == null) {
            return;
        }
        gone.blocks.forEach((name, places) -> List.copyOf(places.keySet())
                .forEach(executor -> forget(executors.get(executor), executor, name)));
    }

    void updated(BlockUpdated event, LiveExecutor executor) {
        String id = event.address().executorId();
        forget(executor, id, event.blockId());
        OptionalInt rdd = rddOf(event.blockId());
        LiveRdd live = rdd.isPresent() ? rdds.get(rdd.getAsInt()) : null;
        boolean kept = event.level().memory() || event.level().disk();
        if (!kept || rdd.isPresent() && live == null) {
            if (live != null) {
                removePlace(live, event.blockId(), id);
            }
            return;
        }
        Held now = new Held(event.level(), event.level().memory() ? event.memorySize() : 0,
                event.level().disk() ? event.diskSize() : 0, rdd);
        held.computeIfAbsent(id, _ -> new HashMap<>()).put(event.blockId(), now);
        count(executor, now, 1);
        if (live != null) {
            live.blocks.computeIfAbsent(event.blockId(), _ -> new LinkedHashMap<>()).put(id, now);
        }
    }

    /// An executor is gone, or its block manager begins anew.
    void executorCleared(LiveExecutor executor) {
        held.remove(executor.id);
        for (LiveRdd rdd : rdds.values()) {
            rdd.blocks.values().forEach(places -> places.remove(executor.id));
            rdd.blocks.values().removeIf(Map::isEmpty);
        }
        executor.onHeapUsed = 0;
        executor.offHeapUsed = 0;
        executor.diskUsed = 0;
        executor.rddBlocks = 0;
    }

    private void forget(LiveExecutor executor, String id, String block) {
        Held before = held.getOrDefault(id, Map.of()).get(block);
        if (before != null) {
            held.get(id).remove(block);
            count(executor, before, -1);
        }
    }

    private static void removePlace(LiveRdd rdd, String block, String executor) {
        Map<String, Held> places = rdd.blocks.get(block);
        if (places != null) {
            places.remove(executor);
            if (places.isEmpty()) {
                rdd.blocks.remove(block);
            }
        }
    }

    private static void count(LiveExecutor executor, Held held, int sign) {
        if (executor == null) {
            return;
        }
        if (held.level.offHeap()) {
            executor.offHeapUsed += sign * held.memory;
        } else {
            executor.onHeapUsed += sign * held.memory;
        }
        executor.diskUsed += sign * held.disk;
        executor.rddBlocks += held.rdd.isPresent() ? sign : 0;
    }

    private static OptionalInt rddOf(String block) {
        int end = block.indexOf('_', 4);
        if (!block.startsWith("rdd_") || end < 0) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(block.substring(4, end)));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /// What is kept, by id, without datasets of which nothing was stored yet.
    List<RddView> views(Map<String, LiveExecutor> executors) {
        List<RddView> views = new ArrayList<>();
        for (LiveRdd rdd : rdds.values()) {
            if (!rdd.blocks.isEmpty()) {
                views.add(view(rdd, executors));
            }
        }
        return views;
    }

    private static RddView view(LiveRdd rdd, Map<String, LiveExecutor> executors) {
        Map<String, long[]> byExecutor = new LinkedHashMap<>();
        List<RddView.Block> blocks = new ArrayList<>();
        long memory = 0;
        long disk = 0;
        for (Map.Entry<String, Map<String, Held>> block : rdd.blocks.entrySet()) {
            long blockMemory = 0;
            long blockDisk = 0;
            Persist level = Persist.NONE;
            for (Map.Entry<String, Held> place : block.getValue().entrySet()) {
                Held each = place.getValue();
                long[] sums = byExecutor.computeIfAbsent(place.getKey(), _ -> new long[3]);
                sums[each.level.offHeap() ? 1 : 0] += each.memory;
                sums[2] += each.disk;
                blockMemory += each.memory;
                blockDisk += each.disk;
                level = each.level;
            }
            blocks.add(new RddView.Block(block.getKey(), level, blockMemory, blockDisk,
                    List.copyOf(block.getValue().keySet())));
            memory += blockMemory;
            disk += blockDisk;
        }
        List<RddView.Share> shares = new ArrayList<>();
        byExecutor.forEach((id, sums) -> {
            LiveExecutor e = executors.get(id);
            if (e != null) {
                shares.add(new RddView.Share(e.hostPort, sums[0], sums[1], e.onHeapTotal - e.onHeapUsed,
                        e.offHeapTotal - e.offHeapUsed, sums[2]));
            }
        });
        return new RddView(rdd.info.id(), rdd.info.name(), rdd.info.partitions(), rdd.info.storageLevel(), memory, disk,
                shares, blocks);
    }
}
