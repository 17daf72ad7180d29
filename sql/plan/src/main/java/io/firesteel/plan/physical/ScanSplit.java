package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.List;

/// A piece of one file: rows or row groups that begin in `[start, start + length)`.
///
/// @param path            of the file
/// @param fileLength      of the whole file, as listed
/// @param modified        modification time in milliseconds, as listed
/// @param partitionValues values of the partition columns, as `Vector.get` gives them
public record ScanSplit(String path, long start, long length, long fileLength, long modified,
        List<Object> partitionValues) implements Serializable {
}
