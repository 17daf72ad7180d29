package io.firesteel.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import io.firesteel.loading.LoaderObjectInput;

/// Partial accumulator values as bytes, and back: serialisable objects of user classes, read only from peers that have
/// shown the application's secret.
final class UpdateCodec {
    private final Supplier<ClassLoader> loader;

    UpdateCodec(Supplier<ClassLoader> loader) {
        this.loader = loader;
    }

    byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException("an accumulator's value cannot be serialised: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    Object read(byte[] bytes) {
        try (LoaderObjectInput in = new LoaderObjectInput(new ByteArrayInputStream(bytes), loader.get())) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an accumulator's value cannot be read: " + e.getMessage(), e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an accumulator's class is unknown to the driver: " + e.getMessage(), e);
        }
    }
}
