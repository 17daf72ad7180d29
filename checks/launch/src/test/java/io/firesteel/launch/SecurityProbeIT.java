package io.firesteel.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import io.grpc.Status;
import io.grpc.netty.NettyChannelBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.conf.Conf;
import io.firesteel.master.MasterOptions;
import io.firesteel.master.MasterProcess;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;
import io.firesteel.worker.WorkerOptions;
import io.firesteel.worker.WorkerProcess;

import static org.assertj.core.api.Assertions.assertThat;

/// Every port of a cluster with an application on it, found by asking the kernel, and every handler behind it, found by the
/// descriptors of all services on the class path, without a credential and with a wrong one: refused, and nothing has
/// happened. A port or service that is new is probed as well.
@Tag("slow")
class SecurityProbeIT {
    private static final String SECRET = "only for this test";
    private static final Conf CONF = Conf.of(Map.of("spark.authenticate.secret", SECRET, "spark.master.rest.port",
            "0"));
    private static final Map<String, String> ENVIRONMENT = Map.of("SPARK_LOCAL_HOSTNAME", "127.0.0.1");
    private static final int ANSWER_MILLIS = 60_000;
    private static final List<String> PATHS = List.of("/", "/json/", "/app/?appId=app-1", "/log/?driverId=driver-1",
            "/jobs/", "/executors/", "/api/v1/applications", "/nowhere", "/v1/submissions/create",
            "/v1/submissions/kill/driver-1", "/v1/submissions/killall", "/v1/submissions/clear",
            "/v1/submissions/status/driver-1", "/v1/submissions/readyz");
    @TempDir
    Path root;
    private final Set<String> refusedMethods = new TreeSet<>();
    private int restPorts;

    private enum Kind {
        PAGES, CONTROL, BLOCKS
    }

    @Test
    void everyPortRefusesWhoShowsNoSecretOrAnotherOne() throws Exception {
        List<MethodDescriptor<?, ?>> methods = methods();
        assertThat(methods).hasSizeGreaterThan(17);
        try (MasterProcess master = MasterProcess.start(new MasterOptions("127.0.0.1", 0, 0, CONF), ENVIRONMENT);
                WorkerProcess worker = WorkerProcess.start(new WorkerOptions(MasterUrl.parse(master.url()),
                        "127.0.0.1", 0, 0, 1, 512, root.resolve("work"), CONF), ENVIRONMENT);
                FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("probed")
                        .setMaster(master.url())
                        .set("spark.authenticate.secret", SECRET)
                        .set("spark.driver.host", "127.0.0.1")
                        .set("spark.ui.port", "0")
                        .set("spark.executor.memory", "200m"))) {
            assertThat(sum(context)).isEqualTo(55);
            Map<Integer, Kind> kinds = new TreeMap<>();
            Set<Integer> ports = new TreeSet<>(ListeningPorts.of(ProcessHandle.current()));
            List<ProcessHandle> executors = ProcessHandle.current().descendants().toList();
            for (ProcessHandle executor : executors) {
                ports.addAll(ListeningPorts.of(executor));
            }
            for (int port : ports) {
                kinds.put(port, probe(port, methods));
            }
            // Master, worker and driver; blocks of the driver, its executor and the shuffle service; pages of all three and REST.
            assertThat(kinds.values()).as(kinds.toString())
                    .contains(Kind.PAGES, Kind.CONTROL, Kind.BLOCKS);
            assertThat(kinds.values().stream().filter(Kind.CONTROL::equals)).as(kinds.toString()).hasSize(3);
            assertThat(kinds.values().stream().filter(Kind.BLOCKS::equals)).as(kinds.toString()).hasSize(3);
            assertThat(kinds.values().stream().filter(Kind.PAGES::equals)).as(kinds.toString()).hasSize(4);
            assertThat(restPorts).isEqualTo(1);
            assertThat(refusedMethods).containsExactlyInAnyOrderElementsOf(
                    methods.stream().map(MethodDescriptor::getFullMethodName).toList());
            assertThat(master.snapshot().applications()).hasSize(1);
            assertThat(master.snapshot().workers()).hasSize(1);
            assertThat(master.snapshot().drivers()).isEmpty();
            assertThat(master.snapshot().endedDrivers()).isEmpty();
            assertThat(executors).allMatch(ProcessHandle::isAlive);
            assertThat(sum(context)).isEqualTo(55);
        }
    }

    private static int sum(FiresteelContext context) {
        return context.parallelize(IntStream.rangeClosed(1, 10).boxed().toList(), 2).reduce(Integer::sum);
    }

    /// All methods of all services of the engine that are on the class path.
    private static List<MethodDescriptor<?, ?>> methods() throws Exception {
        Set<String> classes = new HashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                services(path, classes);
            } else if (path.getFileName().toString().startsWith("firesteel-") && entry.endsWith(".jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    services(jar.getPath("/"), classes);
                }
            }
        }
        List<MethodDescriptor<?, ?>> methods = new ArrayList<>();
        for (String name : classes) {
            ServiceDescriptor service = (ServiceDescriptor) Class.forName(name)
                    .getMethod("getServiceDescriptor")
                    .invoke(null);
            methods.addAll(service.getMethods());
        }
        return methods;
    }

    private static void services(Path root, Set<String> to) throws IOException {
        Path ours = root.resolve("io").resolve("firesteel");
        if (Files.isDirectory(ours)) {
            try (Stream<Path> files = Files.walk(ours)) {
                files.map(f -> root.relativize(f).toString())
                        .filter(f -> f.endsWith("Grpc.class"))
                        .forEach(f -> to.add(f.substring(0, f.length() - 6).replace('/', '.')));
            }
        }
    }

    private Kind probe(int port, List<MethodDescriptor<?, ?>> methods) throws Exception {
        if (answersPages(port)) {
            return Kind.PAGES;
        }
        ManagedChannel without = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        ManagedChannel wrong = ControlServers.connect(new InetSocketAddress("127.0.0.1", port), Secret.random(),
                Tls.none(),
                "executor-0");
        try {
            if (status(without, methods.getFirst()).getCode() == Status.Code.UNAVAILABLE) {
                refusesBlocks(port);
                return Kind.BLOCKS;
            }
            for (MethodDescriptor<?, ?> method : methods) {
                Status.Code one = status(without, method).getCode();
                Status.Code other = status(wrong, method).getCode();
                // Another port serves what this one does not know.
                assertThat(one).as(method.getFullMethodName() + " at " + port)
                        .isIn(Status.Code.UNAUTHENTICATED, Status.Code.UNIMPLEMENTED)
                        .isEqualTo(other);
                if (one == Status.Code.UNAUTHENTICATED) {
                    refusedMethods.add(method.getFullMethodName());
                }
            }
            return Kind.CONTROL;
        } finally {
            without.shutdownNow();
            wrong.shutdownNow();
        }
    }

    private static <Q, R> Status status(ManagedChannel channel, MethodDescriptor<Q, R> method) throws Exception {
        CompletableFuture<Status> ended = new CompletableFuture<>();
        ClientCall<Q, R> call = channel.newCall(method,
                CallOptions.DEFAULT.withDeadlineAfter(ANSWER_MILLIS, TimeUnit.MILLISECONDS));
        call.start(new ClientCall.Listener<>() {
            @Override
            public void onMessage(R message) {
                ended.complete(Status.OK.withDescription("answers " + message));
            }

            @Override
            public void onClose(Status status, Metadata trailers) {
                ended.complete(status);
            }
        }, new Metadata());
        call.request(1);
        call.halfClose();
        return ended.get(2L * ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Whether HTTP is spoken there; then each path refuses a stranger by either method, under a foreign name and with a
    /// token that somebody made up. On the machine itself pages are shown without one, under the server's own name; REST
    /// never answers without.
    private boolean answersPages(int port) throws IOException {
        boolean rest = refused(http(port, "GET", "/v1/submissions/readyz", "127.0.0.1:" + port, ""));
        for (String path : PATHS) {
            for (String method : List.of("GET", "POST")) {
                for (String shown : List.of("", "Authorization: Bearer eyJ1IjoieCJ9.AAAA\r\n",
                        "Authorization: Basic eDp5\r\n")) {
                    String answer = http(port, method, path, rest ? "127.0.0.1:" + port : "stranger.example", shown);
                    if (!answer.startsWith("HTTP/1.1 ")) {
                        return false;
                    }
                    assertThat(refused(answer)).as(method + " " + path + " at " + port + ": " + answer).isTrue();
                }
            }
        }
        restPorts += rest ? 1 : 0;
        return true;
    }

    private static boolean refused(String answer) {
        return answer.startsWith("HTTP/1.1 401 ") || answer.startsWith("HTTP/1.1 403 ");
    }

    private static String http(int port, String method, String path, String host, String shown) throws IOException {
        String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + shown
                + (method.equals("POST") ? "Content-Type: application/json\r\nContent-Length: 2\r\n" : "")
                + "Connection: close\r\n\r\n" + (method.equals("POST") ? "{}" : "");
        byte[] answer = exchange(port, request.getBytes(StandardCharsets.US_ASCII), 9);
        return new String(answer, StandardCharsets.ISO_8859_1);
    }

    /// Sends bytes and reads until the other side ends, or says more than is of interest.
    private static byte[] exchange(int port, byte[] bytes, int least) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(bytes);
            InputStream in = socket.getInputStream();
            byte[] first = in.readNBytes(least);
            if (first.length < least || !new String(first, StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 ")) {
                return first;
            }
            byte[] more = in.readNBytes(4_000);
            byte[] all = java.util.Arrays.copyOf(first, first.length + more.length);
            System.arraycopy(more, 0, all, first.length, more.length);
            return all;
        } catch (java.net.SocketException e) {
            return new byte[0];
        }
    }

    /// A connection that shows another secret, none, or begins with a request ends without an answer.
    private static void refusesBlocks(int port) throws IOException {
        byte[] other = Secret.random().bytes();
        byte[] wrong = ByteBuffer.allocate(4 + other.length).putInt(other.length).put(other).array();
        byte[] name = "broadcast_0".getBytes(StandardCharsets.US_ASCII);
        byte[] request = ByteBuffer.allocate(13 + name.length)
                .putInt(9 + name.length)
                .put((byte) 1)
                .putInt(1)
                .putInt(name.length)
                .put(name)
                .array();
        byte[] huge = ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array();
        ByteBuffer both = ByteBuffer.allocate(wrong.length + request.length).put(wrong).put(request);
        for (byte[] bytes : List.of(wrong, request, huge, both.array())) {
            assertThat(exchange(port, bytes, 1)).as("blocks at " + port).isEmpty();
        }
    }
}
