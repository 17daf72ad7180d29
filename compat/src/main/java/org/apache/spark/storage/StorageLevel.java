package org.apache.spark.storage;

import java.io.Serializable;

/// Spark's name for how a dataset is kept; delegates to the engine's record.
public class StorageLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.StorageLevel level;

    public StorageLevel(boolean useDisk, boolean useMemory, boolean useOffHeap, boolean deserialized,
            int replication) {
        this(new io.firesteel.api.StorageLevel(useDisk, useMemory, useOffHeap, deserialized, replication));
    }

    public StorageLevel(io.firesteel.api.StorageLevel level) {
        this.level = level;
    }

    /// The same under the engine's name.
    public io.firesteel.api.StorageLevel level() {
        return level;
    }

    public static StorageLevel NONE() {
        return new StorageLevel(io.firesteel.api.StorageLevel.NONE);
    }

    public static StorageLevel DISK_ONLY() {
        return new StorageLevel(io.firesteel.api.StorageLevel.DISK_ONLY);
    }

    public static StorageLevel DISK_ONLY_2() {
        return new StorageLevel(io.firesteel.api.StorageLevel.DISK_ONLY_2);
    }

    public static StorageLevel DISK_ONLY_3() {
        return new StorageLevel(io.firesteel.api.StorageLevel.DISK_ONLY_3);
    }

    public static StorageLevel MEMORY_ONLY() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_ONLY);
    }

    public static StorageLevel MEMORY_ONLY_2() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_ONLY_2);
    }

    public static StorageLevel MEMORY_ONLY_SER() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_ONLY_SER);
    }

    public static StorageLevel MEMORY_ONLY_SER_2() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_ONLY_SER_2);
    }

    public static StorageLevel MEMORY_AND_DISK() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_AND_DISK);
    }

    public static StorageLevel MEMORY_AND_DISK_2() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_AND_DISK_2);
    }

    public static StorageLevel MEMORY_AND_DISK_SER() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_AND_DISK_SER);
    }

    public static StorageLevel MEMORY_AND_DISK_SER_2() {
        return new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_AND_DISK_SER_2);
    }

    public static StorageLevel OFF_HEAP() {
        return new StorageLevel(io.firesteel.api.StorageLevel.OFF_HEAP);
    }

    public boolean useDisk() {
        return level.useDisk();
    }

    public boolean useMemory() {
        return level.useMemory();
    }

    public boolean useOffHeap() {
        return level.useOffHeap();
    }

    public boolean deserialized() {
        return level.deserialized();
    }

    public int replication() {
        return level.replication();
    }

    public boolean isValid() {
        return level.isValid();
    }

    public String description() {
        return level.description();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorageLevel that && level.equals(that.level);
    }

    @Override
    public int hashCode() {
        return level.hashCode();
    }

    @Override
    public String toString() {
        return level.toString();
    }
}
