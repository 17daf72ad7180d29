package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A table of Parquet in a real HDFS, most of whose blocks lie on two of three workers' hosts: executors of a query come there, and
/// its tasks run where their row groups are.
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class HdfsQueryIT {
    private static final int ROWS = 200_000;
    @TempDir
    Path folder;

    /// One file with a row group of about a block for each block.
    private byte[] table(Distribution distribution) throws IOException {
        Path made = folder.resolve("made");
        Command.Result result = new Command(distribution.bin("spark-sql"), "-e",
                "insert overwrite directory '" + made + "' using parquet options ('parquet.block.size' '60000',"
                        + " 'parquet.enable.dictionary' 'false', compression 'none') select id, id % 100 as k from range(0, "
                        + ROWS + ", 1, 1)")
                .run();
        assertThat(result.code()).as(result.toString()).isZero();
        try (Stream<Path> files = Files.list(made)) {
            return Files.readAllBytes(
                    files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow());
        }
    }

    @Test
    void tasksOfAQueryRunWhereTheirRowGroupsAre() throws IOException {
        Distribution distribution = Distribution.at(folder.resolve("fire steel"));
        byte[] content = table(distribution);
        int blocks = (content.length + HdfsLocalityIT.BLOCK - 1) / HdfsLocalityIT.BLOCK;
        assertThat(blocks).isGreaterThan(30);
        Path settings = Files.writeString(folder.resolve("daemons.conf"), "spark.master.rest.port 0\n");
        Path logs = Files.createDirectory(folder.resolve("logs"));
        List<Daemon> running = new ArrayList<>();
        try (MiniDFSCluster hdfs = new MiniDFSCluster.Builder(HdfsLocalityIT.configuration(folder))
                .numDataNodes(HdfsLocalityIT.HOSTS.length)
                .hosts(HdfsLocalityIT.HOSTS)
                .build()) {
            hdfs.waitActive();
            HdfsLocalityIT.write(hdfs, "/warehouse/t/part-0.parquet", content);
            Daemon master = Daemon.master("master", folder, distribution, "0", settings);
            running.add(master);
            String url = master.masterUrl();
            for (String host : HdfsLocalityIT.HOSTS) {
                Daemon worker = Daemon.worker("worker-" + host, folder, distribution, 2, url, "--host", host);
                running.add(worker);
                worker.await("Successfully registered with master");
            }
            Daemon driver = Daemon.start("driver", folder, distribution.bin("spark-sql"), "--master", url,
                    "--driver-memory", "256m", "--executor-memory", "300m", "--executor-cores", "1", "--conf",
                    "spark.ui.enabled=false", "--conf", "spark.dynamicAllocation.enabled=true", "--conf",
                    "spark.dynamicAllocation.maxExecutors=4", "--conf", "spark.locality.wait=60s", "--conf",
                    "spark.eventLog.enabled=true", "--conf", "spark.eventLog.dir=" + logs.toUri(), "--conf",
                    "spark.eventLog.compress=false", "--conf", "spark.eventLog.rolling.enabled=false", "--conf",
                    "spark.sql.files.maxPartitionBytes=" + HdfsLocalityIT.BLOCK, "--conf",
                    "spark.sql.files.openCostInBytes=0", "-e",
                    "select 'answer', count(*), sum(id), sum(k) from parquet.`" + hdfs.getURI() + "/warehouse/t`");
            running.add(driver);
            assertThat(driver.exitCode()).as(driver.log()).isZero();
            // Each remainder of 100 comes ROWS / 100 times.
            assertThat(driver.log()).contains("answer\t" + ROWS + "\t" + ROWS * (ROWS - 1L) / 2 + "\t"
                    + 4950L * (ROWS / 100));
            check(HdfsLocalityIT.log(logs), blocks);
        } finally {
            running.reversed().forEach(Daemon::close);
        }
    }

    private static void check(String log, int blocks) {
        Matcher ends = Pattern
                .compile("\"Event\":\"SparkListenerTaskEnd\".*?\"Host\":\"([0-9.]+)\",\"Locality\":\"([A-Z_]+)\"")
                .matcher(log);
        TreeMap<String, Integer> byLocality = new TreeMap<>();
        while (ends.find()) {
            byLocality.merge(ends.group(2), 1, Integer::sum);
        }
        // The stage behind the scan has a task of no place.
        assertThat(byLocality.getOrDefault("NODE_LOCAL", 0)).as(byLocality.toString())
                .isGreaterThanOrEqualTo(blocks * 9 / 10);
        TreeSet<String> executors = new TreeSet<>();
        Matcher added = Pattern.compile("\"SparkListenerExecutorAdded\".*?\"Host\":\"([0-9.]+)\"").matcher(log);
        while (added.find()) {
            executors.add(added.group(1));
        }
        assertThat(executors).containsExactly(HdfsLocalityIT.HOSTS[0], HdfsLocalityIT.HOSTS[1]);
    }
}
