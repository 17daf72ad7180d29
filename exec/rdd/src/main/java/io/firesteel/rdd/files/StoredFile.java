package io.firesteel.rdd.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.firesteel.api.rdd.PortableDataStream;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStores;

/// A file by its path, readable in any process of the application.
record StoredFile(String path, StoreSettings settings) implements PortableDataStream {

    @Override
    public String getPath() {
        return path;
    }

    private InputStream raw() throws IOException {
        return FileStores.of(path, settings.conf()).open(path, 0);
    }

    @Override
    public DataInputStream open() {
        try {
            return new DataInputStream(new BufferedInputStream(raw()));
        } catch (IOException e) {
            throw FileErrors.unreadable(path, e);
        }
    }

    @Override
    public byte[] toArray() {
        try (InputStream in = raw()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw FileErrors.unreadable(path, e);
        }
    }

    /// The content as text, decompressed by the file's ending.
    String text() {
        Optional<Codecs> codec = Codecs.ofFile(path);
        try (InputStream in = raw(); InputStream plain = codec.isPresent() ? codec.get().read(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileErrors.unreadable(path, e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
