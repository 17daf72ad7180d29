package io.firesteel.ui.status;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorInfo;
import io.firesteel.events.ExecutorEvent.ExecutorRemoved;
import io.firesteel.events.RddInfo;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageInfo;
import io.firesteel.events.StorageEvent.BlockManagerAdded;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.StorageEvent.UnpersistRdd;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.StageTraits.Determinism;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

/// What executors and datasets hold is the sum of the blocks that are there, however often they were told.
class StorageStatusTest {
    private static final Persist BOTH = new Persist(true, true, false, true, 1);
    private static final Persist MEMORY = new Persist(false, true, false, true, 1);
    private static final Persist DISK = new Persist(true, false, false, false, 1);

    private final AppStatusStore store = new AppStatusStore(Conf.empty(), Clock.system());

    StorageStatusTest() {
        for (String id : List.of("1", "2")) {
            store.on(new ExecutorAdded(5, id,
                    new ExecutorInfo("h" + id, 2, Map.of(), Map.of(), Map.of(), 0, Event.NONE, Event.NONE)));
            store.on(new BlockManagerAdded(6, address(id), 1000, 1000, 0));
        }
        RddInfo rdd = new RddInfo(7, "kept", "", "", List.of(), BOTH, false, Determinism.DETERMINATE, 3, 0, 0, 0);
        store.on(new StageSubmitted(new StageInfo(0, 0, "s", 3, List.of(rdd), List.of(), "", 1, Event.NONE,
                java.util.Optional.empty(), List.of(), 0, false, 0), Map.of()));
    }

    @Test
    void blocksThatAreToldAgainCountOnce() {
        updated("1", "rdd_7_0", MEMORY, 100, 0);
        updated("1", "rdd_7_0", MEMORY, 120, 0);
        updated("1", "broadcast_3_piece0", MEMORY, 30, 0);
        assertThat(executor("1").memoryUsed()).isEqualTo(150);
        assertThat(executor("1").rddBlocks()).isEqualTo(1);
        updated("1", "broadcast_3_piece0", Persist.NONE, 0, 0);
        assertThat(executor("1").memoryUsed()).isEqualTo(120);
    }

    @Test
    void aBlockMovesFromMemoryToDisk() {
        updated("1", "rdd_7_0", MEMORY, 100, 0);
        updated("1", "rdd_7_0", DISK, 100, 90);
        assertThat(executor("1").memoryUsed()).isZero();
        assertThat(executor("1").diskUsed()).isEqualTo(90);
        RddView rdd = store.rdds().getFirst();
        assertThat(rdd.memoryUsed()).isZero();
        assertThat(rdd.diskUsed()).isEqualTo(90);
    }

    @Test
    void replicasAreAddedAndDroppedByExecutor() {
        updated("1", "rdd_7_1", MEMORY, 100, 0);
        updated("2", "rdd_7_1", MEMORY, 100, 0);
        assertThat(store.rdds().getFirst().blocks().getFirst().executors()).containsExactly("1", "2");
        assertThat(store.rdds().getFirst().memoryUsed()).isEqualTo(200);
        store.on(new ExecutorRemoved(9, "1", "gone"));
        assertThat(store.rdds().getFirst().blocks().getFirst().executors()).containsExactly("2");
        assertThat(store.executors(false)).extracting(ExecutorView::id).containsExactly("2");
        assertThat(executor("1").memoryUsed()).isZero();
        updated("2", "rdd_7_1", Persist.NONE, 0, 0);
        assertThat(store.rdds()).isEmpty();
    }

    @Test
    void unpersistForgetsTheDataset() {
        updated("1", "rdd_7_1", MEMORY, 100, 0);
        store.on(new UnpersistRdd(7));
        assertThat(store.rdds()).isEmpty();
        assertThat(executor("1").memoryUsed()).isZero();
        // Told late.
        updated("1", "rdd_7_1", Persist.NONE, 0, 0);
        assertThat(executor("1").rddBlocks()).isZero();
    }

    private void updated(String executor, String block, Persist level, long memory, long disk) {
        store.on(new BlockUpdated(address(executor), block, level, memory, disk));
    }

    private ExecutorView executor(String id) {
        return store.executors(true).stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static BlockManagerAddress address(String executor) {
        return new BlockManagerAddress(executor, "h" + executor, 7000);
    }
}
