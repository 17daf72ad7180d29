package io.firesteel.rdd.checkpoint;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;

import com.github.luben.zstd.ZstdOutputStream;

import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;
import io.firesteel.rdd.Thrown;
import io.firesteel.serial.ElementWriter;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// Writes a partition into its checkpoint while somebody reads it. The file gets its name when the last element has been
/// read; whatever else happens, the unfinished file is removed.
public final class CheckpointWriter<T> implements Iterator<T> {
    private static final int CHUNK = 64 << 10;

    private final Iterator<T> in;
    private final FileStore store;
    private final String part;
    private final String unfinished;
    private final DataOutputStream out;
    private final ElementWriter writer;
    private boolean open = true;

    private CheckpointWriter(Iterator<T> in, CheckpointState state, int partition, TaskRuntime task)
            throws IOException {
        this.in = in;
        String target = state.target();
        this.store = FileStores.of(target, state.settings().conf());
        this.part = CheckpointFiles.part(target, partition);
        this.unfinished = target + "/." + part.substring(part.lastIndexOf('/') + 1) + "-attempt-"
                + task.attempt().taskId();
        this.out = new DataOutputStream(new ZstdOutputStream(store.create(unfinished)));
        this.writer = TaskStorage.of(task).serializer().writer((buffer, length, count) -> {
            out.writeInt(length);
            out.write(buffer, 0, length);
        }, CHUNK);
        task.onCompletion(this::drop);
    }

    /// The same elements, written on the way.
    public static <T> Iterator<T> through(CheckpointState state, int partition, Iterator<T> elements,
            TaskRuntime task) {
        try {
            return new CheckpointWriter<>(elements, state, partition, task);
        } catch (IOException e) {
            throw FileErrors.unwritable(state.target(), e);
        }
    }

    @Override
    public boolean hasNext() {
        if (in.hasNext()) {
            return true;
        }
        finish();
        return false;
    }

    @Override
    public T next() {
        T element = in.next();
        try {
            writer.write(element);
        } catch (IOException e) {
            throw FileErrors.unwritable(unfinished, e);
        }
        return element;
    }

    private void finish() {
        if (open) {
            open = false;
            try {
                writer.flush();
                out.writeInt(-1);
                out.close();
                if (!store.rename(unfinished, part) && store.find(part).isEmpty()) {
                    throw new IOException("the finished file could not be given its name");
                }
            } catch (IOException e) {
                throw FileErrors.unwritable(part, e);
            }
        }
    }

    private void drop() {
        if (open) {
            open = false;
            try (out) {
                store.delete(unfinished);
            } catch (IOException e) {
                throw Thrown.pass(e);
            }
        }
    }
}
