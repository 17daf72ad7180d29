package io.firesteel.rdd.ops;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.api.StorageLevel;
import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.checkpoint.Checkpoints;
import io.firesteel.rdd.files.StoreSettings;

/// Keeping datasets once they were computed.
public final class Keep {
    private Keep() {
    }

    public static void persist(LineageRdd<?> rdd, StorageLevel level) {
        if (rdd.level().isValid() && !rdd.level().equals(level) && !rdd.checkpoint().local()) {
            throw new FiresteelException(RddErrors.LEVEL_CHANGE,
                    Map.of("rdd", Integer.toString(rdd.id()), "level", rdd.level().toString()));
        }
        if (level.isValid()) {
            StorageLevel used = rdd.checkpoint().local() ? Checkpoints.localLevel(level) : level;
            rdd.keep(used);
            rdd.driver().kept(rdd);
        }
    }

    public static void unpersist(LineageRdd<?> rdd, boolean blocking) {
        if (rdd.checkpoint().local()) {
            throw new IllegalArgumentException("RDD " + rdd.id()
                    + " is marked for local checkpointing: its kept blocks are all that is left of it");
        }
        rdd.keep(StorageLevel.NONE);
        rdd.driver().unkept(rdd.id(), blocking);
    }

    public static void checkpoint(LineageRdd<?> rdd) {
        String folder = rdd.driver()
                .checkpointDirectory()
                .orElseThrow(() -> new FiresteelException(RddErrors.CHECKPOINT_DIRECTORY, Map.of()));
        rdd.checkpoint().ask(folder + "/rdd-" + rdd.id(), StoreSettings.of(rdd.driver().conf()));
    }

    public static void localCheckpoint(LineageRdd<?> rdd) {
        rdd.keep(Checkpoints.localLevel(rdd.level().isValid() ? rdd.level() : StorageLevel.MEMORY_AND_DISK));
        rdd.checkpoint().askLocal();
        rdd.driver().kept(rdd);
    }

    /// Has the outputs of the exchanges behind `rdd` forgotten, up to kept datasets; they are made again when needed.
    public static void cleanExchanges(LineageRdd<?> rdd) {
        Deque<LineageRdd<?>> waiting = new ArrayDeque<>(List.of(rdd));
        Set<Integer> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            LineageRdd<?> next = waiting.remove();
            if (!seen.add(next.id()) || (next != rdd && next.level().isValid())) {
                continue;
            }
            for (Dependency dependency : next.dependencies()) {
                if (dependency instanceof Dependency.Shuffle shuffle) {
                    rdd.driver().jobs().removeExchange(shuffle.exchange().id());
                } else {
                    waiting.add(dependency.parent());
                }
            }
        }
    }
}
