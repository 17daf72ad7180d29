package io.firesteel.wire.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.block.BlockReceiver;
import io.firesteel.wire.block.BlockSource;
import io.firesteel.wire.block.Content;
import io.firesteel.wire.block.NettyBlockClient;
import io.firesteel.wire.block.NettyBlockServer;
import io.firesteel.wire.block.NettyLoops;
import io.firesteel.wire.control.Attempt;
import io.firesteel.wire.control.CommitReply;
import io.firesteel.wire.control.DriverControlGrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Control messages and blocks over TLS between ends that trust each other, do not, or do not speak it. The keys are made by
/// `keytool`.
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    @TempDir
    static Path folder;
    private static Path ours;
    private static Path theirs;
    private final Secret secret = Secret.random();

    @BeforeAll
    static void makeKeys() throws Exception {
        ours = keys("ours");
        theirs = keys("theirs");
    }

    private static Path keys(String name) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "7", "-keystore",
                store.toString(), "-storetype", "PKCS12", "-storepass", new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(keytool.waitFor()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
        return store;
    }

    private static KeyStore open(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static Conf conf(Path keys, String... more) {
        Map<String, String> conf = new HashMap<>(Map.of("spark.ssl.rpc.enabled", "true", "spark.ssl.rpc.keyStore",
                keys.toString(), "spark.ssl.rpc.keyStorePassword", new String(PASSWORD)));
        for (int i = 0; i < more.length; i += 2) {
            conf.put(more[i], more[i + 1]);
        }
        return Conf.of(conf);
    }

    /// What came of one call from one end to another: the trouble, or nothing; it was heard by the server or not.
    private Optional<Status> call(Tls server, Tls client) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Server serving = ControlServers.serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), secret,
                server, new DriverControlGrpc.DriverControlImplBase() {
                    @Override
                    public void askCommit(Attempt request, StreamObserver<CommitReply> reply) {
                        calls.incrementAndGet();
                        reply.onNext(CommitReply.getDefaultInstance());
                        reply.onCompleted();
                    }
                });
        ManagedChannel channel = ControlServers.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), serving.getPort()), secret, client, "7");
        try {
            DriverControlGrpc.newBlockingStub(channel).askCommit(Attempt.getDefaultInstance());
            assertThat(calls).hasValue(1);
            return Optional.empty();
        } catch (StatusRuntimeException e) {
            assertThat(calls).as("nothing is done for a stranger").hasValue(0);
            return Optional.of(e.getStatus());
        } finally {
            channel.shutdownNow().awaitTermination(60, TimeUnit.SECONDS);
            ControlServers.stop(serving);
        }
    }

    private static Optional<String> mismatch(Optional<Status> trouble) {
        return Tls.mismatch(trouble.orElseThrow().getCause());
    }

    @Test
    void whoHasTheSameCertificateIsTrusted() throws Exception {
        assertThat(call(Tls.of(conf(ours)), Tls.of(conf(ours)))).isEmpty();
        assertThat(call(Tls.of(conf(ours, "spark.ssl.rpc.protocol", "TLSv1.2", "spark.ssl.rpc.enabledAlgorithms",
                "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")),
                Tls.of(conf(ours)))).isEmpty();
    }

    @Test
    void strangersAreRefusedBeforeAnyEffect() throws Exception {
        Tls server = Tls.of(conf(ours));
        assertThat(mismatch(call(server, Tls.of(conf(theirs))))).hasValueSatisfying(
                why -> assertThat(why).startsWith("its certificate is not trusted: "));
        assertThat(mismatch(call(Tls.none(), server))).hasValue("it does not speak TLS");
        assertThat(call(server, Tls.none())).isPresent();
        assertThat(mismatch(call(Tls.of(conf(ours, "spark.ssl.rpc.protocol", "TLSv1.2")),
                Tls.of(conf(ours, "spark.ssl.rpc.protocol", "TLSv1.3"))))).hasValueSatisfying(
                        why -> assertThat(why).contains("fatal alert: protocol_version"));
    }

    @Test
    void trustStoresSayWhoElseIsTrusted() throws Exception {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("a", open(ours).getCertificate("ours"));
        trust.setCertificateEntry("b", open(theirs).getCertificate("theirs"));
        Path both = folder.resolve("both.p12");
        try (OutputStream out = Files.newOutputStream(both)) {
            trust.store(out, "other".toCharArray());
        }
        String[] trusting = {"spark.ssl.trustStore", both.toString(), "spark.ssl.trustStorePassword", "other",
            "spark.ssl.rpc.needClientAuth", "true"};
        assertThat(call(Tls.of(conf(ours, trusting)), Tls.of(conf(theirs, trusting)))).isEmpty();
        assertThat(call(Tls.of(conf(ours, "spark.ssl.rpc.needClientAuth", "true")), Tls.of(conf(theirs, trusting))))
                .as("a client whose certificate nobody knows")
                .isPresent();
    }

    @Test
    void keysMayBeInPemFiles() throws Exception {
        KeyStore store = open(ours);
        Key key = store.getKey("ours", PASSWORD);
        Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[]{'\n'});
        Path privateKey = Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n"
                + lines.encodeToString(key.getEncoded()) + "\n-----END PRIVATE KEY-----\n");
        Path chain = Files.writeString(folder.resolve("chain.pem"), "-----BEGIN CERTIFICATE-----\n"
                + lines.encodeToString(store.getCertificate("ours").getEncoded()) + "\n-----END CERTIFICATE-----\n");
        Conf pem = Conf.of(Map.of("spark.ssl.rpc.enabled", "true", "spark.ssl.rpc.privateKey", privateKey.toString(),
                "spark.ssl.rpc.certChain", chain.toString()));
        assertThat(call(Tls.of(pem), Tls.of(conf(ours)))).isEmpty();
        assertThat(call(Tls.of(conf(ours)), Tls.of(pem))).isEmpty();
        assertThat(call(Tls.of(conf(theirs)), Tls.of(pem))).isPresent();
    }

    @Test
    void whatCannotBeUsedIsSaid() throws Exception {
        assertThat(call(Tls.of(Conf.of(Map.of("spark.ssl.enabled", "true"))), Tls.none()))
                .as("as in Spark, spark.ssl.enabled does not switch it on between processes")
                .isEmpty();
        assertThatThrownBy(() -> Tls.of(Conf.of(Map.of("spark.ssl.rpc.enabled", "true"))))
                .hasMessageContaining("there is no key of this process's: set spark.ssl.rpc.keyStore");
        assertThatThrownBy(() -> Tls.of(conf(folder.resolve("none.p12")))).hasMessageContaining("none.p12")
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> Tls.of(conf(ours, "spark.ssl.rpc.keyStorePassword", "wrong")))
                .hasMessageContaining("keystore password was incorrect");
        assertThatThrownBy(() -> Tls.of(conf(ours, "spark.ssl.rpc.protocol", "TLSv9"))).hasMessageContaining("TLSv9");
        assertThatThrownBy(() -> Tls.of(conf(ours, "spark.ssl.rpc.enabledAlgorithms", "ROT13")))
                .hasMessageContaining("ROT13");
        assertThatThrownBy(() -> Tls.of(Conf.of(Map.of("spark.ssl.rpc.enabled", "true", "spark.ssl.rpc.privateKey",
                ours.toString())))).hasMessageContaining("spark.ssl.rpc.certChain: it is not set");
    }

    private NettyBlockServer serving(NettyLoops loops, Map<String, Content> blocks) throws IOException {
        return new NettyBlockServer(loops, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), secret,
                Tls.of(conf(ours)), new BlockSource() {
                    @Override
                    public Optional<Content> find(String name) {
                        return Optional.ofNullable(blocks.get(name));
                    }

                    @Override
                    public boolean keep(String name, byte[] note, Content.Memory content) {
                        return false;
                    }
                });
    }

    @Test
    void blocksAreEncryptedToo() throws Exception {
        byte[] bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("data"), bytes);
        NettyLoops loops = new NettyLoops(1, () -> {
        });
        Map<String, Content> blocks = Map.of("memory", new Content.Memory(bytes, 10, 900), "part",
                new Content.FilePart(file, 1000, 50_000), "large", new Content.FilePart(file, 0, bytes.length));
        try (NettyBlockServer server = serving(loops, blocks)) {
            for (String name : List.of("memory", "part", "large", "memory")) {
                Content content = fetch(loops, server.port(), Tls.of(conf(ours)), name).get(60, TimeUnit.SECONDS);
                Content sent = blocks.get(name);
                assertThat(bytes(content)).as(name).isEqualTo(bytes(sent));
            }
            assertThatThrownBy(() -> fetch(loops, server.port(), Tls.none(), "memory").get(60, TimeUnit.SECONDS))
                    .hasMessageContaining("the connection to");
            assertThatThrownBy(() -> fetch(loops, server.port(), Tls.of(conf(theirs)), "memory").get(60,
                    TimeUnit.SECONDS)).satisfies(e -> assertThat(Tls.mismatch(e)).isPresent());
        } finally {
            loops.close();
        }
    }

    /// More small blocks in one request than wait for their way out at a time, neighbours and others.
    @Test
    void smallBlocksAreEncryptedWhole() throws Exception {
        byte[] bytes = new byte[3_000_000];
        new Random(8).nextBytes(bytes);
        Path file = Files.write(folder.resolve("data"), bytes);
        int count = 1_500;
        Map<String, Content> blocks = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("b" + i);
            blocks.put("b" + i, new Content.FilePart(file, 2_000L * (i < count / 2 ? i : i * 7 % count), 2_000));
        }
        NettyLoops loops = new NettyLoops(1, () -> {
        });
        Content[] received = new Content[count];
        CountDownLatch left = new CountDownLatch(count);
        try (NettyBlockServer server = serving(loops, blocks);
                NettyBlockClient client = new NettyBlockClient(loops, secret, Tls.of(conf(ours)),
                        () -> folder.resolve("received"), new NettyBlockClient.Limits(100_000, 60_000))) {
            client.fetch(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), names,
                    new BlockReceiver() {
                        @Override
                        public void received(int index, Content content) {
                            received[index] = content;
                            left.countDown();
                        }

                        @Override
                        public void failed(int index, Throwable cause) {
                            left.countDown();
                        }
                    });
            assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < count; i++) {
                int from = 2_000 * (i < count / 2 ? i : i * 7 % count);
                assertThat(bytes(received[i])).as(names.get(i))
                        .isEqualTo(java.util.Arrays.copyOfRange(bytes, from, from + 2_000));
            }
        } finally {
            loops.close();
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        return switch (content) {
            case Content.Memory m -> java.util.Arrays.copyOfRange(m.bytes(), m.offset(), m.offset() + m.length());
            case Content.FilePart f -> java.util.Arrays.copyOfRange(Files.readAllBytes(f.file()), (int) f.offset(),
                    (int) (f.offset() + f.length()));
        };
    }

    private CompletableFuture<Content> fetch(NettyLoops loops, int port, Tls tls, String name) {
        CompletableFuture<Content> answer = new CompletableFuture<>();
        NettyBlockClient client = new NettyBlockClient(loops, secret, tls, () -> folder.resolve("received"),
                new NettyBlockClient.Limits(100_000, 60_000));
        client.fetch(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), List.of(name),
                new BlockReceiver() {
                    @Override
                    public void received(int index, Content content) {
                        answer.complete(content);
                    }

                    @Override
                    public void failed(int index, Throwable cause) {
                        answer.completeExceptionally(cause);
                    }
                });
        return answer.whenComplete((content, trouble) -> client.close());
    }
}
