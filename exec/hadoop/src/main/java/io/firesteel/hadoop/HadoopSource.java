package io.firesteel.hadoop;

import java.io.IOException;

import org.apache.hadoop.fs.FSDataInputStream;

import io.firesteel.files.ByteSource;

/// A file of a Hadoop file system that is read at positions.
///
/// @param length as the file was listed; one that has become shorter ends a read with an `EOFException`
record HadoopSource(String name, FSDataInputStream in, long length) implements ByteSource {

    @Override
    public boolean remote() {
        return true;
    }

    @Override
    public void read(long position, byte[] target, int at, int wanted) throws IOException {
        in.readFully(position, target, at, wanted);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
