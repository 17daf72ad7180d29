package io.firesteel.sinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileStores;
import io.firesteel.sinks.JobCommit.Replaced;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Attempts, commits and aborts over real folders.
class JobCommitTest {
    private static final StructType COLUMNS = StructType.of(new StructField("v", SimpleType.STRING),
            new StructField("p", SimpleType.STRING));
    @TempDir
    private Path folder;

    private WriteSpec spec(String job, long maxRecords, Integer... partitions) {
        return new WriteSpec(FileStores.local(folder.resolve("t").toString()), job, "csv", Map.of(), COLUMNS,
                List.of(partitions),
                maxRecords, FileStores.plain(), !Files.exists(folder.resolve("t")));
    }

    private static Batch rows(String... cells) {
        Batch batch = Batch.of(COLUMNS.types(), cells.length / 2);
        for (int i = 0; i < cells.length; i++) {
            batch.column(i % 2).set(i / 2, cells[i]);
        }
        batch.setSize(cells.length / 2);
        return batch;
    }

    private static List<WrittenFile> write(WriteSpec spec, int task, long attempt, boolean may, String... cells) {
        TaskWriter writer = new TaskWriter(spec, task, attempt);
        writer.write(rows(cells));
        return WrittenFile.of(writer.commit(() -> may).rows());
    }

    /// Relative paths of all files, the job's name left out.
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replaceAll("-job\\d", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingIsVisibleBeforeTheJobCommits() throws IOException {
        WriteSpec spec = spec("job1", 0);
        JobCommit job = JobCommit.begin(spec);
        List<WrittenFile> written = write(spec, 0, 5, true, "a", "x", "b", null);
        assertThat(files()).allMatch(f -> f.startsWith("t/_temporary/"));
        job.commit(written, new Replaced.None());
        assertThat(files()).containsExactly("t/_SUCCESS", "t/part-00000-c000.csv");
        assertThat(Files.readString(folder.resolve("t/part-00000-job1-c000.csv"))).isEqualTo("a,x\nb,\n");
    }

    @Test
    void oneAttemptPerPartitionCommits() throws IOException {
        WriteSpec spec = spec("job1", 0);
        JobCommit job = JobCommit.begin(spec);
        List<WrittenFile> first = write(spec, 0, 1, true, "a", "x");
        TaskWriter late = new TaskWriter(spec, 0, 2);
        late.write(rows("b", "y"));
        assertThatThrownBy(() -> late.commit(() -> false)).isInstanceOf(CommitDeniedException.class);
        late.abort();
        job.commit(first, new Replaced.None());
        assertThat(files()).containsExactly("t/_SUCCESS", "t/part-00000-c000.csv");
        assertThat(Files.readString(folder.resolve("t/part-00000-job1-c000.csv"))).isEqualTo("a,x\n");
    }

    @Test
    void aHolderThatWasLostIsReplaced() throws IOException {
        WriteSpec spec = spec("job1", 0);
        JobCommit job = JobCommit.begin(spec);
        write(spec, 0, 1, true, "lost", "x");
        job.commit(write(spec, 0, 2, true, "kept", "x"), new Replaced.None());
        assertThat(Files.readString(folder.resolve("t/part-00000-job1-c000.csv"))).isEqualTo("kept,x\n");
        assertThat(files()).hasSize(2);
    }

    @Test
    void anAbortLeavesNothing() throws IOException {
        WriteSpec spec = spec("job1", 0);
        JobCommit job = JobCommit.begin(spec);
        write(spec, 0, 1, true, "a", "x");
        TaskWriter open = new TaskWriter(spec, 1, 2);
        open.write(rows("b", "y"));
        open.abort();
        job.abort();
        assertThat(folder.resolve("t")).doesNotExist();
    }

    @Test
    void aFailedCommitBringsTheOldFilesBack() throws IOException {
        WriteSpec old = spec("job1", 0);
        JobCommit first = JobCommit.begin(old);
        first.commit(write(old, 0, 1, true, "old", "x"), new Replaced.None());
        WriteSpec spec = spec("job2", 0);
        JobCommit job = JobCommit.begin(spec);
        List<WrittenFile> written = new ArrayList<>(write(spec, 0, 1, true, "new", "x"));
        written.add(new WrittenFile(9, "", "never-written.csv", 1, 1));
        assertThatThrownBy(() -> job.commit(written, new Replaced.Below(""))).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("WRITE_JOB_FAILED");
        assertThat(files()).containsExactly("t/_SUCCESS", "t/part-00000-c000.csv");
        assertThat(Files.readString(folder.resolve("t/part-00000-job1-c000.csv"))).isEqualTo("old,x\n");
    }

    @Test
    void partitionsAreFoldersAndNullAndEmptyShareOne() throws IOException {
        WriteSpec spec = spec("job1", 0, 1);
        JobCommit job = JobCommit.begin(spec);
        job.commit(write(spec, 0, 1, true, "a", null, "b", "", "c", "a/b=c", "d", "z"), new Replaced.None());
        assertThat(files()).containsExactly("t/_SUCCESS", "t/p=__HIVE_DEFAULT_PARTITION__/part-00000.c000.csv",
                "t/p=a%2Fb%3Dc/part-00000.c000.csv", "t/p=z/part-00000.c000.csv");
        assertThat(Files.readString(folder.resolve("t/p=__HIVE_DEFAULT_PARTITION__/part-00000-job1.c000.csv")))
                .isEqualTo("a\nb\n");
    }

    @Test
    void dynamicOverwriteReplacesOnlyWhatIsWritten() throws IOException {
        WriteSpec old = spec("job1", 0, 1);
        JobCommit first = JobCommit.begin(old);
        first.commit(write(old, 0, 1, true, "a", "x", "b", "y"), new Replaced.None());
        WriteSpec spec = spec("job2", 0, 1);
        JobCommit job = JobCommit.begin(spec);
        job.commit(write(spec, 0, 1, true, "c", "y"), new Replaced.Written());
        assertThat(Files.readString(folder.resolve("t/p=x/part-00000-job1.c000.csv"))).isEqualTo("a\n");
        assertThat(Files.readString(folder.resolve("t/p=y/part-00000-job2.c000.csv"))).isEqualTo("c\n");
        assertThat(files()).hasSize(3);
    }

    @Test
    void filesTakeSoManyRecordsAtMost() throws IOException {
        WriteSpec spec = spec("job1", 2);
        JobCommit job = JobCommit.begin(spec);
        List<WrittenFile> written = write(spec, 3, 1, true, "a", "x", "b", "x", "c", "x", "d", "x", "e", "x");
        assertThat(written).extracting(WrittenFile::rows).containsExactly(2L, 2L, 1L);
        job.commit(written, new Replaced.None());
        assertThat(files()).containsExactly("t/_SUCCESS", "t/part-00003-c000.csv", "t/part-00003-c001.csv",
                "t/part-00003-c002.csv");
    }

    @Test
    void anAttemptThatOutlivesItsJobLeavesNothing() throws IOException {
        WriteSpec spec = spec("job1", 0);
        JobCommit job = JobCommit.begin(spec);
        TaskWriter open = new TaskWriter(spec, 0, 1);
        TaskWriter late = new TaskWriter(spec, 1, 2);
        open.write(rows("a", "1"));
        job.abort();
        assertThatThrownBy(() -> late.write(rows("b", "2"))).hasMessageContaining("is over");
        // As a store does that makes the folders of a file that it is told to make.
        Files.createDirectories(folder.resolve("t/_temporary/job1/attempt-0-1"));
        open.abort();
        late.abort();
        assertThat(folder.resolve("t")).doesNotExist();
    }
}
