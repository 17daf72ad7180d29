package io.firesteel.serial;

/// Gives one chunk after the other to a reader. Errors of the medium are thrown as the unchecked exception that the
/// source's owner documents.
public interface ChunkSource {

    /// Moves to the next chunk; false at the end.
    boolean next();

    /// The bytes that hold the current chunk, valid until the next call of `next`.
    byte[] bytes();

    int offset();

    int length();
}
