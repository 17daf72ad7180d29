package io.firesteel.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Masters that share an ensemble of three ZooKeeper servers, each a process: a killed leader's place is taken, and what runs
/// ends right even with no master left.
@Tag("slow")
class ZooKeeperIT {
    private static final String WAITS = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;

            public class Waits {
                public static void main(String[] args) throws Exception {
                    String file = args[0];
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Waits"))) {
                        int sum = context.parallelize(List.of(1, 2, 3, 4), 4).map(n -> {
                            while (!Files.exists(Path.of(file))) {
                                Thread.sleep(20);
                            }
                            return n * n;
                        }).reduce(Integer::sum);
                        System.out.println("sum " + sum);
                    }
                }
            }
            """;
    @TempDir
    Path work;
    private final List<Daemon> daemons = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        daemons.reversed().forEach(Daemon::kill);
    }

    private Daemon keep(Daemon daemon) {
        daemons.add(daemon);
        return daemon;
    }

    /// Ports that are free now: servers of an ensemble have to know each other's before they start.
    private static List<Integer> ports(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    private String ensemble() throws IOException {
        List<Integer> ports = ports(9);
        String servers = Stream.of(0, 1, 2)
                .map(i -> "server." + (i + 1) + "=127.0.0.1:" + ports.get(3 + i) + ":" + ports.get(6 + i))
                .collect(Collectors.joining("\n"));
        for (int i = 0; i < 3; i++) {
            Path data = Files.createDirectories(work.resolve("zookeeper-" + i));
            Files.writeString(data.resolve("myid"), String.valueOf(i + 1));
            Path file = Files.writeString(data.resolve("zoo.cfg"), """
                    tickTime=1000
                    initLimit=60
                    syncLimit=30
                    dataDir=%s
                    clientPort=%d
                    clientPortAddress=127.0.0.1
                    admin.enableServer=false
                    %s
                    """.formatted(data, ports.get(i), servers));
            keep(Daemon.start("zookeeper-" + i, work, Path.of(System.getProperty("java.home"), "bin", "java"),
                    "-Xmx64m",
                    "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    "org.apache.zookeeper.server.quorum.QuorumPeerMain", file.toString()));
        }
        return ports.subList(0, 3).stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    }

    private Daemon master(Distribution distribution, String name, int port, Path settings) {
        return keep(Daemon.master(name, work, distribution, String.valueOf(port), settings));
    }

    private String page(Daemon master) throws IOException, InterruptedException {
        String pages = master.await("Bound MasterWebUI to \\S+ and started at (\\S+)").group(1);
        return http.send(HttpRequest.newBuilder(URI.create(pages + "/")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void aStandbyTakesOverAndAnApplicationEndsEvenWithNoMasterLeft() throws Exception {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        Path program = Programs.jar(work.resolve("waits.jar"), "demo.Waits", WAITS);
        Path settings = Files.writeString(work.resolve("master.conf"), """
                spark.master.rest.port 0
                spark.deploy.recoveryMode ZOOKEEPER
                spark.deploy.zookeeper.url %s
                spark.port.maxRetries 0
                """.formatted(ensemble()));
        List<Integer> ports = ports(2);
        Daemon one = master(distribution, "one", ports.get(0), settings);
        one.await("I have been elected leader! New state: ALIVE");
        Daemon two = master(distribution, "two", ports.get(1), settings);
        two.await("New state: STANDBY");
        assertThat(page(one)).contains("ALIVE");
        String url = "spark://127.0.0.1:" + ports.get(0) + ",127.0.0.1:" + ports.get(1);
        Daemon worker = keep(Daemon.worker("worker", work, distribution, 2, url));
        worker.await("Successfully registered with master spark://127.0.0.1:" + ports.get(0));
        worker.await("Master 127.0.0.1:" + ports.get(1) + " takes no workers: it stands by, and spark://127.0.0.1:"
                + ports.get(0) + " leads");
        assertThat(page(two)).contains("STANDBY", "spark://127.0.0.1:" + ports.get(0));

        Path go = work.resolve("go");
        Daemon driver = keep(Daemon.start("driver", work, distribution.bin("spark-submit"), "--master", url,
                "--driver-memory", "256m", "--executor-memory", "300m", "--executor-cores", "1", "--num-executors",
                "2", "--conf", "spark.ui.port=0", "--class", "demo.Waits", program.toString(), go.toString()));
        driver.await("Registered executor [0-9]+ at ", 2);
        one.kill();
        two.await("I have been elected leader! New state: ALIVE");
        driver.await("Application app-[0-9-]+ is registered with master spark://127.0.0.1:" + ports.get(1) + " again");
        worker.await("Successfully registered with master spark://127.0.0.1:" + ports.get(1));
        assertThat(page(two)).contains("ALIVE", "Waits");
        // The second and last one goes as well.
        two.kill();
        driver.await("waiting for master to reconnect", 2);
        Files.createFile(go);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("sum 30").doesNotContain("Lost executor");
        java.util.regex.Pattern.compile("process ([0-9]+)\\)")
                .matcher(driver.log())
                .results()
                .forEach(m -> Daemon.awaitGone(Long.parseLong(m.group(1))));
    }
}
