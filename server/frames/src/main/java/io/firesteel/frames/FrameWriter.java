package io.firesteel.frames;

import java.util.List;
import java.util.Map;

/// Writes the rows of a DataFrame to files or a table.
///
/// @param mode `append`, `overwrite`, `ignore`, `error` or `errorifexists`
public record FrameWriter(Frame frame, String format, String mode, Map<String, String> options,
        List<String> partitions) {

    public void save(String path) {
        throw FrameErrors.unsupported("writing " + format + " files (" + path + ")");
    }

    public void saveAsTable(String name) {
        throw FrameErrors.unsupported("writing the table " + name);
    }

    public void insertInto(String name) {
        throw FrameErrors.unsupported("inserting into the table " + name);
    }
}
