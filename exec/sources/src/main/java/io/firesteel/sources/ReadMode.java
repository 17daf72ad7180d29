package io.firesteel.sources;

/// What a reader does with a record that does not fit (Spark's `ParseMode`).
public enum ReadMode {
    /// Keeps what can be read and puts the record's text into the column for corrupt records.
    PERMISSIVE,
    /// Leaves the record out.
    DROPMALFORMED,
    /// Fails the query.
    FAILFAST
}
