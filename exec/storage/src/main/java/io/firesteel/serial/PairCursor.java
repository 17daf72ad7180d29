package io.firesteel.serial;

/// Walks over pairs by their parts.
public interface PairCursor {

    /// Moves to the next pair; false at the end.
    boolean next();

    Object key();

    Object value();
}
