package io.firesteel.serial;

import java.util.Iterator;

/// Elements to bytes and back. Made per application (it resolves classes in the application's loader), safe for all
/// threads; writers and readers belong to one thread each.
///
/// Elements travel in chunks: each chunk can be read without the others, so that chunks from several writers may be laid
/// one after the other.
public interface Serializer {

    /// A writer that gathers elements and hands out full chunks.
    ElementWriter writer(ChunkSink sink, int chunkBytes);

    /// The elements of all chunks of `source`.
    <T> Iterator<T> read(ChunkSource source);

    /// The keys and values of all chunks of `source`, which hold pairs, without making the pairs.
    PairCursor readPairs(ChunkSource source);

    /// One value alone.
    byte[] toBytes(Object value);

    /// The inverse of [#toBytes(Object)].
    Object fromBytes(byte[] bytes, int offset, int length);
}
