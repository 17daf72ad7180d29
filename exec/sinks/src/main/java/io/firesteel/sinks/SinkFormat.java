package io.firesteel.sinks;

import java.io.IOException;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.sinks.parquet.ParquetSinks;
import io.firesteel.sinks.rows.LineSinks;

/// How files of one format are made.
public interface SinkFormat {

    /// Opens a new file, whose folder is there.
    RowSink open(FileLocation file, FileStore store) throws IOException;

    /// What ends the names of its files, e.g. `.snappy.parquet`.
    String suffix();

    /// The format of a write; types that it cannot hold and options that are not legal are refused.
    static SinkFormat of(WriteSpec spec) {
        return switch (spec.format()) {
            case "parquet" -> new ParquetSinks(spec);
            case "csv", "json", "text", "hivetext" -> LineSinks.of(spec);
            default -> throw SinkErrors.format(spec.format());
        };
    }
}
