package io.firesteel.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.storage.OutputFolders;
import io.firesteel.task.BlockManagerAddress;

/// Map outputs of other executors of this host, read from the files that they leave for their shuffle service (Spark's
/// `spark.shuffle.readHostLocalDisk`). A peer is asked for its folders once, and the network is used until it has answered.
///
/// Equal host names may still be different machines, or containers. So each executor puts a file of a name that nobody can
/// guess into its folders, and tells the name: who sees that file sees those folders. Whatever then cannot be read is
/// fetched over the network as if there were no shared disk.
final class HostLocalOutputs {
    private static final Logger LOG = LoggerFactory.getLogger(HostLocalOutputs.class);
    private static final String PROOF = "place-";
    private static final Pattern NAME = Pattern.compile(PROOF + "[-0-9a-f]{36}");
    private static final int MAX_ANSWER = 1 << 20;
    private static final OutputFolders ELSEWHERE = new OutputFolders(List.of());

    private final BlockManagerAddress self;
    private final Optional<OutputFolders> left;
    private final BlockTransfer transfer;
    /// By peer: its folders that are seen from here; none while it is being asked, and for those of other machines.
    private final Map<BlockManagerAddress, OutputFolders> peers = new ConcurrentHashMap<>();
    private Optional<BlockData> announcement;

    /// @param left this executor's own folders; empty where it takes no part
    HostLocalOutputs(BlockManagerAddress self, Optional<OutputFolders> left, BlockTransfer transfer) {
        this.self = self;
        this.left = left;
        this.transfer = transfer;
    }

    /// What peers are told: the name of the proof, and the folders that have it; empty where there is nothing to tell.
    synchronized Optional<BlockData> own() {
        if (announcement == null) {
            announcement = left.flatMap(HostLocalOutputs::announce);
        }
        return announcement;
    }

    private static Optional<BlockData> announce(OutputFolders folders) {
        String proof = PROOF + UUID.randomUUID();
        List<String> lines = new ArrayList<>(List.of(proof));
        for (Path folder : folders.paths()) {
            try {
                Files.createFile(folder.resolve(proof));
                lines.add(folder.toAbsolutePath().toString());
            } catch (IOException e) {
                LOG.info("Executors of this host read what is in {} over the network: {}", folder, e.toString());
            }
        }
        return lines.size() == 1
                ? Optional.empty()
                : Optional.of(new BlockData.InMemory(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /// Whether the peer's files are seen from here; asks it when it has not been asked.
    boolean knows(BlockManagerAddress peer) {
        if (left.isEmpty() || left.get().paths().isEmpty() || peer.service() == 0 || !peer.host().equals(self.host())) {
            return false;
        }
        OutputFolders folders = peers.get(peer);
        if (folders == null && peers.putIfAbsent(peer, ELSEWHERE) == null) {
            ask(peer);
            folders = peers.get(peer);
        }
        return folders != null && !folders.paths().isEmpty();
    }

    private void ask(BlockManagerAddress peer) {
        transfer.fetch(peer, List.of(new BlockId.OutputPlaceBlock()), new BlockTransfer.Receiver() {
            @Override
            public void received(BlockId block, BlockData data) {
                peers.put(peer, seen(data));
            }

            @Override
            public void failed(BlockId block, Throwable cause) {
                LOG.debug("Executor {} does not say where its map outputs are", peer.executorId(), cause);
            }
        });
    }

    private OutputFolders seen(BlockData answer) {
        List<Path> seen = new ArrayList<>();
        try (InputStream in = answer.open()) {
            List<String> lines = new String(in.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8).lines().toList();
            String proof = lines.isEmpty() ? "" : lines.getFirst();
            if (NAME.matcher(proof).matches()) {
                for (String line : lines.subList(1, lines.size())) {
                    Path folder = Path.of(line);
                    if (isSeen(folder.resolve(proof))) {
                        seen.add(folder);
                    }
                }
            }
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            LOG.debug("A peer's folders are not seen", e);
        }
        return new OutputFolders(seen);
    }

    private boolean isSeen(Path proof) throws IOException {
        return Files.isRegularFile(proof, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(proof).equals(Files.getOwner(left.orElseThrow().paths().getFirst()));
    }

    /// The bytes of a request whose peer is known; empty when the file is not here. Too short a file is found when it is read.
    Optional<BlockData> find(FetchRequest request) {
        String name = MapOutputStore.name(request.exchange(), request.output().mapTask(), "data");
        Path file = peers.getOrDefault(request.address(), ELSEWHERE).find(name);
        if (file == null) {
            return Optional.empty();
        }
        long[] sizes = request.output().sizes();
        long offset = 0;
        for (int part = 0; part < request.from(); part++) {
            offset += sizes[part];
        }
        return Optional.of(new BlockData.OnDisk(file, offset, request.size()));
    }
}
