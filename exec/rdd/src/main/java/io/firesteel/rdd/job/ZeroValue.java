package io.firesteel.rdd.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

import io.firesteel.loading.LoaderObjectInput;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.closure.Unchanging;

/// A neutral value that functions may change: every use gets a copy of its own.
public final class ZeroValue<T> implements Serializable, Unchanging {
    private static final long serialVersionUID = 1L;

    private final T shared;
    private final byte[] bytes;

    private ZeroValue(T shared, byte[] bytes) {
        this.shared = shared;
        this.bytes = bytes;
    }

    /// @param operation what the value was given to, for the error when it cannot be serialised
    public static <T> ZeroValue<T> of(T value, String operation) {
        if (Immutables.is(value)) {
            return new ZeroValue<>(value, null);
        }
        Closures.check(value, operation);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw Thrown.pass(e);
        }
        return new ZeroValue<>(null, bytes.toByteArray());
    }

    @SuppressWarnings("unchecked")
    public T copy() {
        if (bytes == null) {
            return shared;
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (LoaderObjectInput in = new LoaderObjectInput(new ByteArrayInputStream(bytes), loader)) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw Thrown.pass(e);
        }
    }
}
