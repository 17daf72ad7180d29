package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.scheduler.BlockUpdate;
import io.firesteel.stages.Location;

/// Where the blocks of cached datasets are, as executors tell: for locality, and for leaving out stages that a fully cached
/// dataset makes unnecessary. May be behind; a task that misses a block computes it.
final class CachedBlocks {
    /// By dataset, then by partition; executor ids with their host and sizes.
    private final Map<Integer, Map<Integer, Map<String, Block>>> blocks = new HashMap<>();

    private record Block(String host, long memorySize, long diskSize) {
    }

    /// What is kept of a dataset.
    record Kept(int partitions, long memorySize, long diskSize) {
    }

    void update(List<BlockUpdate> updates) {
        for (BlockUpdate u : updates) {
            if (u.present()) {
                blocks.computeIfAbsent(u.dataset(), d -> new HashMap<>())
                        .computeIfAbsent(u.partition(), p -> new LinkedHashMap<>(2))
                        .put(u.at().executorId(), new Block(u.at().host(), u.memorySize(), u.diskSize()));
            } else {
                remove(u.dataset(), u.partition(), u.at().executorId());
            }
        }
    }

    private void remove(int dataset, int partition, String executorId) {
        Map<Integer, Map<String, Block>> ofDataset = blocks.get(dataset);
        Map<String, Block> places = ofDataset == null ? null : ofDataset.get(partition);
        if (places != null && places.remove(executorId) != null && places.isEmpty()) {
            ofDataset.remove(partition);
            if (ofDataset.isEmpty()) {
                blocks.remove(dataset);
            }
        }
    }

    void executorGone(String executorId) {
        blocks.values().removeIf(ofDataset -> {
            ofDataset.values().removeIf(places -> {
                places.remove(executorId);
                return places.isEmpty();
            });
            return ofDataset.isEmpty();
        });
    }

    /// Whether an executor has any.
    boolean on(String executorId) {
        return blocks.values().stream().flatMap(d -> d.values().stream()).anyMatch(p -> p.containsKey(executorId));
    }

    /// Whether every partition is kept somewhere.
    boolean complete(int dataset, int partitions) {
        return blocks.getOrDefault(dataset, Map.of()).size() == partitions;
    }

    List<Location> locations(int dataset, int partition) {
        Map<String, Block> places = blocks.getOrDefault(dataset, Map.of()).get(partition);
        if (places == null) {
            return List.of();
        }
        List<Location> locations = new ArrayList<>(places.size());
        places.forEach((executor, block) -> locations.add(new Location.OnExecutor(block.host(), executor)));
        return locations;
    }

    Kept kept(int dataset) {
        Map<Integer, Map<String, Block>> ofDataset = blocks.getOrDefault(dataset, Map.of());
        long memory = 0;
        long disk = 0;
        for (Map<String, Block> places : ofDataset.values()) {
            for (Block block : places.values()) {
                memory += block.memorySize();
                disk += block.diskSize();
            }
        }
        return new Kept(ofDataset.size(), memory, disk);
    }
}
