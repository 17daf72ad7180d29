package io.firesteel.formats.parquet;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import io.firesteel.files.ByteSource;
import io.firesteel.files.FileStores;
import io.firesteel.files.LocalFile;
import io.firesteel.formats.parquet.meta.Footer;
import io.firesteel.formats.parquet.meta.FooterReader;
import io.firesteel.formats.parquet.meta.ParquetErrors;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.formats.parquet.page.Decompressed;
import io.firesteel.types.StructType;

/// An open Parquet file with its footer; scans of several threads may share it.
public final class ParquetFile implements Closeable {
    private final ByteSource source;
    private final Footer footer;
    private final Decompressed decompressed;

    private ParquetFile(ByteSource source, Footer footer, Decompressed decompressed) {
        this.decompressed = decompressed;
        this.source = source;
        this.footer = footer;
    }

    /// Opens a local file and reads its footer.
    public static ParquetFile open(Path path) {
        return opened(path.toString(), () -> new LocalFile(path), new Decompressed());
    }

    /// Something that opens a file.
    @FunctionalInterface
    private interface Opening {
        ByteSource open() throws IOException;
    }

    /// Opens a file by its full name and reads its footer.
    ///
    /// @param length       of the file as it was listed
    /// @param decompressed counts for all files of the process
    public static ParquetFile open(FileStores stores, String path, long length, Decompressed decompressed) {
        return opened(path, () -> stores.at(path).source(path, length), decompressed);
    }

    private static ParquetFile opened(String path, Opening opening, Decompressed decompressed) {
        try {
            return open(opening.open(), decompressed);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw ParquetErrors.missing(path, e);
        } catch (IOException e) {
            throw ParquetErrors.footer(path, e);
        }
    }

    /// Reads the footer of a file; closes it when that fails.
    public static ParquetFile open(ByteSource source) {
        return open(source, new Decompressed());
    }

    private static ParquetFile open(ByteSource source, Decompressed decompressed) {
        boolean good = false;
        try {
            ParquetFile file = new ParquetFile(source, FooterReader.read(source), decompressed);
            good = true;
            return file;
        } finally {
            if (!good) {
                closeQuietly(source);
            }
        }
    }

    private static void closeQuietly(ByteSource source) {
        try {
            source.close();
        } catch (IOException e) {
            // The footer's own error is the one to show.
            return;
        }
    }

    public Footer footer() {
        return footer;
    }

    Decompressed decompressed() {
        return decompressed;
    }

    ByteSource source() {
        return source;
    }

    /// The file's schema as a table sees it.
    public StructType schema() {
        return SchemaConverter.schema(footer);
    }

    /// The row groups that a split owns: those whose middle lies in `[start, start + length)`.
    public List<RowGroup> groups(long start, long length) {
        return footer.groups().stream().filter(g -> g.midpoint() >= start && g.midpoint() - start < length).toList();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
