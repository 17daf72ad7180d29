package io.firesteel.checks.rdd.programs;

import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;
import io.firesteel.api.StorageLevel;
import io.firesteel.api.accumulator.CollectionAccumulator;
import io.firesteel.api.accumulator.DoubleAccumulator;
import io.firesteel.api.accumulator.LongAccumulator;
import io.firesteel.api.rdd.RddLike;

/// What the two APIs call differently; the recorder has a twin of it for Spark.
final class Env {
    private Env() {
    }

    static LongAccumulator longs(FiresteelContext sc, String name) {
        return sc.longAccumulator(name);
    }

    static DoubleAccumulator doubles(FiresteelContext sc, String name) {
        return sc.doubleAccumulator(name);
    }

    static CollectionAccumulator<Integer> list(FiresteelContext sc, String name) {
        return sc.collectionAccumulator(name);
    }

    static Rdd<Long> range(FiresteelContext sc, long start, long end, long step, int slices) {
        return sc.range(start, end, step, slices);
    }

    static String level(RddLike<?, ?> rdd, String name) {
        rdd.persist(level(name));
        return rdd.getStorageLevel().description();
    }

    static List<?> part(RddLike<?, ?> rdd, int partition) {
        return rdd.collectPartitions(new int[]{partition}).getFirst();
    }

    static StorageLevel level(String name) {
        return switch (name) {
            case "MEMORY_ONLY" -> StorageLevel.MEMORY_ONLY;
            case "MEMORY_AND_DISK" -> StorageLevel.MEMORY_AND_DISK;
            case "MEMORY_ONLY_SER" -> StorageLevel.MEMORY_ONLY_SER;
            case "DISK_ONLY" -> StorageLevel.DISK_ONLY;
            case "MEMORY_AND_DISK_SER" -> StorageLevel.MEMORY_AND_DISK_SER;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
