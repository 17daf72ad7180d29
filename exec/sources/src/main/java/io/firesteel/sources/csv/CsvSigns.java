package io.firesteel.sources.csv;

import io.firesteel.sources.SourceOptions;

/// What CSV readers and writers take from the same options.
public final class CsvSigns {

    private CsvSigns() {
    }

    /// The text between fields, with its escapes resolved.
    public static String delimiter(SourceOptions options) {
        return CsvOptions.delimiter(options.find("sep").or(() -> options.find("delimiter")).orElse(","));
    }
}
