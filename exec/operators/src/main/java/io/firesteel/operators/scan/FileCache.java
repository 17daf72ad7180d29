package io.firesteel.operators.scan;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.files.FileStores;
import io.firesteel.formats.parquet.ParquetFile;
import io.firesteel.formats.parquet.page.Decompressed;
import io.firesteel.plan.physical.ScanSplit;

/// Open Parquet files with their parsed footers, shared by the workers of an executor while some scan uses them. A file is
/// known by path, length and modification time, so a replaced file is another one.
public final class FileCache {
    private static final Logger LOG = LoggerFactory.getLogger(FileCache.class);

    private final Map<Key, Entry> entries = new HashMap<>();
    private final FileStores stores;
    private final Decompressed decompressed;

    public FileCache(FileStores stores) {
        this(stores, new Decompressed());
    }

    /// @param decompressed counts for all queries of the executor
    public FileCache(FileStores stores, Decompressed decompressed) {
        this.stores = stores;
        this.decompressed = decompressed;
    }

    /// Where the files lie.
    public FileStores stores() {
        return stores;
    }

    private record Key(String path, long length, long modified) {
    }

    private static final class Entry {
        private ParquetFile file;
        private int users;
    }

    /// The file of a split; given back by [#release].
    public ParquetFile open(ScanSplit split) {
        Key key = key(split);
        Entry entry;
        synchronized (this) {
            entry = entries.computeIfAbsent(key, k -> new Entry());
            entry.users++;
        }
        synchronized (entry) {
            if (entry.file == null) {
                boolean good = false;
                try {
                    entry.file = ParquetFile.open(stores, split.path(), split.fileLength(), decompressed);
                    good = true;
                } finally {
                    if (!good) {
                        release(split);
                    }
                }
            }
            return entry.file;
        }
    }

    private static Key key(ScanSplit split) {
        return new Key(split.path(), split.fileLength(), split.modified());
    }

    /// Says that a scan is done with the file; the last one closes it.
    public void release(ScanSplit split) {
        ParquetFile unused = null;
        synchronized (this) {
            Entry entry = entries.get(key(split));
            if (entry != null && --entry.users == 0) {
                entries.remove(key(split));
                unused = entry.file;
            }
        }
        if (unused != null) {
            try {
                unused.close();
            } catch (IOException e) {
                LOG.warn("Could not close {}", split.path(), e);
            }
        }
    }
}
