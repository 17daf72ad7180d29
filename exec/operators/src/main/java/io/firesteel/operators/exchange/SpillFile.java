package io.firesteel.operators.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;

/// Batches that an operator put on disk: written once from front to end, then read from front to end, deleted on close.
public final class SpillFile implements BatchSource, AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final List<? extends DataType> types;
    private OutputStream out;
    private InputStream in;
    private BatchDecoder decoder;
    private long rows;
    private long bytes;

    private SpillFile(Path path, List<? extends DataType> types) {
        this.path = path;
        this.types = types;
    }

    /// A new file in a folder.
    public static SpillFile create(Path folder, List<? extends DataType> types) {
        try {
            Files.createDirectories(folder);
            return new SpillFile(Files.createTempFile(folder, "spill-", ".bin"), types);
        } catch (IOException e) {
            throw OperatorErrors.spill(folder, e);
        }
    }

    /// Adds the counting rows of a batch.
    public void write(Batch batch, BatchEncoder encoder) {
        encoder.encode(batch);
        writeEncoded(encoder, batch.count());
    }

    /// Adds what the encoder holds.
    public void writeEncoded(BatchEncoder encoder, int count) {
        try {
            if (out == null) {
                out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
            }
            out.write(encoder.buffer(), 0, encoder.length());
            rows += count;
            bytes += encoder.length();
        } catch (IOException e) {
            throw OperatorErrors.spill(path, e);
        }
    }

    public long rows() {
        return rows;
    }

    public long bytes() {
        return bytes;
    }

    /// Ends writing, so that reading starts at the front.
    public void finish() {
        try {
            if (out != null) {
                out.close();
                out = null;
            }
        } catch (IOException e) {
            throw OperatorErrors.spill(path, e);
        }
    }

    /// The rows from the front again, for one more reader; the file has to be finished and is not deleted by it.
    public Reader reader() {
        return new Reader(path, types);
    }

    /// Reads a finished spill file from front to end.
    public static final class Reader implements BatchSource, AutoCloseable {
        private final Path path;
        private final BatchDecoder decoder;
        private InputStream in;

        private Reader(Path path, List<? extends DataType> types) {
            this.path = path;
            this.decoder = new BatchDecoder(types);
        }

        @Override
        public Batch next() {
            try {
                if (in == null) {
                    in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
                }
                return decoder.read(in);
            } catch (IOException e) {
                throw OperatorErrors.spill(path, e);
            }
        }

        @Override
        public void close() {
            try (InputStream i = in) {
                in = null;
            } catch (IOException e) {
                throw OperatorErrors.spill(path, e);
            }
        }
    }

    @Override
    public Batch next() {
        try {
            if (in == null) {
                finish();
                in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
                decoder = new BatchDecoder(types);
            }
            return decoder.read(in);
        } catch (IOException e) {
            throw OperatorErrors.spill(path, e);
        }
    }

    @Override
    public void close() {
        try (OutputStream o = out; InputStream i = in) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw OperatorErrors.spill(path, e);
        }
    }
}
