package io.firesteel.serial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

import io.firesteel.loading.LoaderObjectInput;

/// Objects of user classes to bytes: Fory, and Java serialisation for the few serialisable classes that Fory refuses. Bytes
/// come from processes of the same authenticated application only. Safe for all threads.
final class ObjectCodec {
    private final ForyPool pool;
    private final ClassLoader loader;

    ObjectCodec(ClassLoader loader) {
        this.loader = loader;
        this.pool = new ForyPool(loader);
    }

    /// Kind, length, content.
    void writeTagged(Object element, Cursor out) {
        Fory fory = pool.take();
        try {
            MemoryBuffer buffer = fory.getBuffer();
            buffer.writerIndex(0);
            fory.serialize(buffer, element);
            put(Shape.OBJECT, buffer.getHeapMemory(), buffer.writerIndex(), element, out);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw SerialErrors.notSerializable(element, e);
        } catch (RuntimeException refused) {
            byte[] bytes = java(element, refused);
            put(Shape.JAVA, bytes, bytes.length, element, out);
        } finally {
            fory.resetBuffer();
            pool.give(fory);
        }
    }

    private static void put(int kind, byte[] bytes, int length, Object element, Cursor out) {
        if (!out.room(6L + length)) {
            throw SerialErrors.tooLarge(element);
        }
        out.putByte(kind);
        out.putVarint(length);
        out.putBytes(bytes, 0, length);
    }

    private static byte[] java(Object element, RuntimeException refused) {
        if (!(element instanceof Serializable)) {
            throw SerialErrors.notSerializable(element, refused);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(element);
        } catch (IOException e) {
            e.addSuppressed(refused);
            throw SerialErrors.notSerializable(element, e);
        }
        return bytes.toByteArray();
    }

    Object read(int kind, Cursor in) {
        int length = in.getVarint();
        int from = in.at;
        if (length < 0 || length > in.end - from) {
            throw new IndexOutOfBoundsException(length + " bytes at " + from + " of " + in.end);
        }
        in.at += length;
        if (kind == Shape.JAVA) {
            return fromJava(in.bytes, from, length);
        }
        Fory fory = pool.take();
        try {
            return fory.deserialize(MemoryBuffer.fromByteArray(in.bytes, from, length));
        } finally {
            pool.give(fory);
        }
    }

    private Object fromJava(byte[] bytes, int from, int length) {
        try (LoaderObjectInput in = new LoaderObjectInput(new ByteArrayInputStream(bytes, from, length), loader)) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw SerialErrors.corrupt(String.valueOf(e), e);
        }
    }
}
