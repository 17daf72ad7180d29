package io.firesteel.api;

import java.io.Serializable;

/// How a dataset is kept once it was computed: the five facts of Spark's `StorageLevel`, with its constants.
public record StorageLevel(boolean useDisk, boolean useMemory, boolean useOffHeap, boolean deserialized,
        int replication) implements Serializable {
    public static final StorageLevel NONE = new StorageLevel(false, false, false, false, 1);
    public static final StorageLevel DISK_ONLY = new StorageLevel(true, false, false, false, 1);
    public static final StorageLevel DISK_ONLY_2 = new StorageLevel(true, false, false, false, 2);
    public static final StorageLevel DISK_ONLY_3 = new StorageLevel(true, false, false, false, 3);
    public static final StorageLevel MEMORY_ONLY = new StorageLevel(false, true, false, true, 1);
    public static final StorageLevel MEMORY_ONLY_2 = new StorageLevel(false, true, false, true, 2);
    public static final StorageLevel MEMORY_ONLY_SER = new StorageLevel(false, true, false, false, 1);
    public static final StorageLevel MEMORY_ONLY_SER_2 = new StorageLevel(false, true, false, false, 2);
    public static final StorageLevel MEMORY_AND_DISK = new StorageLevel(true, true, false, true, 1);
    public static final StorageLevel MEMORY_AND_DISK_2 = new StorageLevel(true, true, false, true, 2);
    public static final StorageLevel MEMORY_AND_DISK_SER = new StorageLevel(true, true, false, false, 1);
    public static final StorageLevel MEMORY_AND_DISK_SER_2 = new StorageLevel(true, true, false, false, 2);
    public static final StorageLevel OFF_HEAP = new StorageLevel(true, true, true, false, 1);

    public StorageLevel {
        if (replication < 1 || replication >= 40) {
            throw new IllegalArgumentException(
                    "Replication restricted to be less than 40 and at least 1, not " + replication);
        }
        if (useOffHeap && deserialized) {
            throw new IllegalArgumentException("Off-heap storage level does not support deserialized storage");
        }
    }

    /// Whether anything is kept at all.
    public boolean isValid() {
        return useMemory || useDisk;
    }

    /// In words, e.g. `Memory Deserialized 1x Replicated`.
    public String description() {
        String text = useDisk ? "Disk " : "";
        if (useMemory) {
            text += useOffHeap ? "Memory (off heap) " : "Memory ";
        }
        return text + (deserialized ? "Deserialized " : "Serialized ") + replication + "x Replicated";
    }

    @Override
    public String toString() {
        String disk = useDisk ? "disk, " : "";
        String memory = useMemory ? "memory, " : "";
        String heap = useOffHeap ? "offheap, " : "";
        String form = deserialized ? "deserialized, " : "";
        return "StorageLevel(" + disk + memory + heap + form + replication + " replicas)";
    }
}
