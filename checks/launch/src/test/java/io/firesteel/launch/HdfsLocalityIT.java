package io.firesteel.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A real HDFS whose data nodes, and workers, have loopback addresses of their own, and a file whose blocks lie on some of
/// them: executors come there, and tasks run where their blocks are.
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class HdfsLocalityIT {
    static final String[] HOSTS = {"127.0.0.2", "127.0.0.3", "127.0.0.4"};
    private static final String[] NAMES = {"node-a", "node-b", "node-c"};
    static final int BLOCK = 64 << 10;
    private static final int BLOCKS = 20;
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;

            import org.apache.hadoop.io.LongWritable;
            import org.apache.hadoop.io.Text;
            import org.apache.hadoop.mapred.TextInputFormat;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;
            import io.firesteel.api.Rdd;

            /// Adds up numbers in a file, once somebody says so.
            public class Sum {
                public static void main(String[] args) {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Sum"))) {
                        int least = Integer.parseInt(args[1]);
                        Rdd<String> lines = args[3].equals("text")
                                ? context.textFile(args[0], least)
                                : context.hadoopFile(args[0], TextInputFormat.class, LongWritable.class, Text.class, least)
                                        .map(pair -> pair._2().toString());
                        long sum = lines.mapPartitions(part -> {
                            while (!Files.exists(Path.of(args[2]))) {
                                Thread.sleep(20);
                            }
                            return part;
                        }).map(line -> Long.parseLong(line.trim())).reduce(Long::sum);
                        System.out.println("partitions " + lines.getNumPartitions() + " sum " + sum);
                    }
                }
            }
            """;
    @TempDir
    Path folder;

    /// Blocks of lines of eight bytes, on the first two hosts by turns; answers the sum of the numbers in them.
    private static long write(MiniDFSCluster hdfs, String name, String[] names) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long sum = 0;
        for (int block = 0; block < BLOCKS; block++) {
            for (int line = 0; line < BLOCK / 8; line++) {
                content.writeBytes(
                        String.format("%7d\n", block * 10_000 + line).getBytes(StandardCharsets.US_ASCII));
                sum += block * 10_000L + line;
            }
        }
        write(hdfs, name, content.toByteArray());
        Set<String> hosts = new TreeSet<>();
        Arrays.stream(hdfs.getFileSystem()
                .getFileBlockLocations(new org.apache.hadoop.fs.Path(name), 0, (long) BLOCKS * BLOCK))
                .forEach(location -> hosts.addAll(hostsOf(location)));
        assertThat(hosts).containsExactly(names[0], names[1]);
        return sum;
    }

    /// A file whose blocks lie on the first two hosts by turns.
    static void write(MiniDFSCluster hdfs, String name, byte[] content) throws IOException {
        DistributedFileSystem files = hdfs.getFileSystem();
        List<org.apache.hadoop.fs.Path> parts = new ArrayList<>();
        for (int at = 0; at < content.length; at += BLOCK) {
            InetSocketAddress there = hdfs.getDataNodes().get(parts.size() % 2).getXferAddress();
            org.apache.hadoop.fs.Path part = new org.apache.hadoop.fs.Path("/_part" + parts.size());
            try (OutputStream out = files.create(part, FsPermission.getFileDefault(), true, 4096, (short) 1, BLOCK,
                    null, new InetSocketAddress[]{there})) {
                out.write(content, at, Math.min(BLOCK, content.length - at));
            }
            parts.add(part);
        }
        // One file, whose blocks are where those of its parts were.
        files.concat(parts.getFirst(), parts.subList(1, parts.size()).toArray(org.apache.hadoop.fs.Path[]::new));
        files.mkdirs(new org.apache.hadoop.fs.Path(name).getParent());
        files.rename(parts.getFirst(), new org.apache.hadoop.fs.Path(name));
    }

    private static List<String> hostsOf(org.apache.hadoop.fs.BlockLocation location) {
        try {
            return List.of(location.getHosts());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Configuration configuration(Path folder) {
        Configuration conf = new Configuration();
        conf.set("hdfs.minidfs.basedir", folder.resolve("hdfs").toString());
        conf.setLong("dfs.namenode.fs-limits.min-block-size", BLOCK);
        conf.setLong("dfs.blocksize", BLOCK);
        conf.setBoolean("dfs.namenode.redundancy.considerLoad", false);
        return conf;
    }

    @Test
    void executorsAndTasksGoWhereTheBlocksAre() throws IOException {
        run(HOSTS, "text", "");
    }

    /// Workers go by address, the file system by names that a file of the driver's JVM knows; read by a format of Hadoop's.
    @Test
    void namesOfTheFileSystemAreTheAddressesOfWorkers() throws IOException {
        StringBuilder known = new StringBuilder(
                "127.0.0.1 localhost " + InetAddress.getLocalHost().getHostName() + "\n");
        for (int i = 0; i < HOSTS.length; i++) {
            known.append(HOSTS[i]).append(' ').append(NAMES[i]).append('\n');
        }
        Path file = Files.writeString(folder.resolve("hosts"), known);
        run(NAMES, "format", "-Djdk.net.hosts.file=" + file);
    }

    /// @param names of the data nodes
    private void run(String[] names, String how, String driverOptions) throws IOException {
        Distribution distribution = Distribution.at(folder.resolve("fire steel"));
        Path program = Programs.jar(folder.resolve("sum.jar"), "demo.Sum", PROGRAM);
        Path settings = Files.writeString(folder.resolve("daemons.conf"), "spark.master.rest.port 0\n");
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Path go = folder.resolve("go");
        List<Daemon> running = new ArrayList<>();
        try (MiniDFSCluster hdfs = new MiniDFSCluster.Builder(configuration(folder)).numDataNodes(HOSTS.length)
                .hosts(names)
                .build()) {
            hdfs.waitActive();
            long sum = write(hdfs, "/numbers", names);
            Daemon master = Daemon.master("master", folder, distribution, "0", settings);
            running.add(master);
            String url = master.masterUrl();
            for (String host : HOSTS) {
                Daemon worker = Daemon.worker("worker-" + host, folder, distribution, 2, url, "--host", host);
                running.add(worker);
                worker.await("Successfully registered with master");
            }
            Daemon driver = Daemon.start("driver", folder, distribution.bin("spark-submit"), "--master", url,
                    "--driver-memory", "256m", "--driver-java-options", driverOptions, "--executor-memory", "300m",
                    "--executor-cores", "1", "--conf",
                    "spark.ui.enabled=false", "--conf", "spark.dynamicAllocation.enabled=true", "--conf",
                    "spark.dynamicAllocation.maxExecutors=4", "--conf", "spark.eventLog.enabled=true", "--conf",
                    "spark.eventLog.dir=" + logs.toUri(), "--conf", "spark.eventLog.compress=false", "--conf",
                    "spark.eventLog.rolling.enabled=false", "--class", "demo.Sum", program.toString(),
                    hdfs.getURI() + "/numbers", String.valueOf(BLOCKS), go.toString(), how);
            running.add(driver);
            driver.await("Registered executor [0-9]+ at ", 4);
            Files.createFile(go);
            assertThat(driver.exitCode()).as(driver.log()).isZero();
            assertThat(driver.log()).contains("partitions " + BLOCKS + " sum " + sum);
            check(log(logs));
        } finally {
            running.reversed().forEach(Daemon::close);
        }
    }

    static String log(Path logs) throws IOException {
        try (Stream<Path> all = Files.walk(logs)) {
            return Files.readString(all.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    /// Two workers have room for all four executors, so that none is elsewhere.
    private static void check(String log) {
        Matcher ends = Pattern
                .compile("\"Event\":\"SparkListenerTaskEnd\".*?\"Host\":\"([0-9.]+)\",\"Locality\":\"([A-Z_]+)\"")
                .matcher(log);
        TreeMap<String, Integer> byLocality = new TreeMap<>();
        int tasks = 0;
        while (ends.find()) {
            byLocality.merge(ends.group(2), 1, Integer::sum);
            tasks++;
        }
        assertThat(tasks).isEqualTo(BLOCKS);
        assertThat(byLocality.getOrDefault("NODE_LOCAL", 0)).as(byLocality.toString())
                .isGreaterThanOrEqualTo(BLOCKS * 9 / 10);
        TreeMap<String, Integer> executors = new TreeMap<>();
        Matcher added = Pattern.compile("\"SparkListenerExecutorAdded\".*?\"Host\":\"([0-9.]+)\"").matcher(log);
        while (added.find()) {
            executors.merge(added.group(1), 1, Integer::sum);
        }
        assertThat(executors).isEqualTo(new TreeMap<>(java.util.Map.of(HOSTS[0], 2, HOSTS[1], 2)));
    }
}
