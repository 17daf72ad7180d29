package io.firesteel.executor.backend;

import java.nio.file.Path;
import java.util.List;

/// The files, archives and jars that executors need before they run the next task, as the session knows them. Safe from
/// any thread.
public interface FileCatalog {

    /// Grows with each addition.
    long version();

    /// Everything that was added so far, in this order.
    List<Entry> entries();

    /// One file.
    ///
    /// @param kind what executors do with it
    /// @param name what it is called there
    /// @param path where the driver has it
    record Entry(Kind kind, String name, Path path) {
    }

    /// What executors do with a file.
    enum Kind {
        /// It lies in the folder of `SparkFiles`.
        FILE,
        /// It is unpacked there.
        ARCHIVE,
        /// It joins the application's class path.
        JAR
    }

    /// Nothing was ever added.
    static FileCatalog empty() {
        return new FileCatalog() {
            @Override
            public long version() {
                return 0;
            }

            @Override
            public List<Entry> entries() {
                return List.of();
            }
        };
    }
}
