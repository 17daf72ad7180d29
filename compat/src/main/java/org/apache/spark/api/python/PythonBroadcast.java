package org.apache.spark.api.python;

import java.nio.file.Path;

import io.firesteel.python.rdd.PickledFile;

/// The value of a Python broadcast; pyspark writes its pickle to the file before it is broadcast.
public class PythonBroadcast extends PickledFile {
    private static final long serialVersionUID = 1L;

    public PythonBroadcast(String path) {
        super(Path.of(path));
    }
}
