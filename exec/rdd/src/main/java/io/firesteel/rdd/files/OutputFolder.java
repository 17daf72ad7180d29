package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.DirectoryNotEmptyException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;
import io.firesteel.files.FileStores;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.tasks.TaskRuntime;

/// One output folder of a job, by the protocol of Hadoop's `FileOutputCommitter`: attempts write under `_temporary`, one
/// attempt of each partition commits, and the driver moves everything to its final name and adds `_SUCCESS` when all
/// have. Travels to the tasks.
public final class OutputFolder implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEMPORARY = "/_temporary";
    private static final int TRIES = 40;
    private static final long PAUSE_NANOS = 25_000_000;

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
        try {
            store.create(output.live()).close();
        } catch (IOException e) {
            throw FileErrors.unwritable(plain, e);
        }
        return output;
    }

    /// There as long as the job is: attempts that outlive it clean up after themselves.
    private String live() {
        return job + "/_live";
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
        if (store.find(live()).isEmpty()) {
            throw new CommitDeniedException("the job that writes " + path + " is over");
        }
        try (OutputStream out = CountingOutput.open(store, attempt + "/" + name, path + "/" + name, task)) {
            content.write(out);
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

    private void drop(FileStore store, String attempt) {
        try {
            store.delete(attempt);
            if (store.find(live()).isEmpty()) {
                store.delete(job);
                deleteIfEmpty(store, path + TEMPORARY);
                deleteIfEmpty(store, path);
            }
        } catch (IOException e) {
            throw FileErrors.unwritable(attempt, e);
        }
    }

    private static void deleteIfEmpty(FileStore store, String folder) throws IOException {
        if (store.find(folder).isPresent() && store.list(folder).isEmpty()) {
            store.delete(folder);
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
            store.delete(live());
            clear(store, path + TEMPORARY);
            store.create(path + "/_SUCCESS").close();
        } catch (IOException e) {
            throw FileErrors.unwritable(path, e);
        }
    }

    /// The job has failed: leaves nothing.
    ///
    /// @param failure gets what goes wrong here attached
    public void abort(Throwable failure) {
        FileStore store = store();
        try {
            store.delete(live());
            clear(store, path);
        } catch (IOException e) {
            failure.addSuppressed(FileErrors.unwritable(path, e));
        }
    }

    /// Removes a folder into which attempts that have not heard of the job's end may still write.
    private static void clear(FileStore store, String folder) throws IOException {
        for (int i = 1;; i++) {
            try {
                store.delete(folder);
                return;
            } catch (DirectoryNotEmptyException e) {
                if (i == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
