package io.firesteel.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.firesteel.task.BlockManagerAddress;

/// The driver's [BlockDirectory]: the truth about who has which block. Made per application; the local executor uses it
/// directly, remote ones through messages. Safe for all threads.
public final class DriverBlockDirectory implements BlockDirectory {
    private final Map<BlockId, Map<BlockManagerAddress, BlockUpdate>> byBlock = new ConcurrentHashMap<>();
    private final CopyOnWriteArraySet<BlockManagerAddress> servers = new CopyOnWriteArraySet<>();
    private final Consumer<BlockUpdate> listener;

    /// @param listener told of every update: the source of `SparkListenerBlockUpdated`
    public DriverBlockDirectory(Consumer<BlockUpdate> listener) {
        this.listener = listener;
    }

    /// A process that serves blocks has come.
    public void added(BlockManagerAddress server) {
        servers.add(server);
    }

    /// A process is gone, with its blocks; answers which of them nobody else has.
    public List<BlockId> lost(BlockManagerAddress server) {
        servers.remove(server);
        List<BlockId> gone = new ArrayList<>();
        for (BlockId block : byBlock.keySet()) {
            byBlock.computeIfPresent(block, (b, places) -> {
                if (places.remove(server) != null && places.isEmpty()) {
                    gone.add(b);
                }
                return places.isEmpty() ? null : places;
            });
        }
        return gone;
    }

    @Override
    public List<BlockManagerAddress> locations(BlockId block) {
        return List.copyOf(byBlock.getOrDefault(block, Map.of()).keySet());
    }

    @Override
    public List<BlockManagerAddress> peers(BlockManagerAddress self) {
        return servers.stream().filter(s -> !s.equals(self) && !s.executorId().equals("driver")).toList();
    }

    @Override
    public void updated(BlockUpdate update) {
        byBlock.compute(update.block(), (block, places) -> {
            if (update.removed()) {
                if (places == null) {
                    return null;
                }
                places.remove(update.address());
                return places.isEmpty() ? null : places;
            }
            Map<BlockManagerAddress, BlockUpdate> known = places == null ? new ConcurrentHashMap<>() : places;
            known.put(update.address(), update);
            return known;
        });
        listener.accept(update);
    }

    /// Blocks of kept datasets that are at these places and nowhere else, one update of each.
    public List<BlockUpdate> onlyAt(Predicate<BlockManagerAddress> places) {
        return byBlock.entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof BlockId.RddBlock
                        && e.getValue().keySet().stream().allMatch(places))
                .flatMap(e -> e.getValue().values().stream().limit(1))
                .toList();
    }

    /// All that is kept of one dataset.
    public List<BlockUpdate> dataset(int id) {
        return byBlock.entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof BlockId.RddBlock b && b.dataset() == id)
                .map(Map.Entry::getValue)
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }
}
