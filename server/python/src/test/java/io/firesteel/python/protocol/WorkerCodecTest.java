package io.firesteel.python.protocol;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The init message of each version, byte by byte where the versions differ.
class WorkerCodecTest {
    private static final TaskInfo INFO = new TaskInfo(1, 2, 0, 3L, 1, new BigDecimal("1.0"), Map.of(), Map.of("k", "v"),
            null);
    private static final WorkerTask TASK = new WorkerTask(2, "3.11", INFO, "/f", List.of("x.zip"), WorkerTask.RDD,
            Map.of(), Map.of(), new Command.RddCommand(new byte[]{42}));
    private static final BroadcastDelta NONE = new BroadcastDelta(List.of(), Map.of(), null);

    private static ByteBuffer message(String version, WorkerTask task, BroadcastDelta broadcasts) {
        return ByteBuffer.wrap(PysparkVersion.parse(version)
                .orElseThrow()
                .codec("python")
                .initMessage(task,
                        broadcasts));
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void filesBroadcastsAndEvalType(ByteBuffer in) {
        assertThat(text(in)).isEqualTo("/f");
        assertThat(in.getInt()).isEqualTo(1);
        assertThat(text(in)).isEqualTo("x.zip");
        assertThat(in.get()).isZero();
        assertThat(in.getInt()).isZero();
        assertThat(in.getInt()).isEqualTo(WorkerTask.RDD);
    }

    private static void commandAtTheEnd(ByteBuffer in) {
        assertThat(in.getInt()).isEqualTo(1);
        assertThat(in.get()).isEqualTo((byte) 42);
        assertThat(in.remaining()).isZero();
    }

    @Test
    void version43IsFramed() {
        ByteBuffer in = message("4.3.0", TASK, NONE);
        assertThat(in.getInt()).isEqualTo(-8);
        assertThat(in.getInt()).isEqualTo(in.remaining());
        assertThat(in.getInt()).isEqualTo(2);
        assertThat(text(in)).isEqualTo("3.11");
        assertThat(text(in)).isEqualTo("{\"isBarrier\":false,\"connInfo\":-1,\"secret\":null,\"stageId\":1,"
                + "\"partitionId\":2,\"attemptNumber\":0,\"taskAttemptId\":3,\"cpus\":1,\"cpuAmount\":\"1\","
                + "\"resources\":{},\"localProperties\":{\"k\":\"v\"}}");
        filesBroadcastsAndEvalType(in);
        assertThat(in.getLong()).as("no runner and no eval settings").isZero();
        commandAtTheEnd(in);
    }

    @Test
    void version42HasNoFrameAndNoFractions() {
        ByteBuffer in = message("4.2.1", TASK, NONE);
        assertThat(in.getInt()).isEqualTo(2);
        assertThat(text(in)).isEqualTo("3.11");
        assertThat(text(in)).contains("\"stageId\":1").doesNotContain("cpuAmount");
        filesBroadcastsAndEvalType(in);
        assertThat(in.getLong()).isZero();
        commandAtTheEnd(in);
    }

    @Test
    void version41SendsABarrierOnlyWhereThereIsOne() {
        ByteBuffer in = message("4.1.3", TASK, NONE);
        assertThat(in.getInt()).isEqualTo(2);
        text(in);
        assertThat(in.get()).isZero();
        fieldsOfTheTask(in);
        filesBroadcastsAndEvalType(in);
        commandAtTheEnd(in);
        TaskInfo barrier = new TaskInfo(1, 2, 0, 3L, 1, BigDecimal.ONE, Map.of(), Map.of("k", "v"),
                new SocketAddressInfo(99, null, "s"));
        in = message("4.1.3", new WorkerTask(2, "3.11", barrier, "/f", List.of("x.zip"), 0, Map.of(), Map.of(),
                TASK.command()), NONE);
        in.getInt();
        text(in);
        assertThat(in.get()).isEqualTo((byte) 1);
        assertThat(in.getInt()).isEqualTo(99);
        assertThat(text(in)).isEqualTo("s");
        fieldsOfTheTask(in);
    }

    @Test
    void versions35And40AlwaysSendABarrier() {
        for (String version : List.of("3.5.9", "4.0.1")) {
            ByteBuffer in = message(version, TASK, NONE);
            in.getInt();
            text(in);
            assertThat(in.get()).isZero();
            assertThat(in.getInt()).isZero();
            assertThat(text(in)).isEmpty();
            fieldsOfTheTask(in);
            filesBroadcastsAndEvalType(in);
            commandAtTheEnd(in);
        }
    }

    private static void fieldsOfTheTask(ByteBuffer in) {
        assertThat(List.of(in.getInt(), in.getInt(), in.getInt())).containsExactly(1, 2, 0);
        assertThat(in.getLong()).isEqualTo(3);
        assertThat(in.getInt()).as("cpus").isEqualTo(1);
        assertThat(in.getInt()).as("resources").isZero();
        assertThat(in.getInt()).as("properties").isEqualTo(1);
        assertThat(text(in)).isEqualTo("k");
        assertThat(text(in)).isEqualTo("v");
    }

    @Test
    void broadcastsAreAddedAndRemoved() {
        BroadcastDelta delta = BroadcastDelta.between(Set.of(1L, 2L), Map.of(2L, Path.of("/b2"), 5L, Path.of("/b5")));
        assertThat(delta.removed()).containsExactly(1L);
        assertThat(delta.added()).containsOnlyKeys(5L);
        WireOutput out = new WireOutput();
        delta.write(out);
        ByteBuffer in = ByteBuffer.wrap(out.toByteArray());
        assertThat(in.get()).isZero();
        assertThat(in.getInt()).isEqualTo(2);
        assertThat(in.getLong()).isEqualTo(-2);
        assertThat(in.getLong()).isEqualTo(5);
        assertThat(text(in)).isEqualTo("/b5");
    }

    @Test
    void encryptedBroadcastsAreServed() {
        BroadcastDelta delta = BroadcastDelta.between(Set.of(1L), Map.of(5L, Path.of("/b5")));
        WireOutput out = new WireOutput();
        delta.servedBy(new SocketAddressInfo(4711, null, "word")).write(out);
        delta.servedBy(new SocketAddressInfo(0, "/s", null)).write(out);
        ByteBuffer in = ByteBuffer.wrap(out.toByteArray());
        for (String credential : List.of("word", "/s")) {
            assertThat(in.get()).isEqualTo((byte) 1);
            assertThat(in.getInt()).isEqualTo(2);
            assertThat(in.getInt()).isEqualTo(credential.equals("word") ? 4711 : -1);
            assertThat(text(in)).isEqualTo(credential);
            assertThat(in.getLong()).isEqualTo(-2);
            assertThat(in.getLong()).isEqualTo(5);
        }
        assertThat(in.hasRemaining()).isFalse();
    }

    @Test
    void otherVersionsAreRefusedByName() {
        for (String version : List.of("3.4.1", "2.4", "5.0.0")) {
            assertThatThrownBy(() -> PysparkVersion.parse(version).orElseThrow().codec("/usr/bin/python3"))
                    .hasMessageContaining(version)
                    .hasMessageContaining("/usr/bin/python3");
        }
        assertThat(PysparkVersion.parse("none")).isEmpty();
        assertThat(PysparkVersion.parse("4.3.0.dev1")).isPresent();
    }
}
