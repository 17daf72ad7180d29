package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.files.FileStore.Entry;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.tasks.TaskRuntime;

/// One output folder of a job, by the protocol of Hadoop's `FileOutputCommitter`: attempts write under `_temporary`, one
/// attempt of each partition commits, and the driver moves everything to its final name and adds `_SUCCESS` when all
/// have. Travels to the tasks.
public final class OutputFolder implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEMPORARY = "/_temporary";

    private final String path;
    private final String job;
    private final StoreSettings settings;

    private OutputFolder(String path, StoreSettings settings) {
        this.path = path;
        this.job = path + TEMPORARY + "/" + UUID.randomUUID();
        this.settings = settings;
    }

    /// Begins the job; a folder that exists is refused.
    public static OutputFolder begin(String path, Conf conf) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        FileStore store = FileStores.of(plain, conf);
        try {
            if (store.find(plain).isPresent()) {
                throw new FiresteelException(FileErrors.EXISTS, Map.of("path", plain));
            }
        } catch (IOException e) {
            throw FileErrors.unwritable(plain, e);
        }
        OutputFolder output = new OutputFolder(plain, StoreSettings.of(conf));
        store.makeFolders(output.job);
        return output;
    }

    private FileStore store() {
        return FileStores.of(path, settings.conf());
    }

    /// Writes one partition inside a task and commits it.
    ///
    /// @param name the file's final name
    public void write(TaskRuntime task, String name, Content content) throws Exception {
        FileStore store = store();
        String attempt = job + "/attempt_" + task.attempt().taskId();
        task.onFailure(error -> drop(store, attempt));
        try (OutputStream out = new CountingOutput(store.create(attempt + "/" + name), task)) {
            content.write(out);
        } catch (IOException e) {
            drop(store, attempt);
            throw FileErrors.unwritable(path + "/" + name, e);
        }
        if (!task.canCommit()) {
            drop(store, attempt);
            throw new CommitDeniedException("another attempt writes " + path + "/" + name);
        }
        String committed = job + "/task_" + task.attempt().partition();
        store.delete(committed);
        if (!store.rename(attempt, committed)) {
            throw new IOException("cannot commit " + path + "/" + name);
        }
    }

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws Exception;
    }

    private static void drop(FileStore store, String attempt) {
        try {
            store.delete(attempt);
        } catch (IOException e) {
            throw FileErrors.unwritable(attempt, e);
        }
    }

    /// All partitions are written: gives them their final names.
    public void commit() {
        FileStore store = store();
        try {
            for (Entry task : store.list(job)) {
                if (!task.name().startsWith("task_")) {
                    continue;
                }
                for (Entry file : store.list(task.path())) {
                    if (!store.rename(file.path(), path + "/" + file.name())) {
                        throw new IOException("cannot give " + file.path() + " its final name");
                    }
                }
            }
            store.delete(path + TEMPORARY);
            store.create(path + "/_SUCCESS").close();
        } catch (IOException e) {
            throw FileErrors.unwritable(path, e);
        }
    }

    /// The job has failed: leaves nothing.
    public void abort() {
        try {
            store().delete(path);
        } catch (IOException e) {
            throw FileErrors.unwritable(path, e);
        }
    }
}
