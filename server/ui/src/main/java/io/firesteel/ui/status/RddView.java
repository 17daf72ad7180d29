package io.firesteel.ui.status;

import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;

/// A kept dataset as pages and the REST API show it; a snapshot.
public record RddView(int id, String name, int partitions, Persist level, long memoryUsed, long diskUsed,
        List<Share> shares, List<Block> blocks) {

    /// One executor's part of it.
    public record Share(String address, long onHeapUsed, long offHeapUsed, long onHeapRemaining, long offHeapRemaining,
            long diskUsed) {
    }

    /// One partition and where it is.
    public record Block(String name, Persist level, long memoryUsed, long diskUsed, List<String> executors) {
    }
}
