package org.apache.spark.storage;

import java.io.Serializable;

/// Scala's companion of [StorageLevel].
public final class StorageLevel$ implements Serializable {
    public static final StorageLevel$ MODULE$ = new StorageLevel$();
    private static final long serialVersionUID = 1L;

    private StorageLevel$() {
    }

    public StorageLevel NONE() {
        return StorageLevel.NONE();
    }

    public StorageLevel DISK_ONLY() {
        return StorageLevel.DISK_ONLY();
    }

    public StorageLevel DISK_ONLY_2() {
        return StorageLevel.DISK_ONLY_2();
    }

    public StorageLevel DISK_ONLY_3() {
        return StorageLevel.DISK_ONLY_3();
    }

    public StorageLevel MEMORY_ONLY() {
        return StorageLevel.MEMORY_ONLY();
    }

    public StorageLevel MEMORY_ONLY_2() {
        return StorageLevel.MEMORY_ONLY_2();
    }

    public StorageLevel MEMORY_ONLY_SER() {
        return StorageLevel.MEMORY_ONLY_SER();
    }

    public StorageLevel MEMORY_ONLY_SER_2() {
        return StorageLevel.MEMORY_ONLY_SER_2();
    }

    public StorageLevel MEMORY_AND_DISK() {
        return StorageLevel.MEMORY_AND_DISK();
    }

    public StorageLevel MEMORY_AND_DISK_2() {
        return StorageLevel.MEMORY_AND_DISK_2();
    }

    public StorageLevel MEMORY_AND_DISK_SER() {
        return StorageLevel.MEMORY_AND_DISK_SER();
    }

    public StorageLevel MEMORY_AND_DISK_SER_2() {
        return StorageLevel.MEMORY_AND_DISK_SER_2();
    }

    public StorageLevel OFF_HEAP() {
        return StorageLevel.OFF_HEAP();
    }

    public StorageLevel apply(boolean useDisk, boolean useMemory, boolean useOffHeap, boolean deserialized,
            int replication) {
        return new StorageLevel(useDisk, useMemory, useOffHeap, deserialized, replication);
    }
}
