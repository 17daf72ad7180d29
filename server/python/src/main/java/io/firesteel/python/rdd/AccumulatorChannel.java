package io.firesteel.python.rdd;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The driver's connection to pyspark's accumulator server: opened once, one message at a time, each acknowledged before
/// the next. A broken connection is opened anew once.
public final class AccumulatorChannel {
    private final SocketAddress address;
    private final String token;
    private SocketChannel channel;
    private DataOutputStream out;
    private InputStream in;

    /// @param token shown once per connection
    public AccumulatorChannel(String host, int port, String token) {
        this.address = new InetSocketAddress(host, port);
        this.token = token;
    }

    /// By a socket file, which needs no token.
    public AccumulatorChannel(String path) {
        this.address = UnixDomainSocketAddress.of(Path.of(path));
        this.token = null;
    }

    /// Hands `updates` over and waits until Python has added them.
    public synchronized void send(List<byte[]> updates) throws IOException {
        boolean fresh = channel == null;
        try {
            exchange(updates);
        } catch (IOException e) {
            close();
            if (fresh) {
                throw e;
            }
            exchange(updates);
        }
    }

    private void exchange(List<byte[]> updates) throws IOException {
        if (channel == null) {
            channel = address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
            channel.connect(address);
            out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            in = Channels.newInputStream(channel);
            if (token != null) {
                out.write(token.getBytes(StandardCharsets.UTF_8));
            }
        }
        out.writeInt(updates.size());
        for (byte[] update : updates) {
            out.writeInt(update.length);
            out.write(update);
        }
        out.flush();
        if (in.read() < 0) {
            throw new IOException("EOF reached before Python server acknowledged");
        }
    }

    /// Ends the connection.
    public synchronized void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(AccumulatorChannel.class).debug("closing", e);
        }
        channel = null;
    }
}
