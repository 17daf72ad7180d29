package io.firesteel.checks.sql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Tables and files in a real HDFS, compared with the same statements over local folders.
class HdfsTablesTest {
    @TempDir
    private static Path folder;
    private static MiniDFSCluster hdfs;
    private static FileSystem files;
    private static Application application;
    private static SqlSession session;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        Configuration conf = new Configuration();
        conf.set("hdfs.minidfs.basedir", folder.resolve("hdfs").toString());
        conf.setLong("dfs.namenode.fs-limits.min-block-size", 1 << 10);
        conf.setLong("dfs.blocksize", 64 << 10);
        hdfs = new MiniDFSCluster.Builder(conf).numDataNodes(1).build();
        files = hdfs.getFileSystem();
        root = hdfs.getURI().toString();
        application = SmallSessions.application(folder.resolve("warehouse"),
                Map.of("spark.hadoop.dfs.blocksize", "65536", "spark.sql.files.maxPartitionBytes", "100000"));
        session = new SqlSession(application);
    }

    @AfterAll
    static void stop() {
        application.close();
        hdfs.shutdown();
    }

    private static List<String> rows(String sql) {
        return SmallSessions.rows(session, sql);
    }

    private static void put(String path, String content) throws IOException {
        try (OutputStream out = files.create(new org.apache.hadoop.fs.Path(path))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(String path) throws IOException {
        return Arrays.stream(files.listStatus(new org.apache.hadoop.fs.Path(path)))
                .map(FileStatus::getPath)
                .map(org.apache.hadoop.fs.Path::getName)
                .sorted()
                .toList();
    }

    /// Copies a local folder of tables.
    private static void copy(Path from, String to) throws IOException {
        files.copyFromLocalFile(new org.apache.hadoop.fs.Path(from.toString()), new org.apache.hadoop.fs.Path(to));
    }

    @Test
    void aParquetTableIsReadAsItsLocalCopyIs() throws IOException {
        session.sql("create table wide using parquet options ('parquet.block.size' '200000') as select id,"
                + " id * 3 a, cast(id % 17 as int) b, concat('t', id % 1000) c, cast(id as double) / 7 d,"
                + " array(id, id + 1) e, named_struct('x', id, 'y', cast(id as string)) f from range(0, 60000, 1, 3)");
        copy(folder.resolve("warehouse/wide"), "/wide");
        String remote = "parquet.`" + root + "/wide`";
        assertThat(files.getContentSummary(new org.apache.hadoop.fs.Path("/wide")).getLength()).isGreaterThan(500_000);
        for (String query : List.of("select count(*), sum(a), min(c), max(d) from %s",
                "select b, count(*), sum(e[1]), max(f.y) from %s group by b order by b",
                "select * from %s where id between 31000 and 31010 order by id",
                "select c, count(*) from %s where c in ('t7', 't999') and a > 30000 group by c order by c")) {
            assertThat(rows(String.format(query, remote))).isEqualTo(rows(String.format(query, "wide"))).isNotEmpty();
        }
    }

    @Test
    void linesAreReadInEverySplitOnce() throws IOException {
        StringBuilder csv = new StringBuilder("id,name\n");
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            csv.append(i).append(",n").append(i % 10).append('\n');
            json.append("{\"id\":").append(i).append(",\"tags\":[").append(i % 3).append("]}\n");
        }
        put("/lines/a.csv", csv.toString());
        put("/lines/_hidden", "no data");
        put("/json/a.json", json.toString());
        put("/text/b.txt", "one\ntwo\nthree\n");
        session.sql("create temporary view lines using csv options (path '" + root
                + "/lines', header true, inferSchema true)");
        assertThat(rows("select count(*), sum(id), count(distinct name), typeof(max(id)) from lines"))
                .containsExactly("20000|199990000|10|int");
        assertThat(rows("select count(*), sum(id), sum(tags[0]) from json.`" + root + "/json`"))
                .containsExactly("20000|199990000|19999");
        assertThat(rows("select value from text.`" + root + "/text/*.txt` order by value"))
                .containsExactly("one", "three", "two");
    }

    @Test
    void foldersArePartitionsAndGlobsChooseThem() throws IOException {
        put("/events/day=2024-01-01/kind=a/x.csv", "1\n2\n");
        put("/events/day=2024-01-01/kind=b%3Ac/x.csv", "3\n");
        put("/events/day=2024-01-02/kind=__HIVE_DEFAULT_PARTITION__/x.csv", "4\n");
        assertThat(rows("select _c0, day, kind from csv.`" + root + "/events` order by 1"))
                .containsExactly("1|2024-01-01|a", "2|2024-01-01|a", "3|2024-01-01|b:c", "4|2024-01-02|NULL");
        assertThat(rows("select count(*) from csv.`" + root + "/events/day=2024-01-{01,02}/kind=[a-z]*`"))
                .containsExactly("3");
        session.sql("create table events (v int, day date, kind string) using csv partitioned by (day, kind) location '"
                + root + "/events'");
        assertThat(rows("select sum(v) from events where day = date'2024-01-01'")).containsExactly("6");
        assertThat(rows("show partitions events")).containsExactly("day=2024-01-01/kind=a",
                "day=2024-01-01/kind=b%3Ac", "day=2024-01-02/kind=__HIVE_DEFAULT_PARTITION__");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> rows("select * from parquet.`" + root + "/nowhere`"))
                .isInstanceOfSatisfying(FiresteelException.class,
                        e -> assertThat(e.condition()).isEqualTo("PATH_NOT_FOUND"))
                .hasMessageContaining(root + "/nowhere");
        assertThatThrownBy(() -> rows("select * from parquet.`hdfs://no-such-host.invalid:8020/a`"))
                .hasMessageContaining("no-such-host.invalid");
        assertThatThrownBy(() -> rows("select * from parquet.`s3a://bucket/a`"))
                .isInstanceOfSatisfying(FiresteelException.class,
                        e -> assertThat(e.condition()).isEqualTo("UNSUPPORTED_FILE_SYSTEM"))
                .hasMessageContaining("org.apache.hadoop.fs.s3a.S3AFileSystem")
                .hasMessageContaining("hadoop-aws");
        assertThatThrownBy(() -> rows("select * from parquet.`gopher://host/a`"))
                .isInstanceOfSatisfying(FiresteelException.class,
                        e -> assertThat(e.condition()).isEqualTo("UNSUPPORTED_FILE_SYSTEM"))
                .hasMessageContaining("gopher");
    }

    @Test
    void aFileThatGoesOrShrinksAfterItWasListedIsAnError() throws IOException {
        session.sql("create table small using parquet as select id from range(0, 1000, 1, 1)");
        copy(folder.resolve("warehouse/small"), "/going");
        session.sql("create temporary view going using parquet options (path '" + root + "/going')");
        assertThat(rows("select count(*) from going")).containsExactly("1000");
        org.apache.hadoop.fs.Path file = Arrays.stream(files.listStatus(new org.apache.hadoop.fs.Path("/going")))
                .map(FileStatus::getPath)
                .filter(p -> p.getName().endsWith(".parquet"))
                .findFirst()
                .orElseThrow();
        byte[] whole = Files.readAllBytes(
                folder.resolve("warehouse/small").resolve(file.getName()));
        try (FSDataOutputStream out = files.create(file, true)) {
            out.write(whole, 0, whole.length / 2);
        }
        assertThatThrownBy(() -> rows("select sum(id) from going")).hasMessageContaining(file.getName());
        files.delete(file, false);
        assertThatThrownBy(() -> rows("select sum(id) from going")).hasMessageContaining(file.getName())
                .isInstanceOfSatisfying(FiresteelException.class,
                        e -> assertThat(e.condition()).isEqualTo("FAILED_READ_FILE.FILE_NOT_EXIST"));
    }

    @Test
    void tablesAreWrittenReplacedAndDropped() throws IOException {
        session.sql("create table out (v bigint, name string, p int) using parquet partitioned by (p) location '" + root
                + "/out'");
        session.sql("insert into out select id, concat('n', id), id % 2 from range(0, 100, 1, 2)");
        session.sql("insert into out values (1000, 'x', 7)");
        assertThat(rows("select p, count(*), sum(v) from out group by p order by p"))
                .containsExactly("0|50|2450", "1|50|2500", "7|1|1000");
        session.sql("insert overwrite out partition (p = 1) values (5, 'y')");
        assertThat(rows("select p, count(*), sum(v) from out group by p order by p"))
                .containsExactly("0|50|2450", "1|1|5", "7|1|1000");
        session.sql("alter table out drop partition (p = 7)");
        assertThat(names("/out")).containsExactly("_SUCCESS", "p=0", "p=1");
        session.sql("create table copied using csv location '" + root + "/copied' as select * from out");
        assertThat(rows("select count(*), sum(v) from copied")).containsExactly("51|2455");
        session.sql("insert overwrite directory '" + root + "/dir' using json select v, p from out where p = 1");
        assertThat(rows("select v, p from json.`" + root + "/dir`")).containsExactly("5|1");
        assertThatThrownBy(() -> session.sql("insert overwrite out select v / (v - 5), name, p from out where p = 1"));
        assertThat(rows("select count(*), sum(v) from out")).containsExactly("51|2455");
        assertThat(names("/out")).containsExactly("_SUCCESS", "p=0", "p=1");
    }

    @Test
    void aWriteThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> session.sql("insert overwrite directory '" + root
                + "/failed' using parquet select 1 / (id - 900) from range(0, 1000, 1, 2)"));
        // Its other task may end after the statement, and then cleans up after itself.
        org.apache.hadoop.fs.Path left = new org.apache.hadoop.fs.Path("/failed");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (files.exists(left) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        assertThat(files.exists(left)).isFalse();
    }

    /// Two sessions share what lies there; paths without a scheme are in HDFS, local ones are said to be.
    @Test
    void theWarehouseAndPlainPathsMayLieInHdfs() throws IOException {
        Path local = Files.writeString(folder.resolve("local.txt"), "here\n");
        try (Application other = SmallSessions.application(folder,
                Map.of("spark.hadoop.fs.defaultFS", root, "spark.sql.warehouse.dir", "/wh"))) {
            SqlSession a = new SqlSession(other);
            SqlSession b = new SqlSession(other);
            a.sql("create database d");
            a.sql("create table d.t using parquet as select id from range(10)");
            b.sql("insert into d.t values (99)");
            assertThat(SmallSessions.rows(a, "select count(*), sum(id) from d.t")).containsExactly("11|144");
            assertThat(SmallSessions.rows(b, "describe database d")).contains("Location|" + root + "/wh/d.db");
            a.sql("cache table d.t");
            assertThat(SmallSessions.rows(a, "select max(id) from d.t")).containsExactly("99");
            assertThat(names("/wh/d.db/t")).hasSizeGreaterThan(2).contains("_SUCCESS");
            b.sql("alter table d.t rename to d.u");
            assertThat(SmallSessions.rows(b, "show tables in d")).containsExactly("d|u|false");
            put("/plain/x.txt", "there\n");
            assertThat(SmallSessions.rows(a, "select * from text.`/plain`")).containsExactly("there");
            assertThat(SmallSessions.rows(a, "select * from text.`file:" + local + "`")).containsExactly("here");
            a.sql("create table lines (v string) using text");
            a.sql("load data local inpath '" + local + "' into table lines");
            a.sql("load data inpath '/plain/x.txt' into table lines");
            assertThat(SmallSessions.rows(a, "select * from lines order by v")).containsExactly("here", "there");
            assertThat(names("/plain")).isEmpty();
            assertThat(local).exists();
            List<CompletableFuture<Void>> makers = List.of(makers(a, "a"), makers(b, "b"));
            makers.forEach(CompletableFuture::join);
            assertThat(SmallSessions.rows(a, "show tables in default")).hasSize(11);
            a.sql("drop table d.u");
            b.sql("drop database d");
            assertThat(names("/wh")).containsExactly("_firesteel_catalog", "a0", "a1", "a2", "a3", "a4", "b0", "b1",
                    "b2", "b3", "b4", "d.db", "lines");
            assertThat(names("/wh/d.db")).isEmpty();
        }
    }

    private static CompletableFuture<Void> makers(SqlSession in, String name) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 5; i++) {
                in.sql("create table " + name + i + " (v int) using csv");
            }
        });
    }
}
