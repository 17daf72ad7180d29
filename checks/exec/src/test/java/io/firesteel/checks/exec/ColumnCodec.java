package io.firesteel.checks.exec;

import java.io.Serializable;

import io.firesteel.stages.StageBinary;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;
import io.firesteel.tasks.TaskRuntime;

/// A second front end for tests: its tasks give and take column batches, which pass by reference inside one process and
/// in a layout of their own between processes.
public final class ColumnCodec implements TaskBodyCodec {

    /// A body that gives a batch or a task value.
    @FunctionalInterface
    interface Code extends TaskBody, Serializable {
        @Override
        Object run(TaskRuntime task, byte[] descriptor) throws Exception;
    }

    static StageBinary binary(Code code) {
        return new StageBinary("columns", TestCodec.bytes(code));
    }

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public TaskBody decode(byte[] content, ClassLoader loader) throws Exception {
        return (Code) TestCodec.object(content, loader);
    }

    @Override
    public boolean reusable(TaskBody body) {
        return true;
    }

    @Override
    public boolean shareable(Object value) {
        return value instanceof Columns;
    }

    @Override
    public byte[] encodeValue(Object value) {
        return ((Columns) value).bytes();
    }

    @Override
    public Object decodeValue(byte[] bytes, ClassLoader loader) {
        return Columns.of(bytes);
    }
}
