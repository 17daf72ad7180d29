package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `spark-sql` with executors in processes of their own.
class SparkSqlIT {
    @TempDir
    Path work;

    /// Without an order LIMIT gives the first rows of the first partitions, as Spark's does, whoever has them.
    @Test
    void theFirstRowsAreThoseOfTheFirstPartitions() {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        Command.Result result = new Command(distribution.bin("spark-sql"), "--master", "local-cluster[3,1,512]", "-e",
                """
                        SELECT id FROM range(0, 24, 1, 12) LIMIT 24;
                        SELECT id FROM range(0, 24, 1, 12) WHERE id % 3 = 0 LIMIT 4 OFFSET 2;
                        SELECT id FROM (SELECT id FROM range(0, 24000, 1, 12) LIMIT 2001) WHERE id > 1998;
                        """).in(work).run();
        assertThat(result.code()).as(result.err()).isZero();
        String all = IntStream.range(0, 24).mapToObj(i -> i + "\n").collect(Collectors.joining());
        assertThat(result.out()).isEqualTo(all + "6\n9\n12\n15\n1999\n2000\n");
    }

    /// The lines are those of Spark 4.3's `spark-sql`.
    @Test
    void cellsArePrintedAsSparkPrintsThem() {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        Command.Result result = new Command(distribution.bin("spark-sql"), "-e",
                """
                        SELECT named_struct('a', 1, 'b', array(1, 2)), array('x', 'y', null), map(2, 'b', 1, 'a'), null,
                          struct(date'2024-01-01', 1.50, X'4142', true, null, interval '1' day, 1.5D), X'4142',
                          array(named_struct('q"', 'a"b'));
                        SELECT interval '1 02:03:04' day to second, interval '-1-2' year to month, interval '-3.5' second;
                        """)
                .in(work)
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines()).containsExactly(
                "{\"a\":1,\"b\":[1,2]}\t[\"x\",\"y\",null]\t{1:\"a\",2:\"b\"}\tNULL\t{\"col1\":2024-01-01,"
                        + "\"col2\":1.50,\"col3\":AB,\"col4\":true,\"col5\":null,\"col6\":1 00:00:00.000000000,"
                        + "\"col7\":1.5}\tAB\t[{\"q\"\":\"a\"b\"}]",
                "1 02:03:04.000000000\t-1-2\t-0 00:00:03.500000000");
    }

    /// Statements of `checks/sql` with Spark's answers, where both print values alike.
    @Test
    void joinsAnswerAsSparkDoes() throws IOException {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        List<Recorded> statements = Recorded.of("join");
        Path script = Files.writeString(work.resolve("statements.sql"), statements.stream()
                .map(s -> s.sql() + ";\n")
                .collect(Collectors.joining()));
        Command.Result result = new Command(distribution.bin("spark-sql"), "--master", "local-cluster[2,1,512]",
                "--conf", "spark.sql.session.timeZone=UTC", "--conf", "spark.sql.shuffle.partitions=2", "-f",
                script.toString()).in(work).run();
        assertThat(result.code()).as(result.err()).isZero();
        List<String> lines = result.out().lines().toList();
        int at = 0;
        for (Recorded s : statements) {
            int end = Math.min(at + s.rows().size(), lines.size());
            assertThat(lines.subList(at, end)).as(s.sql()).containsExactlyInAnyOrderElementsOf(s.rows());
            at = end;
        }
        assertThat(lines).hasSize(at);
        assertThat(statements).hasSizeGreaterThan(60);
    }

    /// A statement and the rows that `spark-sql` has to print for it.
    private record Recorded(String sql, List<String> rows) {
        private static final Path FOLDER = Path.of("../sql/src/test/resources");
        private static final Pattern PLAIN = Pattern.compile(
                "-->( [^|]* : (int|bigint|string|boolean|date|decimal\\(\\d+,\\d+\\))( \\||$))*( )?");

        /// The statements of a file that agree with Spark, have no error, and give values that are printed as they are cast.
        static List<Recorded> of(String area) throws IOException {
            Set<String> gaps = Set.copyOf(Files.readAllLines(FOLDER.resolve("gaps.txt")));
            List<Recorded> all = new ArrayList<>();
            StringBuilder sql = new StringBuilder();
            List<String> answer = new ArrayList<>();
            List<String> lines = new ArrayList<>(Files.readAllLines(FOLDER.resolve("statements/" + area + ".sql")));
            lines.add("");
            for (String line : lines) {
                if (line.matches("--[>=!].*")) {
                    answer.add(line);
                    continue;
                }
                if (!answer.isEmpty()) {
                    String text = sql.substring(0, sql.length() - 2);
                    boolean plain = PLAIN.matcher(answer.getFirst()).matches()
                            && answer.stream().noneMatch(a -> a.contains("\\"));
                    if (plain && !gaps.contains(area + ": " + text.replace('\n', ' '))) {
                        all.add(new Recorded(text, answer.stream()
                                .skip(1)
                                .map(a -> a.substring(4).replace(" | ", "\t"))
                                .toList()));
                    }
                    sql.setLength(0);
                    answer.clear();
                }
                if (!line.startsWith("-- ") && !line.isEmpty()) {
                    sql.append(line).append('\n');
                }
            }
            return all;
        }
    }

    /// A file system that only a jar of the user's knows, on the driver and in executors.
    @Test
    void aFileSystemThatAJarBringsIsWrittenAndRead() {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        Path jar = Programs.jar(work.resolve("store.jar"), "demo.Store", """
                package demo;

                import java.io.FileNotFoundException;
                import java.io.IOException;
                import java.net.URI;
                import org.apache.hadoop.fs.FileStatus;
                import org.apache.hadoop.fs.Path;
                import org.apache.hadoop.fs.RawLocalFileSystem;

                /// Local files under another scheme.
                public class Store extends RawLocalFileSystem {
                    @Override
                    public URI getUri() {
                        return URI.create("store:///");
                    }

                    @Override
                    public FileStatus getFileStatus(Path path) throws IOException {
                        if (!pathToFile(path).exists()) {
                            throw new FileNotFoundException(path.toString());
                        }
                        return status(path);
                    }

                    @Override
                    public FileStatus[] listStatus(Path path) throws IOException {
                        if (!pathToFile(path).isDirectory()) {
                            throw new FileNotFoundException(path.toString());
                        }
                        String[] names = pathToFile(path).list();
                        FileStatus[] all = new FileStatus[names.length];
                        for (int i = 0; i < all.length; i++) {
                            all[i] = status(new Path(path, names[i]));
                        }
                        return all;
                    }

                    private FileStatus status(Path path) {
                        java.io.File file = pathToFile(path);
                        return new FileStatus(file.isDirectory() ? 0 : file.length(), file.isDirectory(), 1, 1 << 20,
                                file.lastModified(), makeQualified(path));
                    }
                }
                """);
        Path folder = work.resolve("kept");
        Command.Result result = new Command(distribution.bin("spark-sql"), "--master", "local-cluster[2,1,512]",
                "--jars", jar.toString(), "--conf", "spark.hadoop.fs.store.impl=demo.Store", "-e",
                "INSERT OVERWRITE DIRECTORY 'store://" + folder + "' USING parquet"
                        + " SELECT id, id % 3 k FROM range(0, 1000, 1, 4);"
                        + "SELECT k, count(*), sum(id) FROM parquet.`store://" + folder + "` GROUP BY k ORDER BY k;")
                .in(work)
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("0\t334\t166833\n1\t333\t166167\n2\t333\t166500\n");
        assertThat(folder.resolve("_SUCCESS")).exists();
    }
}
