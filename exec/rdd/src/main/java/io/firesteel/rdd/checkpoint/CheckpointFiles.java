package io.firesteel.rdd.checkpoint;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Optional;
import java.util.stream.IntStream;

import io.firesteel.api.Partitioner;
import io.firesteel.conf.Conf;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;

/// The files of a checkpoint: `part-00000` and so on, and the partitioner beside them.
final class CheckpointFiles {
    private static final String PARTITIONER = "_partitioner";

    private CheckpointFiles() {
    }

    static String part(String folder, int partition) {
        return folder + "/" + String.format("part-%05d", partition);
    }

    /// Partitions that are not written yet.
    static int[] missing(String folder, int count, Conf conf) {
        FileStore store = FileStores.of(folder, conf);
        return IntStream.range(0, count).filter(i -> {
            try {
                return store.find(part(folder, i)).isEmpty();
            } catch (IOException e) {
                throw FileErrors.unreadable(part(folder, i), e);
            }
        }).toArray();
    }

    static void writePartitioner(String folder, Optional<Partitioner> partitioner, Conf conf) {
        if (partitioner.isEmpty()) {
            return;
        }
        String path = folder + "/" + PARTITIONER;
        try (ObjectOutputStream out = new ObjectOutputStream(FileStores.of(folder, conf).create(path))) {
            out.writeObject(partitioner.get());
        } catch (IOException e) {
            throw FileErrors.unwritable(path, e);
        }
    }

}
