package io.firesteel.sources;

import java.util.List;

import io.firesteel.files.FileStores;
import io.firesteel.plan.physical.ScanSplit;

/// A file as schema inference sees it.
///
/// @param path   its full name
/// @param length in bytes
/// @param stores where it lies
public record FileHandle(String path, long length, FileStores stores) {

    /// The whole file as one split.
    public ScanSplit split() {
        return new ScanSplit(path, 0, length, length, 0, List.of(), List.of());
    }
}
