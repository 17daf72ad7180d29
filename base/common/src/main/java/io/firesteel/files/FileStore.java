package io.firesteel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// @param blockSize bytes of a block
    /// @param extents   where its blocks lie, in order; empty where it does not matter
    record Entry(String path, long length, boolean folder, long blockSize, long modified, List<Extent> extents) {
        public Entry {
            extents = List.copyOf(extents);
        }

        /// The last part of the path.
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /// Left out when a folder is read: names that begin with `_` or `.`.
        public boolean hidden() {
            return name().startsWith("_") || name().startsWith(".");
        }

        /// Who has most of a part of it.
        public List<String> hosts(long start, long bytes) {
            return extents.isEmpty() ? List.of() : new Places().add(extents, start, bytes).hosts();
        }
    }

    /// Bytes of a file that the same hosts have.
    record Extent(long start, long length, List<String> hosts) {
        public Extent {
            hosts = List.copyOf(hosts);
        }

        long shared(long from, long bytes) {
            return Math.min(start + length, from + bytes) - Math.max(start, from);
        }
    }

    /// Which hosts have parts of files, those with the most bytes first.
    final class Places {
        /// More do not help a task to be near its data.
        private static final int MOST = 3;

        private final Map<String, Long> bytes = new HashMap<>();

        /// Counts a part of a file.
        public Places add(Entry file, long start, long length) {
            return add(file.extents(), start, length);
        }

        /// Counts a part of a file whose blocks lie at `extents`.
        public Places add(List<Extent> extents, long start, long length) {
            for (Extent extent : extents) {
                long shared = extent.shared(start, length);
                if (shared > 0) {
                    extent.hosts().forEach(host -> bytes.merge(host, shared, Long::sum));
                }
            }
            return this;
        }

        public List<String> hosts() {
            return most(bytes);
        }

        /// The hosts with most bytes, at most three, as Spark's scans have.
        public static List<String> most(Map<String, Long> bytes) {
            return bytes.entrySet()
                    .stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /// The full name of a path: with scheme and authority where the store is not the local one.
    String qualify(String path) throws IOException;

    /// What is there under exactly this name.
    Optional<Entry> find(String path) throws IOException;

    /// What matches a glob pattern (`*`, `?`, `[a-c]`, `{a,b}`), sorted by path; one path without any sign is a pattern too.
    List<Entry> glob(String pattern) throws IOException;

    /// What is in a folder, sorted by path.
    List<Entry> list(String folder) throws IOException;

    /// Opens a file for reading from `offset` on.
    InputStream open(String path, long offset) throws IOException;

    /// Opens a file for reads at positions.
    ///
    /// @param length of the file as it was listed, which spares another question to a remote store
    ByteSource source(String path, long length) throws IOException;

    /// Makes a new file, and its folders; replaces an old one.
    OutputStream create(String path) throws IOException;

    /// Makes a folder and its parents; nothing happens if it is there.
    void makeFolders(String path) throws IOException;

    /// Gives a file or folder another name in one step; false when that is taken or the file is gone.
    boolean rename(String from, String to) throws IOException;

    /// Gives a file the name of another one, which goes if it is there, in one step as far as the store can do that.
    void replace(String from, String to) throws IOException;

    /// Makes an empty file; false when there is one of that name.
    boolean createNew(String path) throws IOException;

    /// Removes a file or a folder with all that is in it; nothing happens when it is not there.
    void delete(String path) throws IOException;

    /// Removes a folder that nothing is in; nothing happens when something is, or when it is not there.
    void deleteIfEmpty(String folder) throws IOException;
}
