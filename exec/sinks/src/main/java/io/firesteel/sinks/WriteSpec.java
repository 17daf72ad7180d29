package io.firesteel.sinks;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// What the tasks of one write are told. Made by the session for each statement, sent with the stage.
///
/// @param folder     where the files will be in the end
/// @param job        names the write; part of file names and of the staging folder
/// @param format     `parquet`, `csv`, `json`, `text` or `hivetext`
/// @param options    writer options, keys in lower case
/// @param columns    of the rows that come, in order
/// @param partitions ordinals of the columns that go into folder names instead of files; rows come sorted by them
/// @param maxRecords rows per file at most; 0 for no limit
/// @param stores     where the folder lies
/// @param fresh      the folder is not there yet, and goes when the write fails
public record WriteSpec(FileLocation folder, String job, String format, Map<String, String> options, StructType columns,
        List<Integer> partitions, long maxRecords, FileStores stores, boolean fresh) implements Serializable {

    public WriteSpec {
        options = Map.copyOf(options);
        partitions = List.copyOf(partitions);
    }

    /// Where the folder lies.
    FileStore store() {
        return stores.of(folder);
    }

    /// The columns that go into the files.
    public StructType dataColumns() {
        return new StructType(dataOrdinals().stream().map(columns::field).toList());
    }

    List<Integer> dataOrdinals() {
        return java.util.stream.IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> !partitions.contains(i))
                .toList();
    }

    StructField partition(int i) {
        return columns.field(partitions.get(i));
    }
}
