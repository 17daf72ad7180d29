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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
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
/// `java -cp 'jars/*' checks/bench/Channel.java [MEGABYTES [ROUNDS [ROWS]]]`, after the first use of a launcher has built the jars.
/// Prints CSV: what, its best round in MB/s, CPU milliseconds per GB of all rounds but the first quarter, its part of the best raw
/// copy that forgets the bytes, and of `raw-kept`, which is what plain Java needs to have them. Blocks of `-outputs` come each out
/// of another file than the one before, as one reader's parts of many map outputs do; the others lie side by side in one file.
/// `ROWS` is a pattern of what is measured beside the raw copies.
public final class Channel {
    private static final int MIB = 1 << 20;
    private static final int LARGE = 32 * MIB;
    private static final int SMALL = 16 << 10;
    private static final int SMALLEST = 4 << 10;
    /// Bytes asked for and not yet there, as `spark.reducer.maxSizeInFlight` has it.
    private static final int IN_FLIGHT = 48 * MIB;
    /// Bytes of one request, as readers ask.
    private static final int REQUEST = IN_FLIGHT / 5;
    /// Map outputs: so many that one request asks for a part of each once.
    private static final int OUTPUTS = 600;

    private final Path file;
    private final Path outputs;
    private final long size;
    private final ByteBuffer into = ByteBuffer.allocateDirect(MIB);

    private Channel(Path file, Path outputs, long size) {
        this.file = file;
        this.outputs = outputs;
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
        Path folder = Files.createTempDirectory("channel");
        List<Path> made = new ArrayList<>();
        try {
            made.add(fill(folder.resolve("data"), size));
            for (int output = 0; output < OUTPUTS; output++) {
                made.add(fill(folder.resolve("output-" + output), (size / SMALL / OUTPUTS + 1) * SMALL));
            }
            new Channel(made.getFirst(), folder, size).measure(rounds, args.length > 2 ? args[2] : ".*");
        } finally {
            for (Path file : made) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static Path fill(Path file, long size) throws IOException {
        byte[] piece = new byte[MIB];
        SplittableRandom random = new SplittableRandom(7);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long at = 0; at < size; at += MIB) {
                random.nextBytes(piece);
                out.write(piece, 0, (int) Math.min(MIB, size - at));
            }
        }
        return file;
    }

    private void measure(int rounds, String rows) throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        Secret secret = Secret.random();
        Tls tls = Tls.of(Conf.of(Map.of()));
        try (NettyLoops serving = new NettyLoops(2, () -> {
        });
                NettyLoops asking = new NettyLoops(2, () -> {
        });
                NettyBlockServer server = new NettyBlockServer(serving, new InetSocketAddress(here, 0), secret, tls,
                        new Parts(outputs));
                NettyBlockClient client = new NettyBlockClient(asking, secret, tls,
                        () -> file.resolveSibling("never"),
                        new NettyBlockClient.Limits(Integer.MAX_VALUE, 60_000))) {
            InetSocketAddress address = new InetSocketAddress(here, server.port());
            Map<String, Copy> copies = new LinkedHashMap<>();
            copies.put("raw-sendfile", () -> raw(true, false));
            copies.put("raw-copy", () -> raw(false, false));
            copies.put("raw-kept", () -> raw(false, true));
            copies.put("channel-32m", () -> fetch(client, address, LARGE, 1));
            copies.put("channel-1m", () -> fetch(client, address, MIB, 1));
            copies.put("channel-16k", () -> fetch(client, address, SMALL, 1));
            copies.put("channel-16k-outputs", () -> fetch(client, address, SMALL, OUTPUTS));
            copies.put("channel-4k", () -> fetch(client, address, SMALLEST, 1));
            copies.put("channel-4k-outputs", () -> fetch(client, address, SMALLEST, OUTPUTS));
            copies.keySet().removeIf(name -> !name.matches("raw.*|" + rows));
            List<String> names = List.copyOf(copies.keySet());
            Best[] best = new Best[names.size()];
            double[] cpu = new double[names.size()];
            int warm = rounds / 4;
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < names.size(); i++) {
                    Best now = time(copies.get(names.get(i)));
                    cpu[i] += round < warm ? 0 : now.cpuMillis();
                    best[i] = best[i] == null || now.seconds() < best[i].seconds() ? now : best[i];
                }
            }
            double raw = Math.min(best[0].seconds(), best[1].seconds());
            double kept = best[names.indexOf("raw-kept")].seconds();
            System.out.println("what,mb_per_s,cpu_ms_per_gb,part_of_raw,part_of_kept");
            for (int i = 0; i < names.size(); i++) {
                System.out.printf("%s,%.0f,%.0f,%.2f,%.2f%n", names.get(i), size / 1e6 / best[i].seconds(),
                        cpu[i] / (rounds - warm) / (size / 1e9), raw / best[i].seconds(), kept / best[i].seconds());
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

    /// Asks for everything in blocks of one size.
    ///
    /// @param files how many map outputs take turns, block by block; 1 for neighbours in one file
    private void fetch(NettyBlockClient client, InetSocketAddress server, int block, int files) throws Exception {
        AtomicLong got = new AtomicLong();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        int count = (int) (size / block);
        int batch = Math.max(1, REQUEST / block);
        int most = Math.max(2, IN_FLIGHT / block / batch);
        Semaphore inFlight = new Semaphore(most);
        for (int next = 0; next < count;) {
            List<String> names = new ArrayList<>();
            for (; names.size() < batch && next < count; next++) {
                names.add((files == 1 ? "data" : "output-" + next % files) + ":" + (long) (next / files) * block + ":"
                        + block);
            }
            AtomicInteger left = new AtomicInteger(names.size());
            inFlight.acquire();
            client.fetch(server, names, new BlockReceiver() {
                @Override
                public void received(int index, Content content) {
                    got.addAndGet(content.size());
                    answered();
                }

                @Override
                public void failed(int index, Throwable cause) {
                    failure.set(cause);
                    answered();
                }

                private void answered() {
                    if (left.decrementAndGet() == 0) {
                        inFlight.release();
                    }
                }
            });
        }
        inFlight.acquire(most);
        if (got.get() != size) {
            throw new IllegalStateException(got.get() + " bytes came of " + size, failure.get());
        }
    }

    /// Parts of files by name: `file:offset:length`.
    private record Parts(Path folder) implements BlockSource {

        @Override
        public Optional<Content> find(String name) {
            String[] words = name.split(":");
            return Optional.of(new Content.FilePart(folder.resolve(words[0]), Long.parseLong(words[1]),
                    Long.parseLong(words[2])));
        }

        @Override
        public boolean keep(String name, byte[] note, Content.Memory content) {
            return false;
        }
    }
}
