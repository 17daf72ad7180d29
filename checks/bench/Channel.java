import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.firesteel.conf.Conf;
import io.firesteel.wire.Secret;
import io.firesteel.wire.block.BlockReceiver;
import io.firesteel.wire.block.BlockSource;
import io.firesteel.wire.block.Content;
import io.firesteel.wire.block.NettyBlockClient;
import io.firesteel.wire.block.NettyBlockServer;
import io.firesteel.wire.block.NettyLoops;
import io.firesteel.wire.tls.Tls;

/// The block channel next to raw copies of the same file over one loopback socket, in turns in one process:
/// `java -cp 'jars/*' checks/bench/Channel.java [MEGABYTES [ROUNDS]]`, after the first use of a launcher has built the jars.
/// Prints CSV: what, its best round in MB/s, CPU milliseconds per GB of that round, and its part of the best raw copy, the one that
/// keeps the bytes left out. `raw-kept` is what plain Java needs to have them.
public final class Channel {
    private static final int MIB = 1 << 20;
    private static final int LARGE = 32 * MIB;
    private static final int SMALL = 16 << 10;
    /// Names of one request, as readers ask.
    private static final int BATCH = 64;
    /// Bytes asked for and not yet there, as `spark.reducer.maxSizeInFlight` has it.
    private static final int IN_FLIGHT = 48 * MIB;

    private final Path file;
    private final long size;
    private final ByteBuffer into = ByteBuffer.allocateDirect(MIB);

    private Channel(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    /// Moves all of the file once.
    private interface Copy {
        void run() throws Exception;
    }

    /// The best round of one way.
    private record Best(double seconds, double cpuMillis) {
    }

    public static void main(String[] args) throws Exception {
        long size = (args.length > 0 ? Long.parseLong(args[0]) : 1024) * MIB / LARGE * LARGE;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Path file = Files.createTempFile("channel", ".data");
        try {
            fill(file, size);
            new Channel(file, size).measure(rounds);
        } finally {
            Files.delete(file);
        }
    }

    private static void fill(Path file, long size) throws IOException {
        byte[] piece = new byte[MIB];
        SplittableRandom random = new SplittableRandom(7);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long at = 0; at < size; at += MIB) {
                random.nextBytes(piece);
                out.write(piece);
            }
        }
    }

    private void measure(int rounds) throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        Secret secret = Secret.random();
        Tls tls = Tls.of(Conf.of(Map.of()));
        try (NettyLoops serving = new NettyLoops(2, () -> {
        });
                NettyLoops asking = new NettyLoops(2, () -> {
        });
                NettyBlockServer server = new NettyBlockServer(serving, new InetSocketAddress(here, 0), secret, tls,
                        new Parts(file));
                NettyBlockClient client = new NettyBlockClient(asking, secret, tls,
                        () -> file.resolveSibling("never"),
                        new NettyBlockClient.Limits(Integer.MAX_VALUE, 60_000))) {
            InetSocketAddress address = new InetSocketAddress(here, server.port());
            List<String> names = List.of("raw-sendfile", "raw-copy", "raw-kept", "channel-32m", "channel-1m", "channel-16k");
            List<Copy> copies = List.of(() -> raw(true, false), () -> raw(false, false),
                    () -> raw(false, true), () -> fetch(client, address, LARGE, 1),
                    () -> fetch(client, address, MIB, 8), () -> fetch(client, address, SMALL, BATCH));
            Best[] best = new Best[names.size()];
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < copies.size(); i++) {
                    Best now = time(copies.get(i));
                    best[i] = best[i] == null || now.seconds() < best[i].seconds() ? now : best[i];
                }
            }
            double raw = Math.min(best[0].seconds(), best[1].seconds());
            System.out.println("what,mb_per_s,cpu_ms_per_gb,part_of_raw");
            for (int i = 0; i < names.size(); i++) {
                System.out.printf("%s,%.0f,%.0f,%.2f%n", names.get(i), size / 1e6 / best[i].seconds(),
                        best[i].cpuMillis() / (size / 1e9), raw / best[i].seconds());
            }
        }
    }

    private static Best time(Copy copy) throws Exception {
        com.sun.management.OperatingSystemMXBean system = (com.sun.management.OperatingSystemMXBean) ManagementFactory
                .getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        copy.run();
        return new Best((System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e6);
    }

    /// One thread writes the file to a socket, this one reads it.
    ///
    /// @param kept as arrays of a megabyte, as whoever wants the bytes has to; otherwise they are forgotten
    private void raw(boolean sendfile, boolean kept) throws Exception {
        try (ServerSocketChannel listening = ServerSocketChannel.open()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                SocketChannel in = SocketChannel.open(listening.getLocalAddress());
                SocketChannel out = listening.accept()) {
            AtomicReference<IOException> failure = new AtomicReference<>();
            Thread writer = Thread.ofPlatform().start(() -> {
                try (FileChannel content = FileChannel.open(file)) {
                    if (sendfile) {
                        for (long at = 0; at < size;) {
                            at += content.transferTo(at, size - at, out);
                        }
                    } else {
                        ByteBuffer piece = ByteBuffer.allocateDirect(MIB);
                        while (content.read(piece.clear()) > 0) {
                            piece.flip();
                            while (piece.hasRemaining()) {
                                out.write(piece);
                            }
                        }
                    }
                } catch (IOException e) {
                    failure.set(e);
                }
            });
            byte[] block = new byte[MIB];
            for (long at = 0; at < size && failure.get() == null;) {
                int room = MIB - (int) (at % MIB);
                int read = Math.max(0, in.read(into.clear().limit(kept ? room : MIB)));
                if (kept) {
                    block = room == MIB ? new byte[MIB] : block;
                    into.flip().get(block, MIB - room, read);
                }
                at += read;
            }
            writer.join();
            if (failure.get() != null) {
                throw failure.get();
            }
        }
    }

    /// Asks for the whole file in blocks of one size.
    private void fetch(NettyBlockClient client, InetSocketAddress server, int block, int batch) throws Exception {
        AtomicLong got = new AtomicLong();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch left = new CountDownLatch((int) (size / block));
        Semaphore inFlight = new Semaphore(Math.max(2, IN_FLIGHT / block));
        for (long at = 0; at < size;) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < batch && at < size; i++, at += block) {
                names.add(at + "-" + block);
            }
            inFlight.acquire(names.size());
            client.fetch(server, names, new BlockReceiver() {
                @Override
                public void received(int index, Content content) {
                    got.addAndGet(content.size());
                    inFlight.release();
                    left.countDown();
                }

                @Override
                public void failed(int index, Throwable cause) {
                    failure.set(cause);
                    inFlight.release();
                    left.countDown();
                }
            });
        }
        left.await();
        if (got.get() != size) {
            throw new IllegalStateException(got.get() + " bytes came of " + size, failure.get());
        }
    }

    /// Parts of the file by name: `offset-length`.
    private record Parts(Path file) implements BlockSource {

        @Override
        public Optional<Content> find(String name) {
            int dash = name.indexOf('-');
            return Optional.of(new Content.FilePart(file, Long.parseLong(name.substring(0, dash)),
                    Long.parseLong(name.substring(dash + 1))));
        }

        @Override
        public boolean keep(String name, byte[] note, Content.Memory content) {
            return false;
        }
    }
}
