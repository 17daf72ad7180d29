package io.firesteel.sinks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.operators.cast.ValueText;
import io.firesteel.sources.SourceOptions;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Writes the rows of one task attempt into files of its own folder, which one attempt per partition turns into the
/// partition's folder by a rename. Made by the task body; one thread.
public final class TaskWriter {
    private final WriteSpec spec;
    private final SinkFormat format;
    private final int task;
    private final FileStore store;
    private final FileLocation attempt;
    private final FileLocation committed;
    private final java.time.ZoneId zone;
    private final int[] dataOrdinals;
    private final Batch fileRows;
    private final List<WrittenFile> files = new ArrayList<>();
    private RowSink open;
    private FileLocation openFile;
    private String openPartition;
    private List<Object> openValues;
    private long rows;
    private int counter;

    /// @param task    number of the partition
    /// @param attempt tells attempts at it apart
    public TaskWriter(WriteSpec spec, int task, long attempt) {
        this.spec = spec;
        this.format = SinkFormat.of(spec);
        this.task = task;
        this.store = spec.store();
        FileLocation staging = JobCommit.staging(spec);
        this.attempt = staging.child("attempt-" + task + "-" + attempt);
        this.committed = staging.child("task-" + task);
        this.zone = new SourceOptions(spec.options()).zone();
        this.dataOrdinals = spec.dataOrdinals().stream().mapToInt(Integer::intValue).toArray();
        this.fileRows = new Batch(new Vector[dataOrdinals.length]);
    }

    /// Writes the rows of a batch that count.
    public void write(Batch batch) {
        try {
            for (int c = 0; c < dataOrdinals.length; c++) {
                fileRows.setColumn(c, batch.column(dataOrdinals[c]));
            }
            fileRows.setSize(batch.size());
            if (batch.selection() != null) {
                fileRows.select(batch.selection(), batch.count());
            }
            int from = 0;
            while (from < batch.count()) {
                int to = spec.partitions().isEmpty() ? batch.count() : endOfPartition(batch, from);
                run(batch, from, to);
                from = to;
            }
        } catch (IOException | RuntimeException e) {
            throw SinkErrors.task(spec.folder().path(), e);
        }
    }

    /// Index behind the rows that have the partition values of row `from`.
    private int endOfPartition(Batch batch, int from) {
        int to = from + 1;
        while (to < batch.count() && values(batch, to).equals(values(batch, from))) {
            to++;
        }
        return to;
    }

    private List<Object> values(Batch batch, int i) {
        List<Object> values = new ArrayList<>(spec.partitions().size());
        for (int p : spec.partitions()) {
            values.add(batch.column(p).get(batch.row(i)));
        }
        return values;
    }

    private void run(Batch batch, int from, int to) throws IOException {
        if (open == null) {
            begin(batch, from);
        } else if (!spec.partitions().isEmpty() && !values(batch, from).equals(openValues)) {
            // Null and the empty string share a folder.
            openValues = values(batch, from);
            if (!folders(batch, from).equals(openPartition)) {
                finish();
                counter = 0;
                begin(batch, from);
            }
        }
        int at = from;
        while (at < to) {
            if (spec.maxRecords() > 0 && rows >= spec.maxRecords()) {
                finish();
                counter++;
                begin(batch, at);
            }
            int n = spec.maxRecords() > 0 ? (int) Math.min(to - at, spec.maxRecords() - rows) : to - at;
            open.write(fileRows, at, at + n);
            rows += n;
            at += n;
        }
    }

    private void begin(Batch batch, int row) throws IOException {
        openValues = spec.partitions().isEmpty() ? List.of() : values(batch, row);
        begin(folders(batch, row));
    }

    private String folders(Batch batch, int row) {
        StringBuilder folders = new StringBuilder();
        for (int i = 0; i < spec.partitions().size(); i++) {
            Vector v = batch.column(spec.partitions().get(i));
            int at = batch.row(row);
            folders.append(i == 0 ? "" : "/")
                    .append(PartitionPath.folder(spec.partition(i).name(),
                            v.isNull(at) ? null : ValueText.of(v, at, zone)));
        }
        return folders.toString();
    }

    private void begin(String partition) throws IOException {
        if (openFile == null && store.find(JobCommit.live(spec)).isEmpty()) {
            throw new CommitDeniedException("the job that writes " + spec.folder() + " is over");
        }
        openPartition = partition;
        String name = String.format(Locale.ROOT, "part-%05d-%s%sc%03d%s", task, spec.job(),
                spec.partitions().isEmpty() ? "-" : ".", counter, format.suffix());
        openFile = attempt.child(partition).child(name);
        store.makeFolders(openFile.parent().path());
        rows = 0;
        open = format.open(openFile, store);
    }

    private void finish() throws IOException {
        RowSink done = open;
        open = null;
        done.close();
        long bytes = store.find(openFile.path()).orElseThrow(() -> new FileNotFoundException(openFile.path())).length();
        files.add(new WrittenFile(task, openPartition, openFile.name(), rows, bytes));
    }

    /// Ends the last file and, if this attempt may, makes the attempt's folder the task's.
    ///
    /// @param mayCommit asks for the right to commit the partition
    /// @return the files as a batch
    public Batch commit(BooleanSupplier mayCommit) {
        try {
            if (open == null && files.isEmpty() && task == 0 && spec.partitions().isEmpty()) {
                // A table without rows still has a file that tells its columns.
                begin("");
            }
            if (open != null) {
                finish();
            }
            if (!files.isEmpty()) {
                if (!mayCommit.getAsBoolean()) {
                    throw new CommitDeniedException("another attempt writes partition " + task);
                }
                // What an executor left that was lost after it had the right.
                store.delete(committed.path());
                if (!store.rename(attempt.path(), committed.path())) {
                    throw new IOException("cannot give " + attempt + " the name " + committed);
                }
            }
            return WrittenFile.batch(files);
        } catch (IOException e) {
            throw SinkErrors.task(spec.folder().path(), e);
        }
    }

    /// Removes all that this attempt has written.
    public void abort() {
        try {
            if (open != null) {
                RowSink broken = open;
                open = null;
                broken.close();
            }
        } catch (IOException | RuntimeException e) {
            // The attempt failed already; its files go in any case.
            org.slf4j.LoggerFactory.getLogger(TaskWriter.class).debug("Closing {} failed", openFile, e);
        }
        try {
            store.delete(attempt.path());
            if (store.find(JobCommit.live(spec)).isEmpty()) {
                JobCommit.dropEmpty(spec, true);
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(TaskWriter.class).warn("Cannot remove {}: {}", attempt, e.toString());
        }
    }
}
