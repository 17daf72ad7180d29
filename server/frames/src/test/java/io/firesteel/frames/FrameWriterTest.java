package io.firesteel.frames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// DataFrames written and read again.
class FrameWriterTest {
    @TempDir
    private Path folder;

    private static void write(Frame frame, String format, String mode, Path path, String... partitions) {
        new FrameWriter(frame, format, mode, Map.of(), List.of(partitions)).save(path.toString());
    }

    private static List<List<Object>> sorted(FrameSession session, Frame frame) {
        return session.sql()
                .query(frame.plan())
                .run("test")
                .rows()
                .stream()
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    @Test
    void framesGoToFilesAndTables() throws IOException {
        Conf conf = Conf.empty()
                .with("spark.master", "local[2]")
                .with("spark.app.name", "test")
                .with("spark.ui.enabled", "false")
                .with("spark.sql.warehouse.dir", folder.resolve("warehouse").toString());
        try (Application application = new Application(conf, getClass().getClassLoader())) {
            FrameSession session = new FrameSession(new SqlSession(application));
            Frame rows = session.sql("SELECT id, id % 2 AS odd FROM range(4)");
            Path path = folder.resolve("out");
            write(rows, "parquet", "errorifexists", path, "odd");
            assertThatThrownBy(() -> write(rows, "parquet", "error", path)).isInstanceOf(FiresteelException.class)
                    .hasMessageContaining("PATH_ALREADY_EXISTS");
            write(rows, "parquet", "ignore", path);
            write(rows, "parquet", "append", path, "odd");
            Frame back = session.read("parquet", List.of(path.toString()), Map.of(), Optional.empty());
            assertThat(back.columns()).containsExactly("id", "odd");
            assertThat(sorted(session, back)).containsExactly(List.of(0L, 0), List.of(0L, 0), List.of(1L, 1),
                    List.of(1L, 1), List.of(2L, 0), List.of(2L, 0), List.of(3L, 1), List.of(3L, 1));
            write(session.sql("SELECT 'x' AS v"), "json", "overwrite", path);
            try (Stream<Path> all = Files.walk(path)) {
                assertThat(all.filter(Files::isRegularFile).map(f -> f.getFileName().toString())).hasSize(2)
                        .contains("_SUCCESS");
            }

            new FrameWriter(rows, "parquet", "errorifexists", Map.of(), List.of()).saveAsTable("t");
            new FrameWriter(session.sql("SELECT 7 AS odd, 70L AS id"), "parquet", "append", Map.of(), List.of())
                    .saveAsTable("t");
            new FrameWriter(session.sql("SELECT 80L, 8L"), "parquet", "append", Map.of(), List.of()).insertInto("t");
            assertThat(sorted(session, session.sql("SELECT id, odd FROM t WHERE id >= 70")))
                    .containsExactly(List.of(70L, 7L), List.of(80L, 8L));
            new FrameWriter(session.sql("SELECT 1 AS other"), "csv", "overwrite", Map.of(), List.of()).saveAsTable("t");
            assertThat(sorted(session, session.table("t"))).containsExactly(List.of(1));
            assertThatThrownBy(() -> new FrameWriter(rows, "parquet", "sometimes", Map.of(), List.of()).save("x"))
                    .hasMessageContaining("INVALID_SAVE_MODE");
        }
    }

    @Test
    void keptTablesFollowTheirSources() throws IOException {
        Conf conf = Conf.empty()
                .with("spark.master", "local[2]")
                .with("spark.app.name", "test")
                .with("spark.ui.enabled", "false")
                .with("spark.sql.warehouse.dir", folder.resolve("warehouse").toString());
        try (Application application = new Application(conf, getClass().getClassLoader())) {
            FrameSession session = new FrameSession(new SqlSession(application));
            session.sql("CREATE TABLE t USING parquet AS SELECT 1 AS a");
            session.sql("CACHE TABLE t");
            session.sql("CACHE LAZY TABLE twice AS SELECT a * 2 AS b FROM t");
            Path files = folder.resolve("warehouse/t");
            assertThat(sorted(session, session.sql("SELECT b FROM twice"))).containsExactly(List.of(2));
            session.sql("INSERT INTO t VALUES (5)");
            assertThat(sorted(session, session.sql("SELECT a FROM t"))).containsExactly(List.of(1), List.of(5));
            assertThat(sorted(session, session.sql("SELECT b FROM twice"))).containsExactly(List.of(10), List.of(2));
            // A kept table does not see files that others change, until it is told.
            try (Stream<Path> all = Files.list(files)) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
            assertThat(sorted(session, session.sql("SELECT a FROM t"))).hasSize(2);
            session.sql("REFRESH TABLE t");
            assertThat(sorted(session, session.sql("SELECT a FROM t"))).isEmpty();
            session.sql("UNCACHE TABLE t");
            session.sql("CLEAR CACHE");
            assertThat(sorted(session, session.sql("SELECT a FROM t"))).isEmpty();
        }
    }
}
