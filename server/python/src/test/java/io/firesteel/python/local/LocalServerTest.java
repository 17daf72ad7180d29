package io.firesteel.python.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Authentication and data of the sockets that the driver's Python reads from.
@Timeout(60)
class LocalServerTest {

    @Test
    void theSecretOpensTheData() throws Exception {
        LocalServer<Boolean> server = DataServers.serve(Conf.empty(), "test", List.of("ab", new byte[]{1, 2, 3}));
        try (Socket socket = connect(server, server.address().secret())) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(text(in)).isEqualTo("ok");
            assertThat(text(in)).isEqualTo("ab");
            assertThat(in.readInt()).isEqualTo(3);
            assertThat(in.readNBytes(3)).containsExactly(1, 2, 3);
            assertThat(in.read()).as("no end marker, just the end").isNegative();
        }
        assertThat(server.getResult()).isTrue();
    }

    @Test
    void aWrongSecretGetsNothing() throws Exception {
        LocalServer<Boolean> server = DataServers.serve(Conf.empty(), "test", List.of("secret data"));
        try (Socket socket = connect(server, "guess")) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(text(in)).isEqualTo("err");
            assertThat(in.read()).isNegative();
        }
        assertThatThrownBy(server::getResult).hasMessageContaining("did not show the secret");
    }

    @Test
    void aSecretOfImpossibleLengthReservesNothing() throws Exception {
        LocalServer<Boolean> server = DataServers.serve(Conf.empty(), "test", List.of());
        try (Socket socket = open(server)) {
            new DataOutputStream(socket.getOutputStream()).writeInt(Integer.MAX_VALUE);
            assertThat(text(new DataInputStream(socket.getInputStream()))).isEqualTo("err");
        }
        assertThatThrownBy(server::getResult).hasMessageContaining("did not show the secret");
    }

    @Test
    void nobodyComing() {
        LocalServer<Boolean> server = DataServers.serve(
                Conf.empty().with("spark.python.authenticate.socketTimeout", "50ms"), "a quiet server", List.of());
        assertThatThrownBy(server::getResult).hasMessageContaining("Nobody connected to a quiet server within 50 ms");
    }

    @Test
    void partitionsAreServedWhenTheyAreAskedFor() throws Exception {
        for (boolean prefetch : new boolean[]{false, true}) {
            LocalServer<Boolean> server = DataServers.servePartitions(Conf.empty(), "test", 2,
                    p -> List.of("p" + p), prefetch);
            try (Socket socket = connect(server, server.address().secret())) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                text(in);
                for (int p = 0; p < 2; p++) {
                    out.writeInt(1);
                    assertThat(in.readInt()).isEqualTo(1);
                    assertThat(text(in)).isEqualTo("p" + p);
                    assertThat(in.readInt()).isEqualTo(-1);
                }
                out.writeInt(1);
                assertThat(in.readInt()).isZero();
            }
            assertThat(server.getResult()).isTrue();
        }
    }

    @Test
    void aPartitionThatFailsIsToldAndRethrown() throws Exception {
        LocalServer<Boolean> server = DataServers.servePartitions(Conf.empty(), "test", 2, p -> {
            throw new IllegalArgumentException("no partition " + p);
        }, false);
        try (Socket socket = connect(server, server.address().secret())) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            text(in);
            new DataOutputStream(socket.getOutputStream()).writeInt(1);
            assertThat(in.readInt()).isEqualTo(-1);
        }
        assertThatThrownBy(server::getResult).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no partition 0");
    }

    @Test
    void barrierCallsAreAnsweredAfterTheSecret() throws Exception {
        BarrierServer.Calls calls = new BarrierServer.Calls() {
            @Override
            public void barrier() {
                // Everybody is here.
            }

            @Override
            public List<String> allGather(String message) {
                return List.of(message, "other");
            }
        };
        try (BarrierServer server = new BarrierServer(calls, 5000)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().port())) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                write(out, server.address().secret());
                assertThat(text(in)).isEqualTo("ok");
                out.writeInt(2);
                write(out, "mine");
                assertThat(in.readInt()).isEqualTo(2);
                assertThat(text(in)).isEqualTo("mine");
                assertThat(text(in)).isEqualTo("other");
            }
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().port())) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                write(new DataOutputStream(socket.getOutputStream()), "guess");
                assertThat(text(in)).isEqualTo("err");
                assertThatThrownBy(in::readInt).isInstanceOf(EOFException.class);
            }
        }
    }

    private static Socket open(LocalServer<?> server) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.address().port());
    }

    private static Socket connect(LocalServer<?> server, String secret) throws IOException {
        Socket socket = open(server);
        write(new DataOutputStream(socket.getOutputStream()), secret);
        return socket;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
