package io.firesteel.python.rdd;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

import io.firesteel.files.TemporaryNames;

/// The value of a Python broadcast: a file with one pickle, of any size. It travels as its content; where it arrives it is
/// a file again, which lives as long as the process.
public class PickledFile implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 1 << 20;

    private transient Path path;

    public PickledFile(Path path) {
        this.path = path;
    }

    /// The file as this process sees it.
    public final Path file() {
        return path;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
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
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (int n = in.readInt(); n > 0; n = in.readInt()) {
                if (n > CHUNK) {
                    throw new IOException("a broadcast chunk of " + n + " bytes");
                }
                byte[] chunk = new byte[n];
                in.readFully(chunk);
                out.write(chunk);
            }
        }
        path = copy;
    }
}
