package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import io.firesteel.conf.Conf;

/// A place where files lie: the local file system by own code, others through Hadoop. Paths are texts with or without a
/// scheme, as the program wrote them. Found by [FileStores]; stateless, safe from all threads.
public interface FileStore {

    /// Whether paths with this scheme (null for none) are this store's.
    boolean serves(String scheme, Conf conf);

    /// The store with an application's settings.
    FileStore with(Conf conf);

    /// A file or folder, by its fully qualified path.
    ///
    /// @param path      e.g. `file:/data/a.txt`
    /// @param hosts     where its blocks lie; empty where it does not matter
    /// @param blockSize bytes of a block
    record Entry(String path, long length, boolean folder, long blockSize, long modified, List<String> hosts) {

        /// The last part of the path.
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /// Left out when a folder is read: names that begin with `_` or `.`.
        public boolean hidden() {
            return name().startsWith("_") || name().startsWith(".");
        }
    }

    /// What is there under exactly this name.
    Optional<Entry> find(String path) throws IOException;

    /// What matches a glob pattern (`*`, `?`, `[a-c]`, `{a,b}`), sorted by path; one path without any sign is a pattern too.
    List<Entry> glob(String pattern) throws IOException;

    /// What is in a folder, sorted by path.
    List<Entry> list(String folder) throws IOException;

    /// Opens a file for reading from `offset` on.
    InputStream open(String path, long offset) throws IOException;

    /// Makes a new file, and its folders; replaces an old one.
    OutputStream create(String path) throws IOException;

    /// Makes a folder and its parents; nothing happens if it is there.
    void makeFolders(String path);

    /// Gives a file or folder another name in one step; false when that is taken or the file is gone.
    boolean rename(String from, String to) throws IOException;

    /// Removes a file or a folder with all that is in it; nothing happens when it is not there.
    void delete(String path) throws IOException;
}
