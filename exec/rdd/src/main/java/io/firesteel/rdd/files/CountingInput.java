package io.firesteel.rdd.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.firesteel.tasks.TaskRuntime;

/// Counts what a task reads of a file.
final class CountingInput extends FilterInputStream {
    private final TaskRuntime task;
    private long bytes;

    CountingInput(InputStream in, TaskRuntime task) {
        super(in);
        this.task = task;
    }

    /// How many were read so far.
    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        bytes += more;
        task.counters().bytesRead += more;
    }
}
