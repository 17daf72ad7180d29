package io.firesteel.ui.status;

import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;

/// A kept dataset as pages and the REST API show it; a snapshot.
public record RddView(int id, String name, int partitions, Persist level, long memoryUsed, long diskUsed,
        List<Share> shares, List<Block> blocks) {

    /// How it is kept, in words.
    public String levelText() {
        return words(level);
    }

    /// A storage level in words, as Spark's pages and API show it.
    public static String words(Persist level) {
        StringBuilder text = new StringBuilder();
        if (level.disk()) {
            text.append("Disk ");
        }
        if (level.memory()) {
            text.append(level.offHeap() ? "Memory (off heap) " : "Memory ");
        }
        return text.append(level.deserialized() ? "Deserialized " : "Serialized ")
                .append(level.replication())
                .append("x Replicated")
                .toString();
    }

    /// One executor's part of it.
    public record Share(String address, long onHeapUsed, long offHeapUsed, long onHeapRemaining, long offHeapRemaining,
            long diskUsed) {
    }

    /// One partition and where it is.
    public record Block(String name, Persist level, long memoryUsed, long diskUsed, List<String> executors) {
    }
}
