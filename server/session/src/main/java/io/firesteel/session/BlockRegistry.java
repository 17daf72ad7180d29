package io.firesteel.session;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import io.firesteel.events.EventSink;
import io.firesteel.events.StorageEvent;
import io.firesteel.executor.backend.ApplicationBlocks;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.DriverBlockDirectory;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.time.Clock;

/// The application's block directory on the driver: keeps it, tells the schedulers of kept datasets, and reports changes
/// as events.
final class BlockRegistry implements ApplicationBlocks {
    private final DriverBlockDirectory directory;
    private final BackendTap backend;
    private final EventSink events;
    private final Clock clock;

    BlockRegistry(BackendTap backend, EventSink events, Clock clock) {
        this.backend = backend;
        this.events = events;
        this.clock = clock;
        this.directory = new DriverBlockDirectory(this::report);
    }

    private void report(BlockUpdate update) {
        if (update.block() instanceof BlockId.RddBlock kept) {
            BackendEvents schedulers = backend.events();
            if (schedulers != null) {
                schedulers.blockUpdates(List.of(new io.firesteel.scheduler.BlockUpdate(update.address(),
                        kept.dataset(), kept.partition(), update.persist(), update.memorySize(), update.diskSize())));
            }
        }
        events.post(new StorageEvent.BlockUpdated(update.address(), update.block().name(), update.persist(),
                update.memorySize(), update.diskSize()));
    }

    /// All that is kept of one dataset.
    List<BlockUpdate> dataset(int dataset) {
        return directory.dataset(dataset);
    }

    @Override
    public void joined(BlockManagerAddress address, long maxMemory) {
        directory.added(address);
        events.post(new StorageEvent.BlockManagerAdded(clock.millis(), address, maxMemory, maxMemory, 0));
    }

    @Override
    public List<BlockUpdate> onlyAt(Predicate<BlockManagerAddress> places) {
        return directory.onlyAt(places);
    }

    @Override
    public List<Replica> left(BlockManagerAddress address) {
        List<Replica> fewer = directory.lost(address).fewer();
        events.post(new StorageEvent.BlockManagerRemoved(clock.millis(), address));
        return fewer;
    }

    @Override
    public void leaving(Set<String> executorIds) {
        directory.leaving(executorIds);
    }

    @Override
    public List<BlockManagerAddress> locations(BlockId block) {
        return directory.locations(block);
    }

    @Override
    public List<BlockManagerAddress> peers(BlockManagerAddress self) {
        return directory.peers(self);
    }

    @Override
    public void updated(BlockUpdate update) {
        directory.updated(update);
    }
}
