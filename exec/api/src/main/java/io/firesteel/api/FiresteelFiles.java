package io.firesteel.api;

/// Finds files that were sent with [FiresteelContext#addFile] (Spark's `SparkFiles`), on the driver and in tasks.
public final class FiresteelFiles {
    private FiresteelFiles() {
    }

    /// The local path of a file by its name.
    public static String get(String name) {
        return java.nio.file.Path.of(getRootDirectory()).resolve(name).toString();
    }

    /// The local folder that holds them.
    public static String getRootDirectory() {
        TaskContext task = TaskContext.get();
        if (task != null) {
            return task.filesDirectory();
        }
        return io.firesteel.api.spi.ContextProvider.installed().filesDirectory();
    }
}
