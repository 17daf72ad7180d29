package io.firesteel.storage;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

import static org.assertj.core.api.Assertions.assertThat;

/// Which blocks are to be copied again when a process is lost, and by whom.
class DriverBlockDirectoryTest {
    private static final BlockId.RddBlock FIRST = new BlockId.RddBlock(4, 0);
    private static final BlockId.RddBlock SECOND = new BlockId.RddBlock(4, 1);

    private final DriverBlockDirectory directory = new DriverBlockDirectory(u -> {
    });
    private final List<BlockManagerAddress> executors = List.of(executor(0), executor(1), executor(2), executor(3));

    private static BlockManagerAddress executor(int id) {
        return new BlockManagerAddress(String.valueOf(id), "host" + id, 7000 + id);
    }

    /// As executors tell it: the first place knows the level, the others have a replica.
    private void keep(BlockId block, int replication, int... places) {
        int wanted = replication;
        for (int place : places) {
            directory.updated(new BlockDirectory.BlockUpdate(executors.get(place), block,
                    new Persist(false, true, false, true, wanted), 10, 0));
            wanted = 1;
        }
    }

    private void start(int count) {
        executors.subList(0, count).forEach(directory::added);
        directory.added(new BlockManagerAddress("driver", "host", 7999));
    }

    @Test
    void oneThatIsLeftCopiesWhicheverIsLost() {
        start(3);
        keep(FIRST, 2, 0, 1);
        keep(SECOND, 2, 1, 0);
        assertThat(directory.lost(executors.get(0)).fewer()).containsExactlyInAnyOrder(
                new BlockDirectory.Replica(executors.get(1), FIRST, 2),
                new BlockDirectory.Replica(executors.get(1), SECOND, 2));
        assertThat(directory.lost(executors.get(2)).fewer()).isEmpty();
    }

    @Test
    void whoIsAboutToEndGetsNoReplica() {
        start(3);
        keep(FIRST, 2, 0, 1);
        directory.leaving(Set.of("2"));
        assertThat(directory.peers(executors.get(0))).containsExactly(executors.get(1));
        assertThat(directory.peers(executors.get(2))).containsExactly(executors.get(0), executors.get(1));
        // There is nobody left who could take another one.
        assertThat(directory.lost(executors.get(0)).fewer()).isEmpty();
    }

    @Test
    void holdersTakeTurnsAndTheLevelIsNotForgotten() {
        start(4);
        keep(FIRST, 3, 0, 1, 2);
        keep(SECOND, 3, 0, 1, 2);
        assertThat(directory.lost(executors.get(0)).fewer()).containsExactlyInAnyOrder(
                new BlockDirectory.Replica(executors.get(1), FIRST, 3),
                new BlockDirectory.Replica(executors.get(2), SECOND, 3));
        assertThat(directory.lost(executors.get(1)).fewer()).containsExactlyInAnyOrder(
                new BlockDirectory.Replica(executors.get(2), FIRST, 3),
                new BlockDirectory.Replica(executors.get(2), SECOND, 3));
    }

    @Test
    void nobodyCopiesWhereNoExecutorIsFree() {
        start(2);
        keep(FIRST, 2, 0, 1);
        assertThat(directory.lost(executors.get(0)).fewer()).isEmpty();
    }

    @Test
    void onlyKeptBlocksOfLevelsThatWantMoreAreCopied() {
        start(4);
        keep(FIRST, 1, 0, 1);
        keep(new BlockId.BroadcastBlock(1, 0), 2, 0, 1);
        keep(SECOND, 2, 0, 1, 2);
        DriverBlockDirectory.Loss loss = directory.lost(executors.get(0));
        assertThat(loss.fewer()).isEmpty();
        assertThat(loss.gone()).isEmpty();
    }

    @Test
    void aBlockThatIsGoneLeavesNoLevelBehind() {
        start(3);
        keep(FIRST, 2, 0);
        assertThat(directory.lost(executors.get(0)).gone()).containsExactly(FIRST);
        keep(FIRST, 1, 1, 2);
        assertThat(directory.lost(executors.get(1)).fewer()).isEmpty();
        assertThat(Set.copyOf(directory.locations(FIRST))).containsExactly(executors.get(2));
    }
}
