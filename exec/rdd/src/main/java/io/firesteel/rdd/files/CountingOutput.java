package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.OutputStream;

import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.tasks.TaskRuntime;

/// Counts what a task writes to a file, and names the file where writing fails: an `IOException` of a user's function
/// stays what it is.
final class CountingOutput extends OutputStream {
    private final OutputStream out;
    private final String shown;
    private final TaskRuntime task;

    private CountingOutput(OutputStream out, String shown, TaskRuntime task) {
        this.out = out;
        this.shown = shown;
        this.task = task;
    }

    /// Makes the file `path`.
    ///
    /// @param shown what errors call it
    static CountingOutput open(FileStore store, String path, String shown, TaskRuntime task) {
        try {
            return new CountingOutput(store.create(path), shown, task);
        } catch (IOException e) {
            throw FileErrors.unwritable(shown, e);
        }
    }

    @Override
    public void write(int value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw FileErrors.unwritable(shown, e);
        }
        task.counters().bytesWritten++;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        try {
            out.write(source, offset, length);
        } catch (IOException e) {
            throw FileErrors.unwritable(shown, e);
        }
        task.counters().bytesWritten += length;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw FileErrors.unwritable(shown, e);
        }
    }
}
