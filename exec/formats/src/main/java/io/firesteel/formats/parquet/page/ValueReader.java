package io.firesteel.formats.parquet.page;

import io.firesteel.vector.Vector;

/// Decodes the values of one page, without nulls, in order. Made per page encoding, kept and re-initialised by the column
/// reader.
interface ValueReader {

    /// Starts a page: its values lie in `page[from, to)`.
    void init(byte[] page, int from, int to, int values);

    /// Puts the next `n` values into rows `at` to `at + n`.
    void read(Vector out, int at, int n);

    /// Leaves `n` values out.
    void skip(int n);
}
