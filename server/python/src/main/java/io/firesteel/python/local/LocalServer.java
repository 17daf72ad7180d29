package io.firesteel.python.local;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;
import io.firesteel.python.PythonSettings;
import io.firesteel.python.protocol.SocketAddressInfo;

/// A socket for exactly one connection of the driver's Python, served by a thread of its own after authentication. Made
/// by facade calls that hand over data; pyspark reads the address and connects within the time limit.
///
/// @param <R> what the handler returns; see [#getResult()]
public final class LocalServer<R> {
    private final SocketAddressInfo address;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    private LocalServer(SocketAddressInfo address) {
        this.address = address;
    }

    /// Opens the socket; `handler` runs once with the connection's streams, which are closed afterwards.
    public static <R> LocalServer<R> start(Conf conf, String name, Handler<R> handler) {
        Path file = null;
        if (conf.get(PythonSettings.UNIX_SOCKETS)) {
            String folder = conf.get(PythonSettings.UNIX_SOCKET_DIR);
            file = Path.of(folder.isEmpty() ? System.getProperty("java.io.tmpdir") : folder)
                    .resolve("." + UUID.randomUUID() + ".sock");
        }
        try {
            ServerSocketChannel server = file == null
                    ? ServerSocketChannel.open()
                    : ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(file == null
                    ? new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)
                    : UnixDomainSocketAddress.of(file), 1);
            SocketAddressInfo address = file == null
                    ? new SocketAddressInfo(((InetSocketAddress) server.getLocalAddress()).getPort(), null,
                            Secrets.create())
                    : new SocketAddressInfo(0, file.toString(), null);
            if (file != null) {
                restrict(file);
            }
            LocalServer<R> made = new LocalServer<>(address);
            long timeout = conf.get(PythonSettings.SOCKET_TIMEOUT);
            Path socketFile = file;
            Thread.ofPlatform().daemon().name(name).start(() -> made.run(server, socketFile, timeout, name, handler));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("no local socket for " + name, e);
        }
    }

    private static void restrict(Path file) throws IOException {
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    public SocketAddressInfo address() {
        return address;
    }

    /// Waits for the handler's end; rethrows what it threw.
    public R getResult() throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void run(ServerSocketChannel server, Path file, long timeout, String name, Handler<R> handler) {
        try (SocketChannel channel = accept(server, timeout, name)) {
            server.close();
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Channels.newOutputStream(channel), 64 << 10));
            if (address.secret() != null) {
                Secrets.expect(in, out, address.secret(), name);
            }
            R value = handler.serve(in, out);
            out.flush();
            result.complete(value);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        } finally {
            try {
                server.close();
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                result.completeExceptionally(e);
            }
        }
    }

    private static SocketChannel accept(ServerSocketChannel server, long timeout, String name)
            throws IOException, InterruptedException {
        server.configureBlocking(false);
        try (java.nio.channels.Selector selector = java.nio.channels.Selector.open()) {
            server.register(selector, java.nio.channels.SelectionKey.OP_ACCEPT);
            if (selector.select(Math.max(1, timeout)) == 0) {
                throw new FiresteelException(PythonErrors.SOCKET_TIMEOUT,
                        Map.of("server", name, "millis", Long.toString(timeout)));
            }
            SocketChannel channel = server.accept();
            channel.configureBlocking(true);
            return channel;
        }
    }

    /// What is done with the connection.
    @FunctionalInterface
    public interface Handler<R> {
        R serve(DataInputStream in, DataOutputStream out) throws Exception;
    }
}
