package org.apache.spark;

import io.firesteel.api.FiresteelFiles;

/// Spark's name for finding files that were sent with `addFile`.
public final class SparkFiles {
    private SparkFiles() {
    }

    public static String get(String filename) {
        return FiresteelFiles.get(filename);
    }

    public static String getRootDirectory() {
        return FiresteelFiles.getRootDirectory();
    }
}
