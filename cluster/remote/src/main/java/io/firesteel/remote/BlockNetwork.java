package io.firesteel.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;
import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.files.TemporaryNames;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Listening;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockServer;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.wire.Secret;
import io.firesteel.wire.block.BlockSource;
import io.firesteel.wire.block.Content;
import io.firesteel.wire.block.NettyBlockClient;
import io.firesteel.wire.block.NettyBlockServer;
import io.firesteel.wire.block.NettyLoops;
import io.firesteel.wire.tls.Tls;

/// The block traffic of one process, driver or executor: a server on the loopback interface or a given host, a client, and
/// their I/O threads.
public final class BlockNetwork implements DriverNetwork, BlockSource {
    private static final Setting<Integer> PORT = Setting.port("spark.blockManager.port", 0,
            "The port on which executors, and the driver, serve blocks; 0: any. Where it is taken, the next ones.");
    private static final Setting<Integer> DRIVER_PORT = Setting.port("spark.driver.blockManager.port", 0,
            "The port on which the driver serves blocks; without it, spark.blockManager.port.");
    private static final String SERVICE = "org.apache.spark.network.netty.NettyBlockTransferService";

    private final Secret secret;
    private final NettyLoops loops;
    private final NettyBlockServer server;
    private final NettyTransfer transfer;
    private final BlockManagerAddress address;
    private volatile BlockServer storage;

    /// Where a process serves blocks.
    ///
    /// @param host by which others reach it
    /// @param bind on which it listens
    /// @param port 0: any
    record Place(String host, String bind, int port) {

        /// That of an executor, which listens where its worker says.
        static Place ofExecutor(String host, Conf conf) {
            return new Place(host, host, conf.get(PORT));
        }
    }

    /// @param largeFiles makes the file for a received block that is too large for memory
    /// @param service    port of the shuffle service that serves the process's map outputs too; 0 for none
    /// @param broken     what to do when blocks can neither be served nor fetched any more
    BlockNetwork(String executorId, Place place, Secret secret, Supplier<Path> largeFiles, Conf conf, int service,
            Runnable broken) throws IOException {
        Tls tls = Tls.of(conf);
        this.secret = secret;
        loops = new NettyLoops(2, broken);
        InetAddress bind = InetAddress.getByName(place.bind());
        try {
            server = Listening.tried(SERVICE, new HostPort(place.bind(), place.port()), conf,
                    port -> new NettyBlockServer(loops, new InetSocketAddress(bind, port), secret, tls, this),
                    NettyBlockServer::port);
        } catch (FiresteelException e) {
            loops.close();
            throw e;
        }
        transfer = new NettyTransfer(new NettyBlockClient(loops, secret, tls, largeFiles,
                new NettyBlockClient.Limits(conf.get(RemoteSettings.MAX_FETCH_TO_MEMORY),
                        conf.get(RemoteSettings.QUIET))));
        address = new BlockManagerAddress(executorId, place.host(), server.port(), service);
    }

    /// That of a driver, which receives large blocks into files of the system's temporary folder.
    ///
    /// @param host by which executors reach it
    /// @param bind on which it listens
    public static BlockNetwork ofDriver(String host, String bind, Secret secret, Conf conf) throws IOException {
        int port = conf.text(DRIVER_PORT.key()).isPresent() ? conf.get(DRIVER_PORT) : conf.get(PORT);
        return new BlockNetwork("driver", new Place(host, bind, port), secret, BlockNetwork::temporaryFile, conf, 0,
                () -> {
                });
    }

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile(TemporaryNames.prefix("block"), ".part");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What peers have to show.
    public Secret secret() {
        return secret;
    }

    @Override
    public BlockManagerAddress address() {
        return address;
    }

    @Override
    public BlockTransfer transfer() {
        return transfer;
    }

    /// Fails what is asked of a peer that is gone.
    public void gone(BlockManagerAddress peer) {
        transfer.gone(peer);
    }

    /// Tells a shuffle service that nobody reads an exchange any more.
    public void drop(BlockManagerAddress service, int exchange) {
        transfer.drop(service, exchange);
    }

    @Override
    public void serve(BlockServer blocks) {
        storage = blocks;
    }

    @Override
    public Optional<Content> find(String name) {
        BlockServer serving = storage;
        Optional<BlockId> block = BlockId.parse(name);
        if (serving == null || block.isEmpty()) {
            return Optional.empty();
        }
        return serving.blockForPeer(block.get()).map(NettyTransfer::content);
    }

    @Override
    public boolean keep(String name, byte[] note, Content.Memory content) {
        BlockServer serving = storage;
        Optional<BlockId> block = BlockId.parse(name);
        Persist persist = NettyTransfer.persist(note);
        return serving != null && block.isPresent()
                && serving.keepReplica(block.get(), persist,
                        new BlockData.InMemory(content.bytes(), content.offset(), content.length()));
    }

    @Override
    public void close() {
        server.close();
        transfer.close();
        loops.close();
    }
}
