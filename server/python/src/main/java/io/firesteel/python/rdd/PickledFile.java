package io.firesteel.python.rdd;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.files.TemporaryNames;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.StreamSettings;

/// The value of a Python broadcast: a file with one pickle, of any size. It travels as its content; where it arrives it is
/// a file again, which lives as long as the process. A sealed one is encrypted in every process with a key that nobody else
/// has (`spark.io.encryption.enabled`).
public class PickledFile implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 1 << 20;

    private transient Path path;
    /// Null where the file is the pickle as it is.
    private transient BlockStream seal;

    public PickledFile(Path path) {
        this.path = path;
    }

    /// The file as this process sees it.
    public final Path file() {
        return path;
    }

    public final boolean isSealed() {
        return seal != null;
    }

    /// Writes the pickle anew, encrypted.
    public final OutputStream seal() throws IOException {
        Conf encrypted = Conf.of(Map.of(StreamSettings.ENCRYPTION.key(), "true"));
        seal = BlockStream.of(encrypted, false, BlockStream.newKey(encrypted));
        return seal.output(Files.newOutputStream(path));
    }

    /// The pickle.
    public final InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        return seal == null ? in : seal.input(in);
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeBoolean(isSealed());
        try (InputStream in = open()) {
            byte[] chunk = in.readNBytes(CHUNK);
            while (chunk.length > 0) {
                out.writeInt(chunk.length);
                out.write(chunk);
                chunk = in.readNBytes(CHUNK);
            }
            out.writeInt(0);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException {
        Path copy = Files.createTempFile(TemporaryNames.prefix("broadcast"), ".pickle");
        copy.toFile().deleteOnExit();
        path = copy;
        try (OutputStream out = in.readBoolean() ? seal() : Files.newOutputStream(copy)) {
            for (int n = in.readInt(); n > 0; n = in.readInt()) {
                if (n > CHUNK) {
                    throw new IOException("a broadcast chunk of " + n + " bytes");
                }
                byte[] chunk = new byte[n];
                in.readFully(chunk);
                out.write(chunk);
            }
        }
    }
}
