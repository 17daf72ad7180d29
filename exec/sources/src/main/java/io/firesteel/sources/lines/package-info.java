/// Bytes of files as lines: splits by byte ranges, compression by suffix, encodings, broken UTF-8.
package io.firesteel.sources.lines;
