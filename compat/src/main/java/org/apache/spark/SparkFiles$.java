package org.apache.spark;

/// Scala's companion of [SparkFiles].
public final class SparkFiles$ {
    public static final SparkFiles$ MODULE$ = new SparkFiles$();

    private SparkFiles$() {
    }

    public String get(String filename) {
        return SparkFiles.get(filename);
    }

    public String getRootDirectory() {
        return SparkFiles.getRootDirectory();
    }
}
