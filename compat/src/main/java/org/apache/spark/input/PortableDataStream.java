package org.apache.spark.input;

import java.io.DataInputStream;

/// A file that a task can open where it runs; an element of `binaryFiles`.
public class PortableDataStream implements io.firesteel.api.rdd.PortableDataStream {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.rdd.PortableDataStream file;

    public PortableDataStream(io.firesteel.api.rdd.PortableDataStream file) {
        this.file = file;
    }

    @Override
    public String getPath() {
        return file.getPath();
    }

    @Override
    public DataInputStream open() {
        return file.open();
    }

    @Override
    public byte[] toArray() {
        return file.toArray();
    }
}
