package io.firesteel.storage;

import java.util.Map;
import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.shuffle.ShuffleExchange;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.block.BlockManager;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.StreamSettings;
import io.firesteel.task.BlockManagerAddress;

/// All storage of one executor (and of the driver): memory account, local folders, kept blocks, exchanges, broadcast
/// values. Made once per process and application, given to the block server and to task bodies; closing removes all files.
public final class ExecutorStorage implements BlockServer, AutoCloseable {
    private final BlockManagerAddress address;
    private final MemoryAccount account;
    private final LocalFolders folders;
    private final BlockManager blocks;
    private final ShuffleExchange shuffle;
    private final Broadcasts broadcasts;
    private final SpillSpace spillSpace;
    private final BlockMigration migration;

    private ExecutorStorage(Conf conf, Place place, Optional<byte[]> key, BlockTransfer transfer,
            BlockDirectory directory) {
        this.address = place.address();
        this.account = MemoryAccount.of(conf, place.heapBytes());
        this.folders = LocalFolders.open(conf, place.environment(),
                place.applicationId() + "-" + address.executorId());
        BlockStream kept = BlockStream.of(conf, conf.get(StreamSettings.RDD), key);
        this.blocks = new BlockManager(address, account, folders, kept, transfer, directory,
                new BlockManager.Sizes(conf.get(StorageSettings.UNROLL_MEMORY),
                        conf.get(StorageSettings.OBJECT_BLOCK)));
        this.spillSpace = new SpillSpace(folders, BlockStream.of(conf, conf.get(StreamSettings.SPILL), key));
        this.shuffle = new ShuffleExchange(conf, address, account, transfer,
                BlockStream.of(conf, conf.get(StreamSettings.SHUFFLE), key), spillSpace, place.outputs());
        this.broadcasts = new Broadcasts(blocks, BlockStream.of(conf, conf.get(StreamSettings.BROADCAST), key),
                conf.get(StorageSettings.BROADCAST_BLOCK));
        this.migration = new BlockMigration(conf, transfer, blocks, shuffle);
    }

    /// Where this process stands.
    ///
    /// @param applicationId tags the folders
    /// @param address       where the process serves its blocks; port 0 when nobody else reads them
    /// @param heapBytes     the executor's heap, of which `spark.memory.fraction` is shared out
    /// @param environment   the process's environment, for `SPARK_LOCAL_DIRS`
    /// @param outputs       where map outputs are left for a shuffle service; empty where they end with the process
    public record Place(String applicationId, BlockManagerAddress address, long heapBytes,
            Map<String, String> environment, Optional<OutputFolders> outputs) {

        public Place(String applicationId, BlockManagerAddress address, long heapBytes,
                Map<String, String> environment) {
            this(applicationId, address, heapBytes, environment, Optional.empty());
        }
    }

    /// @param key the application's key where blocks are encrypted, see [BlockStream#newKey(Conf)]
    public static ExecutorStorage open(Conf conf, Place place, Optional<byte[]> key, BlockTransfer transfer,
            BlockDirectory directory) {
        return new ExecutorStorage(conf, place, key, transfer, directory);
    }

    public BlockManagerAddress address() {
        return address;
    }

    public MemoryAccount account() {
        return account;
    }

    public LocalFolders folders() {
        return folders;
    }

    public BlockManager blocks() {
        return blocks;
    }

    public ShuffleExchange shuffle() {
        return shuffle;
    }

    public Broadcasts broadcasts() {
        return broadcasts;
    }

    /// Takes over what others hold.
    public BlockMigration migration() {
        return migration;
    }

    /// Where operators spill.
    public SpillSpace spillSpace() {
        return spillSpace;
    }

    @Override
    public Optional<BlockData> blockForPeer(BlockId block) {
        return switch (block) {
            case BlockId.ShuffleBlock b -> shuffle.block(b);
            case BlockId.ShuffleRangeBlock b -> shuffle.block(b);
            case BlockId.OutputPlaceBlock b -> shuffle.block(b);
            default -> blocks.here(block);
        };
    }

    @Override
    public boolean keepReplica(BlockId block, Persist persist, BlockData data) {
        return blocks.putBytes(block, data, persist);
    }

    @Override
    public void close() {
        folders.close();
    }
}
