package io.firesteel.api.rdd;

/// Writing a dataset to a new folder, one file a partition; a folder that exists is refused. Nothing appears under the
/// final name before all partitions are written.
public interface RddSaves {

    /// Each element's `toString` as a line of UTF-8.
    void saveAsTextFile(String path);

    /// @param codec `gzip`, `zstd`, `bzip2`, `deflate`, or the class name of Hadoop's codec for one of these
    void saveAsTextFile(String path, String codec);

    default void saveAsTextFile(String path, Class<?> codec) {
        saveAsTextFile(path, codec.getName());
    }

    /// Java-serialised elements in a Hadoop sequence file.
    void saveAsObjectFile(String path);
}
