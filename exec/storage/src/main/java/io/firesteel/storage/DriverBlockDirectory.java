package io.firesteel.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.firesteel.task.BlockManagerAddress;

/// The driver's [BlockDirectory]: the truth about who has which block. Made per application; the local executor uses it
/// directly, remote ones through messages. Safe for all threads.
public final class DriverBlockDirectory implements BlockDirectory {
    private final Map<BlockId, Places> byBlock = new ConcurrentHashMap<>();
    private final CopyOnWriteArraySet<BlockManagerAddress> servers = new CopyOnWriteArraySet<>();
    private final Set<String> leaving = ConcurrentHashMap.newKeySet();
    private final Consumer<BlockUpdate> listener;

    /// Where one block is, and at how many places its storage level wants it. A replica does not tell the latter, so it is
    /// the most that anyone has told as long as somebody has the block.
    private record Places(Map<BlockManagerAddress, BlockUpdate> updates, int wanted) {
        Places with(BlockUpdate update) {
            updates.put(update.address(), update);
            return new Places(updates, Math.max(wanted, update.persist().replication()));
        }
    }

    /// What the loss of a process has done.
    ///
    /// @param gone   blocks that nobody has any more
    /// @param fewer  blocks of kept datasets that are at fewer places than their level wants, and could be at more
    public record Loss(List<BlockId> gone, List<Replica> fewer) {
    }

    /// @param listener told of every update: the source of `SparkListenerBlockUpdated`
    public DriverBlockDirectory(Consumer<BlockUpdate> listener) {
        this.listener = listener;
    }

    /// A process that serves blocks has come.
    public void added(BlockManagerAddress server) {
        servers.add(server);
    }

    /// Executors that are about to end: nobody sends them replicas any more.
    public void leaving(Set<String> executorIds) {
        leaving.addAll(executorIds);
    }

    /// A process is gone, with its blocks.
    public Loss lost(BlockManagerAddress server) {
        servers.remove(server);
        leaving.remove(server.executorId());
        Loss loss = new Loss(new ArrayList<>(), new ArrayList<>());
        for (BlockId block : byBlock.keySet()) {
            byBlock.computeIfPresent(block, (b, places) -> {
                if (places.updates.remove(server) == null) {
                    return places;
                }
                if (places.updates.isEmpty()) {
                    loss.gone.add(b);
                    return null;
                }
                if (b instanceof BlockId.RddBlock kept && places.updates.size() < places.wanted) {
                    replica(kept, places).ifPresent(loss.fewer::add);
                }
                return places;
            });
        }
        return loss;
    }

    /// The holders take turns by partition; empty where each executor has the block already.
    private Optional<Replica> replica(BlockId.RddBlock block, Places places) {
        List<BlockManagerAddress> holders = places.updates.keySet()
                .stream()
                .sorted(Comparator.comparing(BlockManagerAddress::executorId))
                .toList();
        BlockManagerAddress holder = holders.get(Math.floorMod(block.partition(), holders.size()));
        return holders.containsAll(peers(holder))
                ? Optional.empty()
                : Optional.of(new Replica(holder, block, places.wanted));
    }

    @Override
    public List<BlockManagerAddress> locations(BlockId block) {
        Places places = byBlock.get(block);
        return places == null ? List.of() : List.copyOf(places.updates.keySet());
    }

    @Override
    public List<BlockManagerAddress> peers(BlockManagerAddress self) {
        return servers.stream()
                .filter(s -> !s.equals(self) && !s.executorId().equals("driver")
                        && !leaving.contains(s.executorId()))
                .toList();
    }

    @Override
    public void updated(BlockUpdate update) {
        byBlock.compute(update.block(), (block, places) -> {
            if (update.removed()) {
                if (places == null) {
                    return null;
                }
                places.updates.remove(update.address());
                return places.updates.isEmpty() ? null : places;
            }
            return (places == null ? new Places(new ConcurrentHashMap<>(), 1) : places).with(update);
        });
        listener.accept(update);
    }

    /// Blocks of kept datasets that are at these places and nowhere else, one update of each.
    public List<BlockUpdate> onlyAt(Predicate<BlockManagerAddress> places) {
        return byBlock.entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof BlockId.RddBlock
                        && e.getValue().updates.keySet().stream().allMatch(places))
                .flatMap(e -> e.getValue().updates.values().stream().limit(1))
                .toList();
    }

    /// All that is kept of one dataset.
    public List<BlockUpdate> dataset(int id) {
        return byBlock.entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof BlockId.RddBlock b && b.dataset() == id)
                .flatMap(e -> e.getValue().updates.values().stream())
                .toList();
    }
}
