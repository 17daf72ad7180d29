package io.firesteel.serial;

import java.util.Iterator;
import java.util.Optional;

/// Elements that are made one by one from chunks. Who works on bytes takes the chunks instead, and no element is made.
public interface SerializedElements<T> extends Iterator<T> {

    /// The chunks, to be read instead of the elements; empty when an element has been given already, or when pairs of
    /// another type than that of `pairs` are in them.
    Optional<ChunkSource> chunks(PairAccess pairs);
}
