package io.firesteel.checks.rdd;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.BarrierTaskContext;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;
import io.firesteel.api.StorageLevel;
import io.firesteel.api.TaskContext;
import io.firesteel.api.accumulator.LongAccumulator;
import io.firesteel.api.rdd.JobFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Keeping, checkpoints and barriers.
class KeepingTest {
    private static FiresteelContext sc;

    @TempDir
    static Path folder;

    @TempDir
    static Path local;

    @BeforeAll
    static void start() {
        sc = TestContexts.start("local[2]", Map.of("spark.local.dir", local.toString()));
        sc.setCheckpointDir(folder.toString());
    }

    @AfterAll
    static void stop() {
        sc.close();
    }

    private static Rdd<Integer> counted(LongAccumulator computed) {
        return sc.parallelize(Arrays.asList(1, 2, 3, 4, 5, 6), 3).map(x -> {
            computed.add(1);
            return x * 10;
        });
    }

    @Test
    void aCheckpointIsWrittenWhileItIsComputed() {
        LongAccumulator computed = sc.longAccumulator();
        Rdd<Integer> rdd = counted(computed);
        rdd.checkpoint();
        assertThat(rdd.map(x -> x + 1).collect()).containsExactly(11, 21, 31, 41, 51, 61);
        assertThat(computed.value()).isEqualTo(6);
        assertThat(rdd.isCheckpointed()).isTrue();
        assertThat(rdd.collect()).containsExactly(10, 20, 30, 40, 50, 60);
        assertThat(computed.value()).as("read from the checkpoint").isEqualTo(6);
        assertThat(rdd.getCheckpointFile()).hasValueSatisfying(f -> assertThat(Path.of(URI.create(f))).isDirectory());
        assertThat(rdd.toDebugString()).contains("ReliableCheckpointRDD").doesNotContain("ParallelCollectionRDD");
    }

    @Test
    void partitionsThatTheJobDidNotNeedAreComputedAlone() {
        LongAccumulator computed = sc.longAccumulator();
        Rdd<Integer> rdd = counted(computed);
        rdd.checkpoint();
        assertThat(rdd.first()).isEqualTo(10);
        assertThat(rdd.isCheckpointed()).isTrue();
        assertThat(rdd.collect()).containsExactly(10, 20, 30, 40, 50, 60);
        // The first partition was left half read by first(), so it is computed again; the others once.
        assertThat(computed.value()).isBetween(6L, 8L);
    }

    @Test
    void aCheckpointLeavesNoUnfinishedFiles() throws Exception {
        Rdd<Integer> rdd = sc.parallelize(Arrays.asList(1, 2, 3, 4), 2).map(x -> x);
        rdd.checkpoint();
        rdd.take(1);
        try (Stream<Path> files = Files.list(Path.of(URI.create(rdd.getCheckpointFile().orElseThrow())))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("part-00000",
                    "part-00001");
        }
    }

    @Test
    void aKeptDatasetCanBeCheckpointed() {
        LongAccumulator computed = sc.longAccumulator();
        Rdd<Integer> rdd = counted(computed).cache();
        rdd.count();
        rdd.checkpoint();
        rdd.count();
        assertThat(computed.value()).isEqualTo(6);
        assertThat(rdd.isCheckpointed()).isTrue();
        rdd.unpersist(true);
        assertThat(rdd.reduce(Integer::sum)).isEqualTo(210);
        assertThat(computed.value()).isEqualTo(6);
    }

    @Test
    void aKeptPartitionThatIsDeletedInMidJobIsComputedAgainAlone() throws Exception {
        LongAccumulator computed = sc.longAccumulator();
        Rdd<Integer> kept = sc.parallelize(IntStream.rangeClosed(1, 40).boxed().toList(), 4).map(x -> {
            computed.add(1);
            return x * 10;
        }).persist(StorageLevel.DISK_ONLY);
        assertThat(kept.count()).isEqualTo(40);
        assertThat(computed.value()).isEqualTo(40);
        String go = folder.resolve("go").toString();
        String began = folder.resolve("began").toString();
        JobFuture<Long> job = kept.mapPartitionsWithIndex((index, in) -> {
            // The first two tasks hold both slots until the last partition's block is gone.
            if (index < 2) {
                Files.writeString(Path.of(began + index), "");
                while (!Files.exists(Path.of(go))) {
                    Thread.sleep(10);
                }
            }
            return in;
        }, true).countAsync();
        while (!Files.exists(Path.of(began + 0)) || !Files.exists(Path.of(began + 1))) {
            assertThat(job.isDone()).isFalse();
            Thread.sleep(10);
        }
        String block = "rdd_" + kept.id() + "_3";
        try (Stream<Path> files = Files.walk(local)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().startsWith(block)).toList();
            assertThat(found).hasSize(1);
            Files.delete(found.getFirst());
        }
        Files.writeString(Path.of(go), "");
        assertThat(job.get()).isEqualTo(40);
        assertThat(computed.value()).as("ten elements of one partition more").isEqualTo(50);
        kept.unpersist(true);
    }

    @Test
    void aCheckpointOfPairsKeepsThePartitioner() {
        PairRdd<Integer, Integer> pairs = sc.parallelize(Arrays.asList(1, 2, 3, 4), 2)
                .mapToPair(x -> Pair.of(x, x))
                .partitionBy(new HashPartitioner(3));
        pairs.checkpoint();
        pairs.count();
        assertThat(pairs.isCheckpointed()).isTrue();
        assertThat(pairs.partitioner()).contains(new HashPartitioner(3));
        assertThat(pairs.join(pairs).getNumPartitions()).isEqualTo(3);
        assertThat(pairs.join(pairs).count()).isEqualTo(4);
    }

    @Test
    void aLocalCheckpointCutsTheLineage() {
        LongAccumulator computed = sc.longAccumulator();
        Rdd<Integer> rdd = counted(computed);
        rdd.localCheckpoint();
        assertThat(rdd.reduce(Integer::sum)).isEqualTo(210);
        assertThat(rdd.reduce(Integer::sum)).isEqualTo(210);
        assertThat(computed.value()).isEqualTo(6);
        assertThat(rdd.isCheckpointed()).isTrue();
        assertThat(rdd.getCheckpointFile()).isEmpty();
        assertThat(rdd.toDebugString()).doesNotContain("ParallelCollectionRDD");
    }

    @Test
    void aLevelStaysUntilItIsTakenBack() {
        Rdd<Integer> rdd = sc.parallelize(Arrays.asList(1, 2), 1).map(x -> x).persist(StorageLevel.DISK_ONLY);
        assertThatThrownBy(() -> rdd.persist(StorageLevel.MEMORY_ONLY)).hasMessageContaining("Cannot change storage");
        assertThat(rdd.getStorageLevel()).isEqualTo(StorageLevel.DISK_ONLY);
        rdd.unpersist().persist(StorageLevel.MEMORY_ONLY);
        assertThat(rdd.count()).isEqualTo(2);
    }

    @Test
    void barrierTasksRunTogetherAndTalk() {
        List<String> all = sc.parallelize(Arrays.asList(1, 2, 3, 4), 2).barrier().mapPartitions(in -> {
            BarrierTaskContext task = BarrierTaskContext.get();
            List<String> heard = task.allGather("from " + task.partitionId());
            task.barrier();
            return Collections.singletonList(heard + " of " + task.getTaskInfos().size()).iterator();
        }).collect();
        assertThat(all).containsExactly("[from 0, from 1] of 2", "[from 0, from 1] of 2");
        assertThatThrownBy(() -> sc.parallelize(Arrays.asList(1, 2, 3, 4), 2).map(x -> {
            BarrierTaskContext.get();
            return x;
        }).count()).hasMessageContaining("barrier");
    }

    @Test
    void barrierChainsThatCannotBeAreRefused() {
        Rdd<Integer> barrier = sc.parallelize(Arrays.asList(1, 2, 3, 4), 2).barrier().mapPartitions(in -> in);
        assertThatThrownBy(() -> barrier.coalesce(1).count()).hasMessageContaining("SPARK-24820");
        assertThatThrownBy(barrier::first).hasMessageContaining("SPARK-24820");
        assertThat(barrier.count()).isEqualTo(4);
    }

    @Test
    void tasksKnowThemselves() {
        List<String> seen = sc.parallelize(Arrays.asList(1, 2, 3), 3).map(x -> {
            TaskContext task = TaskContext.get();
            return task.partitionId() + "/" + task.numPartitions() + "/" + task.attemptNumber() + "/"
                    + TaskContext.getPartitionId();
        }).collect();
        assertThat(seen).containsExactly("0/3/0/0", "1/3/0/1", "2/3/0/2");
        assertThat(TaskContext.get()).isNull();
        LongAccumulator ended = sc.longAccumulator();
        sc.parallelize(Arrays.asList(1, 2, 3), 3)
                .foreachPartition(
                        in -> TaskContext.get().addTaskCompletionListener(task -> ended.add(1)));
        assertThat(ended.value()).isEqualTo(3);
    }

    @Test
    void aDeepLineageIsCutWithoutRecursion() {
        Rdd<Integer> rdd = sc.parallelize(Arrays.asList(1, 2, 3), 1);
        for (int i = 0; i < 1500; i++) {
            rdd = rdd.map(x -> x + 1);
        }
        assertThat(rdd.collect()).containsExactly(1501, 1502, 1503);
    }

    @Test
    void largeSlicesTravelAsBlocks() {
        List<String> large = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            large.add("element number " + i);
        }
        Rdd<String> rdd = sc.parallelize(large, 4);
        assertThat(rdd.count()).isEqualTo(100_000);
        assertThat(rdd.map(String::length).reduce(Math::max)).isEqualTo("element number 99999".length());
        assertThat(rdd.collect()).isEqualTo(large);
    }
}
