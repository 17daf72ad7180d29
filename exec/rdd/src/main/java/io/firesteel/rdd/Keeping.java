package io.firesteel.rdd;

import java.util.Iterator;

import io.firesteel.api.StorageLevel;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// Reads kept partitions, or computes and keeps them.
public final class Keeping {
    private Keeping() {
    }

    /// The level as stages and storage call it.
    public static Persist persist(StorageLevel level) {
        return level.isValid()
                ? new Persist(level.useDisk(), level.useMemory(), level.useOffHeap(), level.deserialized(),
                        level.replication())
                : Persist.NONE;
    }

    static <T> Iterator<T> kept(LineageRdd<T> rdd, RddPartition partition, TaskRuntime task) {
        TaskStorage storage = TaskStorage.of(task);
        return storage.blocks()
                .getOrCompute(new BlockId.RddBlock(rdd.id(), partition.index()), persist(rdd.level()),
                        storage.serializer(), storage.scope(), () -> {
                            try {
                                return rdd.computeOrRead(partition, task);
                            } catch (Exception e) {
                                throw Thrown.pass(e);
                            }
                        });
    }
}
