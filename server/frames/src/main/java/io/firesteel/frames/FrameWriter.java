package io.firesteel.frames;

import java.util.List;
import java.util.Map;

import io.firesteel.sql.write.SaveMode;
import io.firesteel.sql.write.TableWrites;

/// Writes the rows of a DataFrame to files or a table.
///
/// @param mode `append`, `overwrite`, `ignore`, `error` or `errorifexists`
public record FrameWriter(Frame frame, String format, String mode, Map<String, String> options,
        List<String> partitions) {

    private TableWrites writes() {
        return frame.session().sql().writes();
    }

    /// @param path null is an error by name
    public void save(String path) {
        if (path == null) {
            throw FrameErrors.unsupported("saving " + format + " without the option path");
        }
        writes().save(frame.plan(), format, path, options, partitions, SaveMode.of(mode));
    }

    public void saveAsTable(String name) {
        writes().saveAsTable(frame.plan(), AttributeNames.parse(name), format, options, partitions, SaveMode.of(mode));
    }

    public void insertInto(String name) {
        writes().insertInto(frame.plan(), AttributeNames.parse(name), SaveMode.of(mode) == SaveMode.OVERWRITE);
    }
}
