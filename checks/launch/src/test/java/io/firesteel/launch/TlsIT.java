package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A cluster of real processes that speak TLS with each other, and others that do not belong to it. Key stores are made by
/// `keytool`.
@Tag("slow")
class TlsIT {
    private static final String PROGRAM = """
            package demo;

            import java.util.ArrayList;
            import java.util.List;

            import io.firesteel.api.Broadcast;
            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;
            import io.firesteel.api.Pair;

            /// Blocks of all kinds between processes: a broadcast, a shuffle, results too large for a message.
            public class Blocks {
                public static void main(String[] args) {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Blocks"))) {
                        List<Integer> numbers = new ArrayList<>();
                        for (int i = 0; i < 10_000; i++) {
                            numbers.add(i);
                        }
                        Broadcast<int[]> large = context.broadcast(new int[2_000_000]);
                        int sum = context.parallelize(numbers, 6)
                                .mapToPair(n -> Pair.of(n % 1000, n + large.value()[n]))
                                .reduceByKey(Integer::sum, 4)
                                .map(Pair::_2)
                                .reduce(Integer::sum);
                        System.out.println("sum " + sum);
                        int bytes = context.parallelize(List.of(1, 2), 2).map(n -> new byte[3_000_000 * n]).collect()
                                .stream().mapToInt(b -> b.length).sum();
                        System.out.println("bytes " + bytes);
                    }
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path program;
    private static Daemon master;
    private static Daemon first;
    private static Daemon second;
    private static String url;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws Exception {
        distribution = Distribution.at(shared.resolve("fire steel"));
        program = Programs.jar(shared.resolve("blocks.jar"), "demo.Blocks", PROGRAM);
        Path settings = settings("ours");
        master = Daemon.master("master", shared, distribution, "0", settings);
        url = master.masterUrl();
        first = worker("first", settings);
        second = worker("second", settings);
        first.await("Successfully registered with master");
        second.await("Successfully registered with master");
    }

    /// A key store, and the settings that name it.
    private static Path settings(String name) throws IOException, InterruptedException {
        Path store = shared.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "7", "-keystore",
                store.toString(), "-storetype", "PKCS12", "-storepass", "changeit").inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        return Files.writeString(shared.resolve(name + ".conf"),
                "spark.master.rest.port 0\nspark.ssl.rpc.enabled true\n"
                        + "spark.ssl.rpc.keyStore " + store + "\nspark.ssl.rpc.keyStorePassword changeit\n");
    }

    private static Daemon worker(String name, Path settings) {
        return Daemon.worker(name, shared, distribution, 2, url, "--properties-file", settings.toString());
    }

    @AfterAll
    static void stop() {
        Daemon.closeAll(first, second, master);
    }

    private Daemon submit(String name, Path settings, String... words) {
        List<String> all = new ArrayList<>(List.of("--master", url, "--properties-file", settings.toString(),
                "--driver-memory", "256m", "--executor-memory", "300m", "--conf", "spark.ui.port=0"));
        all.addAll(List.of(words));
        all.addAll(List.of("--class", "demo.Blocks", program.toString()));
        return Daemon.start(name, work, distribution.bin("spark-submit"), all.toArray(String[]::new));
    }

    @Test
    void programsRunInBothModes() throws IOException {
        Daemon driver = submit("client", shared.resolve("ours.conf"));
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("sum 49995000", "bytes 9000000").doesNotContain("changeit");
        Daemon submitter = submit("cluster", shared.resolve("ours.conf"), "--deploy-mode", "cluster", "--conf",
                "spark.standalone.submit.waitAppCompletion=true", "--conf", "spark.ssl.useNodeLocalConf=true");
        String id = submitter.await("Driver successfully submitted as (driver-[0-9]{14}-[0-9]{4})").group(1);
        assertThat(submitter.exitCode()).as(submitter.log()).isZero();
        Path folder = shared.resolve("work first").resolve(id);
        Path there = Files.exists(folder) ? folder : shared.resolve("work second").resolve(id);
        assertThat(there.resolve("stdout")).content().contains("sum 49995000", "bytes 9000000");
    }

    @Test
    void strangersAreToldInALine() throws Exception {
        Path theirs = settings("theirs");
        Path plain = Files.writeString(shared.resolve("plain.conf"), "spark.master.rest.port 0\n");
        Daemon stranger = worker("stranger", theirs);
        assertThat(stranger.exitCode()).isEqualTo(1);
        assertThat(stranger.log()).containsPattern(Pattern.quote("No TLS with master " + url)
                + ": its certificate is not trusted: .*spark\\.ssl\\.rpc\\.trustStore").doesNotContain("\tat ");
        Daemon driver = submit("driver", theirs);
        assertThat(driver.exitCode()).isEqualTo(1);
        assertThat(driver.log()).contains("No TLS with master " + url);
        try (Daemon open = worker("open", plain)) {
            open.await("No connection to master " + url.substring("spark://".length())
                    + " \\(.*do both ends speak TLS.*\\); trying again");
            assertThat(master.log()).doesNotContain("work open");
            assertThat(open.log()).doesNotContain("Successfully registered");
        }
    }
}
