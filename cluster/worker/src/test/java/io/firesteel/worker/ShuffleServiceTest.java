package io.firesteel.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.netty.channel.EventLoopGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.storage.OutputFolders;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.wire.Secret;
import io.firesteel.wire.block.BlockReceiver;
import io.firesteel.wire.block.Content;
import io.firesteel.wire.block.NettyBlockClient;
import io.firesteel.wire.block.NettyLoops;
import io.firesteel.wire.tls.Tls;

import static org.assertj.core.api.Assertions.assertThat;

/// Outputs whose writers are gone: who may read them, what a restart forgets (nothing), and when they go.
class ShuffleServiceTest {
    private static final Conf ANY_PORT = Conf.of(Map.of("spark.shuffle.service.port", "0"));

    @TempDir
    Path work;
    @TempDir
    Path disk;
    private final Secret one = Secret.random();
    private final Secret two = Secret.random();
    private final NettyLoops loops = new NettyLoops(1, () -> {
    });

    @AfterEach
    void stop() {
        loops.close();
    }

    private ShuffleService start() {
        return start(() -> {
        });
    }

    private ShuffleService start(Runnable broken) {
        return ShuffleService.start(work, InetAddress.getLoopbackAddress(), ANY_PORT, broken).orElseThrow();
    }

    @Test
    void aThreadThatEndsIsToldAndTheEndOfTheServiceIsNot() throws Exception {
        CompletableFuture<Void> told = new CompletableFuture<>();
        try (ShuffleService service = start(() -> told.complete(null))) {
            Method group = NettyLoops.class.getDeclaredMethod("group");
            group.setAccessible(true);
            ((EventLoopGroup) group.invoke(service.loops)).next().shutdownGracefully(0, 1, TimeUnit.SECONDS);
            told.get(100, TimeUnit.SECONDS);
        }
        CompletableFuture<Void> never = new CompletableFuture<>();
        ShuffleService closed = start(() -> never.complete(null));
        closed.close();
        Method group = NettyLoops.class.getDeclaredMethod("group");
        group.setAccessible(true);
        assertThat(((EventLoopGroup) group.invoke(closed.loops)).awaitTermination(100, TimeUnit.SECONDS)).isTrue();
        assertThat(never).isNotDone();
    }

    /// What a map task leaves: three parts, of which the second is empty.
    private static void write(List<Path> folders, int exchange, long mapTask) throws IOException {
        Path folder = new OutputFolders(folders).candidates("shuffle_" + exchange + "_" + mapTask + "_0.data")
                .getFirst();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("shuffle_" + exchange + "_" + mapTask + "_0.data"), "firstthird");
        ByteBuffer ends = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putLong(5).putLong(5).putLong(10);
        try (OutputStream out = BlockStream.clear()
                .output(Files.newOutputStream(folder.resolve("shuffle_" + exchange + "_" + mapTask + "_0.index")))) {
            out.write(ends.array());
        }
    }

    /// The block's text, or what went wrong.
    private String fetch(ShuffleService from, Secret with, String name) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        try (NettyBlockClient client = new NettyBlockClient(loops, with, Tls.none(), () -> work.resolve("large"),
                new NettyBlockClient.Limits(1000, 60_000))) {
            client.fetch(new InetSocketAddress(InetAddress.getLoopbackAddress(), from.port()), List.of(name),
                    new BlockReceiver() {
                        @Override
                        public void received(int index, Content content) {
                            Content.Memory memory = (Content.Memory) content;
                            answer.complete(new String(memory.bytes(), memory.offset(), memory.length(),
                                    StandardCharsets.UTF_8));
                        }

                        @Override
                        public void failed(int index, Throwable cause) {
                            answer.complete("failed: " + cause.getMessage());
                        }
                    });
            return answer.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void anApplicationSeesItsOwnOutputsAndNobodyElses() throws Exception {
        try (ShuffleService service = start()) {
            write(service.open("app-1", one.bytes(), List.of(disk)), 3, 7);
            service.open("app-2", two.bytes(), List.of(disk));
            assertThat(fetch(service, one, "shuffle_3_7_0")).isEqualTo("first");
            assertThat(fetch(service, one, "shuffle_3_7_0_3")).isEqualTo("firstthird");
            assertThat(fetch(service, one, "shuffle_3_7_3")).startsWith("failed: ").contains("is not here");
            assertThat(fetch(service, one, "rdd_1_2")).contains("is not here");
            assertThat(fetch(service, two, "shuffle_3_7_0")).contains("is not here");
            assertThat(fetch(service, Secret.random(), "shuffle_3_7_0")).startsWith("failed: ")
                    .doesNotContain("is not here");
        }
    }

    @Test
    void aSuccessorServesOnUntilTheApplicationEnds() throws Exception {
        ShuffleService before = start();
        write(before.open("app-1", one.bytes(), List.of(disk)), 3, 7);
        before.abandon();
        try (ShuffleService after = start()) {
            assertThat(after.applications()).containsExactly("app-1");
            assertThat(fetch(after, one, "shuffle_3_7_2")).isEqualTo("third");
            after.forget("app-1");
            assertThat(fetch(after, one, "shuffle_3_7_2")).startsWith("failed: ");
            assertThat(disk).isEmptyDirectory();
        }
        try (ShuffleService last = start()) {
            assertThat(last.applications()).isEmpty();
        }
    }

    @Test
    void aBrokenDiskIsLeftOut() throws Exception {
        Path broken = Files.writeString(disk.resolve("broken"), "no folder");
        try (ShuffleService service = start()) {
            List<Path> folders = service.open("app-1", one.bytes(), List.of(broken, disk.resolve("good")));
            assertThat(folders).hasSize(1).allMatch(p -> p.startsWith(disk.resolve("good")));
            assertThat(service.open("app-2", two.bytes(), List.of(broken))).isEmpty();
        }
    }
}
