package io.firesteel.python.local;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.firesteel.python.protocol.SocketAddressInfo;

/// Answers the barrier calls of one task's worker: each call is a connection of its own, as pyspark makes them. Made when
/// the task begins, closed when it ends.
public final class BarrierServer implements AutoCloseable {
    private static final int BARRIER = 1;
    private static final int ALL_GATHER = 2;
    private static final int MAX_MESSAGE = 64 << 20;
    private static final String ERROR = "ERROR_UNRECOGNIZED_FUNCTION";

    private final ServerSocket server;
    private final String secret = Secrets.create();
    private final Calls calls;

    /// @param timeoutMillis how long a connection may take to show the secret
    public BarrierServer(Calls calls, int timeoutMillis) throws IOException {
        this.calls = calls;
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("barrier-calls").start(() -> accept(timeoutMillis));
    }

    public SocketAddressInfo address() {
        return new SocketAddressInfo(((InetSocketAddress) server.getLocalSocketAddress()).getPort(), null, secret);
    }

    private void accept(int timeoutMillis) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setSoTimeout(timeoutMillis);
                DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
                Secrets.expect(in, out, secret, "the barrier server");
                answer(in, out);
                out.flush();
            } catch (IOException | RuntimeException e) {
                // The worker sees its call break off and reports that; the next call gets a new connection.
                org.slf4j.LoggerFactory.getLogger(BarrierServer.class).debug("a barrier call ended early", e);
            }
        }
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        List<String> texts = switch (in.readInt()) {
            case BARRIER -> barrier();
            case ALL_GATHER -> gather(in);
            default -> List.of(ERROR);
        };
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private List<String> barrier() {
        calls.barrier();
        return List.of("success");
    }

    private List<String> gather(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_MESSAGE) {
            throw new IOException("a barrier message of " + length + " bytes");
        }
        return calls.allGather(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /// What the calls do.
    public interface Calls {
        void barrier();

        List<String> allGather(String message);
    }
}
