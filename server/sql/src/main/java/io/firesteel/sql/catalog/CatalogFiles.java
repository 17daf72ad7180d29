package io.firesteel.sql.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.firesteel.files.FileLocation;

/// The small files of a catalogue in one store. Failures are `CATALOG_STORE_FAILED`.
interface CatalogFiles {

    /// Names of what is in a folder; none where it is not there.
    List<String> names(FileLocation folder);

    boolean exists(FileLocation file);

    /// A file's content; empty where it is not there.
    Optional<byte[]> read(FileLocation file);

    /// Puts a whole file in its place, so that readers see the old or the new one.
    void write(FileLocation file, byte[] content);

    /// Removes a file or an empty folder; false where it was not there.
    boolean delete(FileLocation file);

    /// One change at a time, over all threads and processes.
    boolean locked(Supplier<Boolean> change);
}
