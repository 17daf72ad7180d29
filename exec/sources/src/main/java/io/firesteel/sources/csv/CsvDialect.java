package io.firesteel.sources.csv;

/// The signs of a CSV file.
///
/// @param delimiter        in UTF-8, at least one byte
/// @param quote            or NUL for none
/// @param escape           of a quote within quotes, or NUL for none
/// @param escapeEscape     of an escape before a quote, or NUL for none
/// @param ignoreLeading    blanks before a value go
/// @param ignoreTrailing   blanks behind a value go
/// @param bareEscapes      escapes count without quotes too, as in Hive's text
/// @param maxColumns       more fields make a record malformed
/// @param maxChars         longer fields make a record malformed; -1 for no limit
record CsvDialect(byte[] delimiter, int quote, int escape, int escapeEscape, boolean ignoreLeading,
        boolean ignoreTrailing, boolean bareEscapes, int maxColumns, int maxChars) {
}
