package io.firesteel.rdd.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import io.firesteel.tasks.TaskRuntime;

/// Counts what a task writes to a file.
final class CountingOutput extends FilterOutputStream {
    private final TaskRuntime task;

    CountingOutput(OutputStream out, TaskRuntime task) {
        super(out);
        this.task = task;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        task.counters().bytesWritten++;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        out.write(source, offset, length);
        task.counters().bytesWritten += length;
    }
}
