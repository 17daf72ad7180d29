package io.firesteel.checks.exec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;

import io.firesteel.stages.StageBinary;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskBodyCodec;
import io.firesteel.tasks.TaskRuntime;

/// A front end for tests: bodies are serialisable lambdas, values are Java-serialised.
public final class TestCodec implements TaskBodyCodec {

    /// A body that can be captured in a stage binary.
    @FunctionalInterface
    public interface Code extends TaskBody, Serializable {
        @Override
        Object run(TaskRuntime task, byte[] descriptor) throws Exception;
    }

    /// The stage binary of `code`.
    static StageBinary binary(Code code) {
        return new StageBinary("test", bytes(code));
    }

    static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static Object object(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (InputStream in = new ByteArrayInputStream(bytes);
                ObjectInputStream objects = new ObjectInputStream(in) {
                    @Override
                    protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
                        return Class.forName(description.getName(), false, loader);
                    }
                }) {
            return objects.readObject();
        }
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public TaskBody decode(byte[] content, ClassLoader loader) throws Exception {
        return (Code) object(content, loader);
    }

    @Override
    public boolean reusable(TaskBody body) {
        return true;
    }

    @Override
    public boolean shareable(Object value) {
        return value == null || value instanceof String || value instanceof Number;
    }

    @Override
    public byte[] encodeValue(Object value) {
        return bytes(value);
    }

    @Override
    public Object decodeValue(byte[] bytes, ClassLoader loader) throws Exception {
        return object(bytes, loader);
    }
}
