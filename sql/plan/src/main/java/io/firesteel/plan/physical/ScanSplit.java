package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.List;

/// A piece of one file: rows or row groups that begin in `[start, start + length)`.
///
/// @param path            of the file
/// @param fileLength      of the whole file, as listed
/// @param modified        modification time in milliseconds, as listed
/// @param partitionValues values of the partition columns, as `Vector.get` gives them
/// @param hosts           who has most of its bytes, best first; empty where it does not matter
public record ScanSplit(String path, long start, long length, long fileLength, long modified,
        List<Object> partitionValues, List<String> hosts) implements Serializable {
}
