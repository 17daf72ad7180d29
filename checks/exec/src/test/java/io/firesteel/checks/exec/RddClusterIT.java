package io.firesteel.checks.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.BarrierTaskContext;
import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.FiresteelFiles;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;
import io.firesteel.api.StorageLevel;
import io.firesteel.api.accumulator.LongAccumulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RddClusterIT {
    private static FiresteelContext sc;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        sc = FiresteelContext
                .create(new FiresteelConf(false).setMaster("local-cluster[2,1,256]").setAppName("rdd cluster"));
    }

    @AfterAll
    static void stop() {
        sc.stop();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void wordsAreCounted() throws Exception {
        Path text = folder.resolve("text");
        Files.write(text, List.of("to be or not to be", "that is the question"));
        Map<String, Integer> counts = new TreeMap<>();
        for (Pair<String, Integer> pair : sc.textFile(text.toString(), 3)
                .flatMap(line -> Arrays.asList(line.split(" ")).iterator())
                .mapToPair(word -> new Pair<>(word, 1))
                .reduceByKey(Integer::sum)
                .collect()) {
            counts.put(pair.first(), pair.second());
        }
        assertThat(counts).isEqualTo(
                Map.of("to", 2, "be", 2, "or", 1, "not", 1, "that", 1, "is", 1, "the", 1, "question", 1));
    }

    @Test
    void accumulatorsAndBroadcastsCrossProcesses() {
        LongAccumulator seen = sc.longAccumulator("seen");
        byte[] large = new byte[9 << 20];
        large[large.length - 1] = 7;
        Broadcast<byte[]> shared = sc.broadcast(large);
        List<Integer> result = sc.parallelize(numbers(8), 8).map(x -> {
            seen.add(1);
            return shared.value()[(9 << 20) - 1] * x;
        }).collect();
        assertThat(result).containsExactly(0, 7, 14, 21, 28, 35, 42, 49);
        assertThat(seen.value()).isEqualTo(8);
        shared.unpersist(true);
        assertThat(sc.parallelize(numbers(2), 2).map(x -> shared.value().length).collect())
                .containsExactly(9 << 20, 9 << 20);
        shared.destroy();
    }

    @Test
    void accumulatorsOfRetriedTasksCountOnce() {
        LongAccumulator seen = sc.longAccumulator("retried");
        long count = sc.parallelize(numbers(4), 4).map(x -> {
            seen.add(1);
            if (io.firesteel.api.TaskContext.get().attemptNumber() == 0 && x == 2) {
                throw new IllegalStateException("once");
            }
            return x;
        }).count();
        assertThat(count).isEqualTo(4);
        assertThat(seen.value()).isEqualTo(4);
    }

    @Test
    void aLostCachedPartitionIsComputedAlone() throws Exception {
        Path log = folder.resolve("computed");
        String file = log.toString();
        Rdd<Integer> cached = sc.parallelize(numbers(40), 4).mapPartitionsWithIndex((index, in) -> {
            Files.writeString(Path.of(file), index + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return in;
        }, true).persist(StorageLevel.MEMORY_ONLY);
        assertThat(cached.count()).isEqualTo(40);
        assertThat(cached.count()).isEqualTo(40);
        assertThat(Files.readAllLines(log)).hasSize(4);
        int id = cached.id();
        // The executor that has partition 2 loses that block behind everybody's back.
        sc.parallelize(numbers(2), 2).mapPartitionsWithIndex((index, in) -> {
            Thread.sleep(300);
            io.firesteel.storage.TaskStorage.of(io.firesteel.tasks.CurrentTask.get())
                    .blocks()
                    .remove(block -> block.name().equals("rdd_" + id + "_2"));
            return in;
        }, true).count();
        assertThat(cached.collect()).isEqualTo(numbers(40));
        assertThat(Files.readAllLines(log)).hasSize(5).last().isEqualTo("2");
        cached.unpersist();
    }

    @Test
    void aReplicatedPartitionOutlivesOneCopy() {
        Rdd<Integer> cached = sc.parallelize(numbers(40), 4).persist(StorageLevel.MEMORY_ONLY_2);
        assertThat(cached.count()).isEqualTo(40);
        assertThat(cached.toDebugString()).contains("CachedPartitions: 4");
        assertThat(cached.collect()).isEqualTo(numbers(40));
        cached.unpersist();
    }

    @Test
    void barrierTasksTalkToEachOther() {
        List<String> said = sc.parallelize(numbers(2), 2).barrier().mapPartitions(in -> {
            BarrierTaskContext task = BarrierTaskContext.get();
            List<String> all = task.allGather("from " + task.partitionId());
            task.barrier();
            return List.of(String.join(",", all) + " of " + task.getTaskInfos().size()).iterator();
        }).collect();
        assertThat(said).containsExactly("from 0,from 1 of 2", "from 0,from 1 of 2");
    }

    @Test
    void aCancelledGroupInterruptsItsTasks() throws Exception {
        String mark = folder.resolve("running").toString();
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            sc.setJobGroup("slow", "sleeps", true);
            try {
                sc.parallelize(numbers(2), 2).foreach(x -> {
                    Files.writeString(Path.of(mark), "");
                    Thread.sleep(60_000);
                });
                failure.complete(null);
            } catch (Throwable t) {
                failure.complete(t);
            }
        });
        thread.start();
        while (!Files.exists(Path.of(mark))) {
            Thread.sleep(20);
        }
        sc.cancelJobGroup("slow");
        assertThat(failure.get(20, TimeUnit.SECONDS)).hasMessageContaining("cancelled");
        // Both slots are free again long before the tasks' minute is over.
        assertThat(CompletableFuture.supplyAsync(() -> sc.parallelize(numbers(4), 4).count()).get(20, TimeUnit.SECONDS))
                .isEqualTo(4);
    }

    @Test
    void filesReachTasksOfOtherProcesses() throws Exception {
        Path file = folder.resolve("lookup.txt");
        Files.writeString(file, "content");
        sc.addFile(file.toString());
        List<String> read = sc.parallelize(numbers(2), 2)
                .map(x -> Files.readString(Path.of(FiresteelFiles.get("lookup.txt"))))
                .collect();
        assertThat(read).containsExactly("content", "content");
        assertThat(new HashSet<>(sc.parallelize(numbers(2), 2)
                .map(x -> FiresteelFiles.getRootDirectory())
                .collect())).doesNotContain(
                        FiresteelFiles.getRootDirectory());
    }

    @Test
    void userErrorsNameTheUsersOwnFrame() {
        List<Integer> four = new ArrayList<>(numbers(4));
        assertThatThrownBy(() -> sc.parallelize(four, 2).map(x -> 10 / (x - 2)).collect())
                .hasMessageContaining("java.lang.ArithmeticException")
                .hasMessageContaining("RddClusterIT");
    }
}
