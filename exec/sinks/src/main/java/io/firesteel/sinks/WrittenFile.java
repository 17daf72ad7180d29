package io.firesteel.sinks;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

/// One file that a task has written. Tasks report them as rows of [#SCHEMA].
///
/// @param task      number of the partition that wrote it
/// @param partition folders below the table's, such as `a=1/b=2`, or empty
/// @param name      of the file
public record WrittenFile(int task, String partition, String name, long rows, long bytes) {
    /// The columns of a report.
    public static final StructType SCHEMA = StructType.of(new StructField("task", SimpleType.INTEGER),
            new StructField("partition", SimpleType.STRING), new StructField("name", SimpleType.STRING),
            new StructField("rows", SimpleType.LONG), new StructField("bytes", SimpleType.LONG));

    /// The files of a report.
    public static List<WrittenFile> of(List<List<Object>> rows) {
        List<WrittenFile> files = new ArrayList<>();
        rows.forEach(r -> files.add(new WrittenFile((Integer) r.get(0), (String) r.get(1), (String) r.get(2), (Long) r
                .get(3), (Long) r.get(4))));
        return files;
    }

    /// Some files as a batch.
    static Batch batch(List<WrittenFile> files) {
        Batch batch = Batch.of(SCHEMA.types(), Math.max(1, files.size()));
        for (int i = 0; i < files.size(); i++) {
            WrittenFile f = files.get(i);
            batch.column(0).set(i, f.task);
            batch.column(1).set(i, f.partition);
            batch.column(2).set(i, f.name);
            batch.column(3).set(i, f.rows);
            batch.column(4).set(i, f.bytes);
        }
        batch.setSize(files.size());
        return batch;
    }
}
