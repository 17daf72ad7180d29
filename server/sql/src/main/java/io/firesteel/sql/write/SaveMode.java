package io.firesteel.sql.write;

/// What a write does with what is there already.
public enum SaveMode {
    /// Adds to it.
    APPEND,
    /// Replaces it.
    OVERWRITE,
    /// Refuses.
    ERROR_IF_EXISTS,
    /// Does nothing.
    IGNORE
}
