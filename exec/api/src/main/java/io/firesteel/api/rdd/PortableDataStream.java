package io.firesteel.api.rdd;

import java.io.DataInputStream;
import java.io.Serializable;

/// A file that a task can open where it runs; an element of `binaryFiles`.
public interface PortableDataStream extends Serializable {

    String getPath();

    /// Opens it; the caller closes it.
    DataInputStream open();

    /// The whole content; over 2 GiB is an error.
    byte[] toArray();
}
