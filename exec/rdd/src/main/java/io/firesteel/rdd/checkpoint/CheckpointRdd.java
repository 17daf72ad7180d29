package io.firesteel.rdd.checkpoint;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import com.github.luben.zstd.ZstdInputStream;

import io.firesteel.conf.Conf;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStores;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.files.OpenFiles;
import io.firesteel.rdd.files.StoreSettings;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.serial.ChunkSource;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// The partitions of a checkpoint, read from its files.
public final class CheckpointRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;
    private static final int MAX_CHUNK = 1 << 30;

    private final String folder;
    private final StoreSettings settings;
    private final transient int count;

    public CheckpointRdd(LineageDriver driver, String folder, int count) {
        super(driver);
        this.folder = folder;
        this.settings = StoreSettings.of(driver.conf());
        this.count = count;
    }

    /// How many partitions the checkpoint in `folder` has.
    public static int partsIn(String folder, Conf conf) {
        try {
            return (int) FileStores.of(folder, conf)
                    .list(folder)
                    .stream()
                    .filter(entry -> entry.name().startsWith("part-"))
                    .count();
        } catch (IOException e) {
            throw FileErrors.unreadable(folder, e);
        }
    }

    /// Where the files are.
    public String folder() {
        return folder;
    }

    @Override
    public String kind() {
        return "ReliableCheckpointRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        return RddPartition.indexed(count);
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) throws IOException {
        String part = CheckpointFiles.part(folder, partition.index());
        DataInputStream in;
        try {
            in = new DataInputStream(new BufferedInputStream(new ZstdInputStream(
                    FileStores.of(folder, settings.conf()).open(part, 0))));
        } catch (IOException e) {
            throw FileErrors.unreadable(part, e);
        }
        OpenFiles.closeAfter(task, in, part);
        return Killable.iterator(TaskStorage.of(task).serializer().read(new Chunks(part, in)), task);
    }

    private static final class Chunks implements ChunkSource {
        private final String part;
        private final DataInputStream in;
        private byte[] chunk = new byte[0];
        private int length;

        Chunks(String part, DataInputStream in) {
            this.part = part;
            this.in = in;
        }

        @Override
        public boolean next() {
            try {
                length = in.readInt();
                if (length < 0) {
                    return false;
                }
                if (length > MAX_CHUNK) {
                    throw new IOException("a chunk of " + length + " bytes");
                }
                chunk = chunk.length < length ? new byte[length] : chunk;
                in.readFully(chunk, 0, length);
                return true;
            } catch (IOException e) {
                throw FileErrors.unreadable(part, e);
            }
        }

        @Override
        public byte[] bytes() {
            return chunk;
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public int length() {
            return length;
        }
    }
}
