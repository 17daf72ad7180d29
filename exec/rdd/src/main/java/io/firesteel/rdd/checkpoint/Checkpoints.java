package io.firesteel.rdd.checkpoint;

import java.io.IOException;
import java.util.stream.IntStream;

import io.firesteel.api.StorageLevel;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStores;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.cut.Ancestry;
import io.firesteel.rdd.job.Jobs;

/// Drives checkpoints from the driver: tasks write partitions while they compute them; after the job, partitions that it
/// did not compute are computed by another one, and the checkpoint takes the lineage's place.
public final class Checkpoints {
    private Checkpoints() {
    }

    /// Local checkpoints have to survive a lack of memory.
    public static StorageLevel localLevel(StorageLevel level) {
        return new StorageLevel(true, level.useMemory(), level.useOffHeap(), level.deserialized(), level.replication());
    }

    /// Makes the folders of checkpoints that the job's tasks are to write.
    public static void beforeJob(LineageRdd<?> rdd) {
        for (LineageRdd<?> node : Ancestry.of(rdd)) {
            String target = node.checkpoint().target();
            if (target != null) {
                try {
                    FileStores.of(target, node.driver().conf()).makeFolders(target);
                } catch (IOException e) {
                    throw FileErrors.unwritable(target, e);
                }
            }
        }
    }

    /// Finishes the checkpoints of all datasets that the job has computed.
    public static void afterJob(LineageRdd<?> rdd) {
        for (LineageRdd<?> node : Ancestry.of(rdd)) {
            if (node.checkpoint().waiting()) {
                finish(node);
            }
        }
    }

    private static <T> void finish(LineageRdd<T> rdd) {
        synchronized (rdd.checkpoint()) {
            if (!rdd.checkpoint().waiting()) {
                return;
            }
            int count = rdd.partitionCount();
            String target = rdd.checkpoint().target();
            int[] missing = target == null
                    ? IntStream.range(0, count).toArray()
                    : CheckpointFiles.missing(target, count, rdd.driver().conf());
            if (missing.length > 0) {
                Jobs.await(Jobs.submit(rdd, (task, partition, in) -> {
                    // Keeping or writing happens on the way; nothing is wanted of the elements.
                    in.forEachRemaining(element -> {
                    });
                    return null;
                }, missing, (position, result) -> false));
            }
            LineageRdd<T> standIn = target == null
                    ? new LocalCheckpointRdd<>(rdd.driver(), rdd.id(), count)
                    : new CheckpointRdd<>(rdd.driver(), target, count);
            if (target != null) {
                CheckpointFiles.writePartitioner(target, rdd.partitioner(), rdd.driver().conf());
            }
            rdd.checkpoint().done(standIn);
            rdd.forgetLineage();
        }
    }
}
