package io.firesteel.sources;

import io.firesteel.plan.physical.ScanSplit;

/// A file as schema inference sees it.
///
/// @param length in bytes
public record FileHandle(String path, long length) {

    /// The whole file as one split.
    public ScanSplit split() {
        return new ScanSplit(path, 0, length, length, 0, java.util.List.of());
    }
}
