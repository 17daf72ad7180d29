package io.firesteel.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.shuffle.StoredOutputs;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.OutputFolders;
import io.firesteel.wire.Secret;
import io.firesteel.wire.block.BlockSource;
import io.firesteel.wire.block.Content;
import io.firesteel.wire.block.NettyBlockServer;
import io.firesteel.wire.block.NettyLoops;
import io.firesteel.wire.tls.Tls;

/// Serves the map outputs of a worker's applications from their files, whether or not the executors that wrote them still
/// live (Spark's `ExternalShuffleService`). A peer shows an application's secret and sees that application's files alone.
/// Which applications there are is noted in their work folders, so that a worker after this one serves on, at the same
/// port where that is free.
final class ShuffleService implements AutoCloseable {
    /// Whether an application, or a worker, does without.
    static final Setting<Boolean> ENABLED = Setting.bool("spark.shuffle.service.enabled", true,
            "Whether workers serve the map outputs of executors that are gone.");
    private static final Setting<Integer> PORT = Setting.port("spark.shuffle.service.port", 7337,
            "The port of a worker's shuffle service; the next worker of a host takes any free one.");
    private static final Logger LOG = LoggerFactory.getLogger("ExternalShuffleService");
    private static final String NOTE = ".shuffle";
    private static final String PORT_NOTE = ".shuffle-port";
    private static final String FOLDER = "firesteel-outputs-";

    private final Path workDir;
    /// Seen by tests.
    final NettyLoops loops;
    private final NettyBlockServer server;
    private final Map<String, Served> applications = new ConcurrentHashMap<>();

    /// One application's part.
    private record Served(Secret secret, OutputFolders folders, StoredOutputs outputs) implements BlockSource {

        @Override
        public Optional<Content> find(String name) throws IOException {
            Optional<BlockId> id = BlockId.parse(name);
            Optional<BlockData> found = id.isEmpty() ? Optional.empty() : outputs.find(id.get());
            return found.map(data -> switch (data) {
                case BlockData.OnDisk d -> new Content.FilePart(d.file(), d.offset(), d.length());
                default -> throw new IllegalStateException(name + " is not in a file");
            });
        }

        @Override
        public boolean keep(String name, byte[] note, Content.Memory content) {
            return false;
        }

        @Override
        public void drop(int exchange) {
            outputs.remove(exchange);
        }
    }

    private ShuffleService(Path workDir, InetSocketAddress asked, Tls tls, Runnable broken) throws IOException {
        this.workDir = workDir;
        this.loops = new NettyLoops(2, broken);
        this.server = listen(asked, tls);
        LOG.info("Starting shuffle service on port {}", server.port());
        Files.writeString(workDir.resolve(PORT_NOTE), String.valueOf(server.port()));
        restore();
    }

    /// Starts one; empty where the worker is to do without.
    ///
    /// @param host   on whose address to listen
    /// @param broken what to do when it can serve no more
    static Optional<ShuffleService> start(Path workDir, InetAddress host, Conf conf, Runnable broken) {
        if (!conf.get(ENABLED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ShuffleService(workDir, new InetSocketAddress(host, conf.get(PORT)), Tls.of(conf),
                    broken));
        } catch (IOException e) {
            LOG.warn("This worker serves no map outputs: {}", e.toString());
            return Optional.empty();
        }
    }

    private NettyBlockServer listen(InetSocketAddress asked, Tls tls) throws IOException {
        Set<Integer> ports = new LinkedHashSet<>();
        Path note = workDir.resolve(PORT_NOTE);
        if (Files.exists(note)) {
            String before = Files.readString(note).strip();
            if (before.matches("\\d{1,5}")) {
                ports.add(Integer.parseInt(before));
            }
        }
        ports.add(asked.getPort());
        ports.add(0);
        IOException last = null;
        for (int port : ports) {
            try {
                return new NettyBlockServer(loops, new InetSocketAddress(asked.getAddress(), port), tls,
                        this::admit);
            } catch (IOException e) {
                last = e;
            }
        }
        loops.close();
        throw last;
    }

    private Optional<BlockSource> admit(byte[] offered) {
        // All are compared, so that the time says nothing about how many there are or which one was meant.
        BlockSource admitted = null;
        for (Served application : applications.values()) {
            if (application.secret().matches(offered)) {
                admitted = application;
            }
        }
        return Optional.ofNullable(admitted);
    }

    int port() {
        return server.port();
    }

    /// From now on the application's outputs are served.
    ///
    /// @return where its executors are to write them; empty where no disk takes any
    synchronized List<Path> open(String appId, byte[] secret, List<Path> roots) {
        Served known = applications.get(appId);
        if (known == null) {
            OutputFolders folders = OutputFolders.make(roots, FOLDER + server.port() + "-" + appId);
            known = new Served(Secret.of(secret), folders, new StoredOutputs(folders));
            try {
                note(appId, secret, folders);
            } catch (IOException e) {
                LOG.warn("The outputs of {} would not be known to a worker after this one: {}", appId, e.toString());
            }
            applications.put(appId, known);
        }
        return known.folders().paths();
    }

    private void note(String appId, byte[] secret, OutputFolders folders) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HexFormat.of().formatHex(secret)));
        folders.paths().forEach(folder -> lines.add(folder.toString()));
        Path folder = Files.createDirectories(workDir.resolve(appId));
        Path fresh = folder.resolve(NOTE + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, lines, StandardOpenOption.WRITE);
        Files.move(fresh, folder.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
    }

    private void restore() throws IOException {
        List<Path> notes;
        try (Stream<Path> folders = Files.list(workDir)) {
            notes = folders.map(folder -> folder.resolve(NOTE)).filter(Files::isRegularFile).toList();
        }
        for (Path note : notes) {
            String appId = note.getParent().getFileName().toString();
            try {
                List<String> lines = Files.readAllLines(note);
                OutputFolders folders = new OutputFolders(lines.stream().skip(1).map(Path::of).toList());
                applications.put(appId, new Served(Secret.of(HexFormat.of().parseHex(lines.getFirst())), folders,
                        new StoredOutputs(folders)));
                LOG.info("Serving the outputs of {} on", appId);
            } catch (IOException | RuntimeException e) {
                LOG.warn("Cannot serve the outputs of {} on: {}", appId, e.toString());
            }
        }
    }

    /// The applications whose outputs are here.
    Set<String> applications() {
        return Set.copyOf(applications.keySet());
    }

    /// The application has ended: its outputs go.
    synchronized void forget(String appId) {
        Served known = applications.remove(appId);
        if (known != null) {
            known.outputs().removeAll();
            try {
                Files.deleteIfExists(workDir.resolve(appId).resolve(NOTE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Stops serving and leaves everything as it is, as the end of a process would.
    void abandon() {
        server.close();
        loops.close();
    }

    /// Stops serving, and removes what nobody can read any more.
    @Override
    public void close() {
        abandon();
        applications().forEach(this::forget);
    }

    /// Several folders separated by commas.
    static List<Path> roots(String text) {
        return Arrays.stream(text.split(","))
                .filter(root -> !root.isBlank())
                .map(root -> Path.of(root.strip()).toAbsolutePath().normalize())
                .toList();
    }
}
