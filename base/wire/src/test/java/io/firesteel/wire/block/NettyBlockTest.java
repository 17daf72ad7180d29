package io.firesteel.wire.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoHandlerContext;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.IoRegistration;
import io.netty.channel.nio.NioIoHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NettyBlockTest {
    @TempDir
    Path folder;

    private final Secret secret = Secret.random();
    private final NettyLoops loops = new NettyLoops(1, () -> {
    });
    private final Map<String, Content> blocks = new ConcurrentHashMap<>();
    private NettyBlockServer server;
    private InetSocketAddress address;

    @BeforeEach
    void start() throws IOException {
        server = new NettyBlockServer(loops, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), secret,
                Tls.none(), new BlockSource() {
                    @Override
                    public Optional<Content> find(String name) {
                        if (name.equals("no memory")) {
                            throw new OutOfMemoryError("as a virtual thread sees it");
                        }
                        return Optional.ofNullable(blocks.get(name));
                    }

                    @Override
                    public boolean keep(String name, byte[] note, Content.Memory content) {
                        return note.length == 3 && blocks.put(name, content) == null;
                    }
                });
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        loops.close();
    }

    private NettyBlockClient client(Secret with) {
        return new NettyBlockClient(loops, with, Tls.none(), () -> folder.resolve("large-" + System.nanoTime()),
                new NettyBlockClient.Limits(100_000, 1_000));
    }

    private static List<CompletableFuture<Content>> fetch(NettyBlockClient client, InetSocketAddress from,
            String... names) {
        List<CompletableFuture<Content>> answers = java.util.stream.Stream.of(names)
                .map(n -> new CompletableFuture<Content>())
                .toList();
        client.fetch(from, List.of(names), new BlockReceiver() {
            @Override
            public void received(int index, Content content) {
                answers.get(index).complete(content);
            }

            @Override
            public void failed(int index, Throwable cause) {
                answers.get(index).completeExceptionally(cause);
            }
        });
        return answers;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void bytesFilesAndMissingBlocksComeInOneRequest() throws Exception {
        byte[] file = random(300_000);
        Files.write(folder.resolve("data"), file);
        blocks.put("memory", new Content.Memory(random(1000), 10, 900));
        blocks.put("part", new Content.FilePart(folder.resolve("data"), 1000, 50_000));
        blocks.put("large", new Content.FilePart(folder.resolve("data"), 0, 300_000));
        blocks.put("empty", new Content.Memory(new byte[0], 0, 0));
        try (NettyBlockClient client = client(secret)) {
            List<CompletableFuture<Content>> answers = fetch(client, address, "memory", "part", "none", "large",
                    "empty");
            assertThat(bytes(answers.get(0).get(10, TimeUnit.SECONDS)))
                    .isEqualTo(java.util.Arrays.copyOfRange(random(1000), 10, 910));
            assertThat(bytes(answers.get(1).get(10, TimeUnit.SECONDS)))
                    .isEqualTo(java.util.Arrays.copyOfRange(file, 1000, 51_000));
            assertThatThrownBy(() -> answers.get(2).get(10, TimeUnit.SECONDS)).hasMessageContaining("none");
            Content large = answers.get(3).get(10, TimeUnit.SECONDS);
            assertThat(large).isInstanceOf(Content.FilePart.class);
            assertThat(bytes(large)).isEqualTo(file);
            assertThat(answers.get(4).get(10, TimeUnit.SECONDS).size()).isZero();
        }
    }

    /// Sizes around those at which a block gets a write of its own, out of several files, one of which ends too early.
    @Test
    void smallAndLargeBlocksAreEachWhole() throws Exception {
        Path data = folder.resolve("data");
        byte[] file = random(200_000);
        Files.write(data, file);
        Path cut = Files.write(folder.resolve("cut"), random(1_000));
        int count = 600;
        String[] names = new String[count];
        int[] sizes = {0, 1, 5_000, 30_000, Answers.SMALL - 1, Answers.SMALL, Answers.SMALL + 1, 99_999};
        for (int i = 0; i < count; i++) {
            names[i] = "b" + i;
            int size = sizes[i % sizes.length];
            blocks.put(names[i], i % 7 == 3
                    ? new Content.FilePart(cut, 500, 501 + size)
                    : i % 2 == 0 ? new Content.FilePart(data, i, size) : new Content.Memory(file, i, size));
        }
        try (NettyBlockClient client = client(secret)) {
            List<CompletableFuture<Content>> answers = fetch(client, address, names);
            for (int i = 0; i < count; i++) {
                CompletableFuture<Content> answer = answers.get(i);
                if (i % 7 == 3) {
                    assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS))
                            .hasMessageContaining("cut has 1000 bytes");
                } else {
                    assertThat(bytes(answer.get(30, TimeUnit.SECONDS))).as(names[i])
                            .isEqualTo(java.util.Arrays.copyOfRange(file, i, i + sizes[i % sizes.length]));
                }
            }
        }
    }

    /// Neighbours in a file are read together; where the file ends among them, those before its end come.
    @Test
    void neighboursComeAndThoseBehindTheEndOfTheFileAreTold() throws Exception {
        byte[] file = random(1_000_000);
        Path data = Files.write(folder.resolve("data"), file);
        int[] lengths = {4_096, 0, 1, 16_384, 333, 40_000};
        List<String> names = new java.util.ArrayList<>();
        List<int[]> ranges = new java.util.ArrayList<>();
        for (int at = 0, i = 0; at < file.length + 50_000; at += lengths[i++ % lengths.length]) {
            names.add("n" + i);
            ranges.add(new int[]{at, lengths[i % lengths.length]});
            blocks.put("n" + i, new Content.FilePart(data, at, lengths[i % lengths.length]));
        }
        // The same once more in another order, where every other block has no neighbour.
        for (int i = 1, count = names.size(); i < count; i++) {
            int other = i * 7 % count;
            names.add(names.get(other));
            ranges.add(ranges.get(other));
        }
        int refused = 0;
        try (NettyBlockClient client = client(secret)) {
            List<CompletableFuture<Content>> answers = fetch(client, address, names.toArray(new String[0]));
            for (int i = 0; i < names.size(); i++) {
                CompletableFuture<Content> answer = answers.get(i);
                int length = ranges.get(i)[1];
                int from = ranges.get(i)[0];
                int to = from + length;
                if (to <= file.length || length == 0) {
                    assertThat(bytes(answer.get(30, TimeUnit.SECONDS))).as(names.get(i))
                            .isEqualTo(length == 0 ? new byte[0] : java.util.Arrays.copyOfRange(file, from, to));
                } else {
                    refused++;
                    assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS))
                            .hasMessageContaining(names.get(i) + ": ")
                            .hasMessageContaining("data has 1000000 bytes, " + to + " were expected");
                }
            }
        }
        assertThat(refused).isGreaterThan(2);
    }

    /// A file that small blocks came from does not keep its space when it is removed.
    @Test
    void aRemovedFileIsLetGo() throws Exception {
        Path data = Files.write(folder.resolve("data"), random(1_000));
        blocks.put("small", new Content.FilePart(data, 100, 200));
        try (NettyBlockClient client = client(secret)) {
            for (int i = 0; i < 3; i++) {
                assertThat(bytes(fetch(client, address, "small").getFirst().get(10, TimeUnit.SECONDS)))
                        .isEqualTo(java.util.Arrays.copyOfRange(random(1_000), 100, 300));
            }
            Files.delete(data);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (OpenFilesTest.isOpen(data) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(OpenFilesTest.isOpen(data)).isFalse();
            assertThatThrownBy(() -> fetch(client, address, "small").getFirst().get(10, TimeUnit.SECONDS))
                    .hasMessageContaining("NoSuchFileException");
        }
    }

    @Test
    void aReplicaIsKeptOrRefused() throws Exception {
        try (NettyBlockClient client = client(secret)) {
            client.keep(address, "rdd_1_1", new byte[3], new Content.Memory(random(500), 0, 500));
            assertThat(bytes(blocks.get("rdd_1_1"))).isEqualTo(random(500));
            assertThatThrownBy(
                    () -> client.keep(address, "rdd_1_1", new byte[2], new Content.Memory(random(5), 0, 5)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPeerWithoutTheSecretGetsNothing() throws Exception {
        blocks.put("memory", new Content.Memory(random(10), 0, 10));
        try (NettyBlockClient client = client(Secret.random())) {
            assertThatThrownBy(() -> fetch(client, address, "memory").getFirst().get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class);
        }
        try (Socket raw = new Socket(address.getAddress(), address.getPort())) {
            DataOutputStream out = new DataOutputStream(raw.getOutputStream());
            // A well-formed request without a handshake: its length is no handshake's.
            out.writeInt(1 << 20);
            out.writeByte(Frames.FETCH);
            out.flush();
            assertThat(new DataInputStream(raw.getInputStream()).read()).isEqualTo(-1);
        }
    }

    @Test
    void aClosedServerFailsEveryOpenRequest() throws Exception {
        NettyBlockClient client = client(secret);
        blocks.put("memory", new Content.Memory(random(10), 0, 10));
        fetch(client, address, "memory").getFirst().get(10, TimeUnit.SECONDS);
        client.gone(address);
        server.close();
        assertThatThrownBy(() -> fetch(client, address, "memory").getFirst().get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class);
        client.close();
    }

    @Test
    void anErrorWhileABlockIsFoundEndsTheRequest() {
        try (NettyBlockClient client = client(secret)) {
            assertThatThrownBy(() -> fetch(client, address, "no memory").getFirst().get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("was closed");
        }
    }

    @Test
    void aPeerThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                NettyBlockClient client = client(secret)) {
            InetSocketAddress there = new InetSocketAddress(silent.getInetAddress(), silent.getLocalPort());
            assertThatThrownBy(() -> fetch(client, there, "memory").getFirst().get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("spark.shuffle.io.connectionTimeout");
        }
    }

    @Test
    void aQuietConnectionOnWhichNothingIsAwaitedStays() throws Exception {
        blocks.put("memory", new Content.Memory(random(10), 0, 10));
        try (ServerSocket between = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                NettyBlockClient client = client(secret)) {
            Thread.ofVirtual().start(() -> relay(between));
            InetSocketAddress there = new InetSocketAddress(between.getInetAddress(), between.getLocalPort());
            fetch(client, there, "memory").getFirst().get(10, TimeUnit.SECONDS);
            Thread.sleep(2_500);
            // The relay takes one connection, so this is the same.
            fetch(client, there, "memory").getFirst().get(10, TimeUnit.SECONDS);
        }
    }

    private void relay(ServerSocket between) {
        try (Socket from = between.accept(); Socket to = new Socket(address.getAddress(), address.getPort())) {
            Thread back = Thread.ofVirtual().start(() -> copy(to, from));
            copy(from, to);
            back.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void theEndOfAThreadIsTold() throws Exception {
        CompletableFuture<Void> told = new CompletableFuture<>();
        AtomicBoolean memory = new AtomicBoolean(true);
        IoHandlerFactory real = NioIoHandler.newFactory();
        NettyLoops failing = new NettyLoops(1, () -> told.complete(null), thread -> new FailingHandler(real.newHandler(
                thread), memory));
        failing.group().next().submit(() -> {
        }).get(10, TimeUnit.SECONDS);
        assertThat(told).isNotDone();
        memory.set(false);
        try {
            failing.group().next().execute(() -> {
            });
        } catch (RejectedExecutionException e) {
            // It has ended without being woken.
        }
        told.get(10, TimeUnit.SECONDS);

        CompletableFuture<Void> never = new CompletableFuture<>();
        NettyLoops closed = new NettyLoops(1, () -> never.complete(null));
        closed.group().next().submit(() -> {
        }).get(10, TimeUnit.SECONDS);
        closed.close();
        closed.group().terminationFuture().get(10, TimeUnit.SECONDS);
        assertThat(never).isNotDone();
    }

    /// Selects until memory is short, as the JDK's selector does.
    private record FailingHandler(IoHandler real, AtomicBoolean memory) implements IoHandler {
        @Override
        public void initialize() {
            real.initialize();
        }

        @Override
        public int run(IoHandlerContext context) {
            if (!memory.get()) {
                throw new OutOfMemoryError("in the selector");
            }
            return real.run(context);
        }

        @Override
        public void prepareToDestroy() {
            real.prepareToDestroy();
        }

        @Override
        public void destroy() {
            real.destroy();
        }

        @Override
        public IoRegistration register(IoHandle handle) throws Exception {
            return real.register(handle);
        }

        @Override
        public void wakeup() {
            real.wakeup();
        }

        @Override
        public boolean isCompatible(Class<? extends IoHandle> type) {
            return real.isCompatible(type);
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        return switch (content) {
            case Content.Memory m -> java.util.Arrays.copyOfRange(m.bytes(), m.offset(), m.offset() + m.length());
            case Content.FilePart f -> java.util.Arrays.copyOfRange(Files.readAllBytes(f.file()), (int) f.offset(),
                    (int) (f.offset() + f.length()));
        };
    }
}
