package io.firesteel.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterClient;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.Release;
import io.firesteel.protocol.wire.ContentKeys;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.Hello;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.protocol.wire.SubmittedFile;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A real master over a real connection.
class MasterProcessTest {
    @TempDir
    Path folder;
    private Map<String, String> environment;
    private MasterProcess master;

    @BeforeEach
    void start() {
        environment = Map.of("SPARK_CONF_DIR", folder.resolve("conf").toString());
        master = begin();
    }

    /// A master that leads.
    private MasterProcess begin() {
        MasterProcess started = MasterProcess.start(options(), environment);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (!started.leads()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
        return started;
    }

    @Test
    void aMasterThatStandsByNamesTheLeaderAndTakesOverItsDrivers() throws Exception {
        String id;
        try (MasterClient client = client()) {
            id = client.submit(order().build()).getDriverId();
        }
        MasterProcess second = MasterProcess.start(options(), environment);
        try (MasterClient client = new MasterClient(MasterUrl.parse(second.url()).masters().getFirst(),
                ClusterSecret.find(Conf.empty(), environment), "test")) {
            DriverReply reply = client.describe(id);
            assertThat(reply.getStandby()).isTrue();
            assertThat(reply.getMessage()).contains(master.url() + " leads");
            assertThat(second.leads()).isFalse();
            master.close();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
            while (client.describe(id).getStandby()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(10);
            }
            assertThat(client.describe(id).getFound()).isTrue();
        } finally {
            second.close();
        }
    }

    @Test
    void aMasterWhoseClockWasSetBackLeadsOnAndAnothersPeersAreSentAway() throws Exception {
        long later = System.currentTimeMillis() + TimeUnit.HOURS.toMillis(1);
        try (MasterClient client = client()) {
            DriverReply others = client.submit(order().setHello(Release.hello(later, "spark://other:7077")).build());
            assertThat(others.getSuccess()).isFalse();
            assertThat(others.getMessage()).startsWith("a master with epoch " + later + " has led since");
            assertThat(client.submit(order().setHello(Release.hello(later, master.url())).build()).getSuccess())
                    .isTrue();
            // From now on its epoch is higher than that, so that peers obey.
            assertThat(client.submit(order().setHello(Release.hello(later + 1, "")).build()).getSuccess()).isTrue();
            assertThat(client.submit(order().setHello(Release.hello(later + 2, "")).build()).getSuccess()).isFalse();
        }
    }

    @Test
    void aNameThatMeansNothingHereIsRefused() {
        assertThatThrownBy(() -> MasterProcess.start(
                new MasterOptions("no.such.host.invalid", 0, 0, options().conf()), environment))
                .hasMessageContaining("[CLUSTER.CANNOT_LISTEN] Service 'sparkMaster' cannot listen on"
                        + " no.such.host.invalid:0: the name is unknown here; -h, --host (or SPARK_MASTER_HOST)");
    }

    private MasterOptions options() {
        Conf conf = Conf.empty()
                .with("spark.master.rest.port", "0")
                .with("spark.deploy.recoveryMode", "FILESYSTEM")
                .with("spark.deploy.recoveryDirectory", folder.resolve("recovery").toString());
        return new MasterOptions("127.0.0.1", 0, 0, conf);
    }

    @AfterEach
    void stop() {
        master.close();
    }

    private HostPort address() {
        return MasterUrl.parse(master.url()).masters().getFirst();
    }

    private MasterClient client() {
        return new MasterClient(address(), ClusterSecret.find(Conf.empty(), environment), "test");
    }

    private static DriverOrder.Builder order() {
        return DriverOrder.newBuilder()
                .setHello(Release.hello())
                .setMainClass("a.Main")
                .setResource("local:/a.jar")
                .setCores(1)
                .setMemory(100);
    }

    @Test
    void everyMethodRefusesAWrongSecretBeforeAnyMessage() throws Exception {
        ManagedChannel channel = ControlServers.connect(address().address(), Secret.random(), Tls.none(), "stranger");
        try {
            List<MethodDescriptor<?, ?>> methods = new ArrayList<>(
                    MasterControlGrpc.getServiceDescriptor().getMethods());
            assertThat(methods).hasSizeGreaterThan(7);
            for (MethodDescriptor<?, ?> method : methods) {
                assertThat(status(channel, method).getCode()).as(method.getFullMethodName())
                        .isEqualTo(
                                Status.Code.UNAUTHENTICATED);
            }
        } finally {
            channel.shutdownNow();
        }
        assertThat(master.snapshot().workers()).isEmpty();
        assertThat(master.snapshot().applications()).isEmpty();
    }

    private static <Q, R> Status status(ManagedChannel channel, MethodDescriptor<Q, R> method) throws Exception {
        CompletableFuture<Status> ended = new CompletableFuture<>();
        ClientCall<Q, R> call = channel.newCall(method, CallOptions.DEFAULT);
        call.start(new ClientCall.Listener<>() {
            @Override
            public void onClose(Status status, Metadata trailers) {
                ended.complete(status);
            }
        }, new Metadata());
        call.request(1);
        // Headers of a call with one message are sent with it, or with the word that none comes.
        call.halfClose();
        try {
            return ended.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Test
    void contentComesAndGoesByItsHash() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("a file"), bytes);
        String key = Contents.keyOf(file);
        ContentKeys keys = ContentKeys.newBuilder().addSha256(key).build();
        Contents here = new Contents(folder.resolve("here"));
        try (MasterClient client = client()) {
            assertThat(client.missing(keys).getSha256List()).containsExactly(key);
            client.put(key, file);
            assertThat(client.missing(keys).getSha256List()).isEmpty();
            client.get(key, here);
        }
        assertThat(here.path(key)).hasBinaryContent(bytes);
    }

    @Test
    void contentThatCannotBeKeptIsRefusedWithTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "text");
        Path contents = folder.resolve("recovery").resolve("contents");
        Files.delete(contents);
        try (MasterClient client = client()) {
            String key = Contents.keyOf(file);
            assertThatThrownBy(() -> client.put(key, file))
                    .hasMessageContaining("[CLUSTER.REFUSED] Master " + master.url() + " refuses: the content of a"
                            + " submission cannot be kept in " + contents);
        }
    }

    @Test
    void aSubmissionIsCheckedAndDescribed() {
        try (MasterClient client = client()) {
            DriverReply without = client.submit(order().addFiles(SubmittedFile.newBuilder()
                    .setName("a.jar")
                    .setSha256("0".repeat(64))).build());
            assertThat(without.getSuccess()).isFalse();
            assertThat(without.getMessage()).contains("a.jar has not arrived");
            DriverReply hostile = client.submit(order().addFiles(SubmittedFile.newBuilder().setName("../..")).build());
            assertThat(hostile.getMessage()).contains("is no name of a file");
            DriverReply older = client.submit(order().setHello(Hello.newBuilder().setProtocol(-1)).build());
            assertThat(older.getMessage()).contains("a cluster is of one version");
            DriverReply good = client.submit(order().build());
            assertThat(good.getDriverId()).matches("driver-[0-9]{14}-0000");
            assertThat(client.describe(good.getDriverId()).getState()).isEqualTo("SUBMITTED");
            assertThat(client.describe("driver-none").getFound()).isFalse();
            client.kill(good.getDriverId());
            assertThat(client.describe(good.getDriverId()).getState()).isEqualTo("KILLED");
        }
    }

    @Test
    void aDriverThatWaitsOutlivesItsMaster() {
        String id;
        try (MasterClient client = client()) {
            id = client.submit(order().setSupervise(true).build()).getDriverId();
            assertThat(client.describe(id).getState()).isEqualTo("SUBMITTED");
        }
        master.close();
        master = begin();
        try (MasterClient client = client()) {
            assertThat(client.describe(id).getFound()).isTrue();
            client.kill(id);
            assertThat(client.describe(id).getState()).isEqualTo("KILLED");
        }
        master.close();
        master = begin();
        try (MasterClient client = client()) {
            assertThat(client.describe(id).getFound()).isFalse();
        }
    }
}
