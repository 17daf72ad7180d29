package io.firesteel.storage.spill;

import java.util.UUID;

import io.firesteel.storage.BlockId;
import io.firesteel.storage.LocalFolders;
import io.firesteel.storage.stream.BlockStream;

/// Where the stateful operators of one executor spill: local folders and the chain that spilled bytes pass. Made by
/// `ExecutorStorage`.
public record SpillSpace(LocalFolders folders, BlockStream stream) {

    /// A new spill with `segments` parts, written in order.
    public SpillWriter create(int segments) {
        return new SpillWriter(folders.create(new BlockId.TempLocalBlock(UUID.randomUUID()).name()), stream, segments);
    }
}
