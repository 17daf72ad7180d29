package io.firesteel.executor.backend;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import io.firesteel.storage.BlockDirectory;
import io.firesteel.task.BlockManagerAddress;

/// Who holds which block, as the driver keeps it for the whole application. Made by the session, which also passes changes
/// of kept datasets on to the schedulers; told by backends whose executors come and go.
public interface ApplicationBlocks extends BlockDirectory {

    /// An executor serves blocks from now on.
    ///
    /// @param maxMemory bytes that execution and storage have together there
    void joined(BlockManagerAddress address, long maxMemory);

    /// Executors that are about to end: no replica goes there any more.
    void leaving(Set<String> executorIds);

    /// Blocks of kept datasets that are at these places and nowhere else, one update of each.
    List<BlockUpdate> onlyAt(Predicate<BlockManagerAddress> places);

    /// Everything that was there is gone; answers which kept blocks now are at fewer places than their level wants.
    List<Replica> left(BlockManagerAddress address);
}
