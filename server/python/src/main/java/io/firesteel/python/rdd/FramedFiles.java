package io.firesteel.python.rdd;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;

/// Reads the framed batches that the driver's Python wrote into a file or a socket.
public final class FramedFiles {
    private static final int ALLOCATE_AT_ONCE = 16 << 20;

    private FramedFiles() {
    }

    /// All batches of `file`, which may be removed afterwards.
    public static List<byte[]> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /// All batches up to the end of `from`.
    public static List<byte[]> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 256 << 10));
        List<byte[]> batches = new ArrayList<>();
        while (true) {
            int first = in.read();
            if (first < 0) {
                return batches;
            }
            int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedByte() << 8 | in.readUnsignedByte();
            if (length < 0) {
                throw new FiresteelException(PythonErrors.PROTOCOL,
                        Map.of("what", "the length " + length, "expected", "a batch of parallelize"));
            }
            batches.add(exactly(in, length));
        }
    }

    /// As [#read(InputStream)] from a socket.
    public static List<byte[]> readChunked(DataInputStream from) throws IOException {
        return read(new ChunkedInput(from));
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        // A false length must not reserve memory that no data stands for.
        byte[] bytes = length <= ALLOCATE_AT_ONCE ? new byte[length] : null;
        if (bytes != null) {
            in.readFully(bytes);
            return bytes;
        }
        bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a batch of " + length + " bytes ends after " + bytes.length);
        }
        return bytes;
    }
}
