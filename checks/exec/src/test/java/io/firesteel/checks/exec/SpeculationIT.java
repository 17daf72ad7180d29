package io.firesteel.checks.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.TaskContext;
import io.firesteel.api.accumulator.LongAccumulator;

import static org.assertj.core.api.Assertions.assertThat;

/// A task that is slow on one executor gets a twin on the other: the first to end counts, once.
@Tag("slow")
class SpeculationIT {
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    @Test
    void theTwinWinsAndTheSlowTaskLeavesNothing() throws Exception {
        Path out = folder.resolve("out");
        Path marks = Files.createDirectory(folder.resolve("marks"));
        String go = folder.resolve("go").toString();
        String seen = marks.toString();
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false)
                .setMaster("local-cluster[2,1,256]")
                .setAppName("twins")
                .set("spark.local.dir", Files.createDirectory(folder.resolve("local")).toString())
                .set("spark.speculation", "true")
                .set("spark.speculation.quantile", "0.5")
                .set("spark.speculation.multiplier", "1"))) {
            LongAccumulator counted = sc.longAccumulator();
            sc.parallelize(IntStream.range(0, ROWS).boxed().toList(), 4).mapPartitionsWithIndex((index, in) -> {
                TaskContext task = TaskContext.get();
                Files.writeString(Path.of(seen, index + "." + task.attemptNumber()),
                        String.valueOf(ProcessHandle.current().pid()));
                // The first attempt cannot end before the job has: its twin has to.
                while (index == 1 && task.attemptNumber() == 0 && !Files.exists(Path.of(go))) {
                    try {
                        Thread.sleep(20);
                    } catch (InterruptedException e) {
                        // User code that does not hear a kill.
                        continue;
                    }
                }
                return in;
            }, true).map(x -> {
                counted.add(1);
                return x;
            }).saveAsTextFile(out.toString());
            assertThat(counted.value()).isEqualTo(ROWS);
            assertThat(pid(marks, "1.0")).isNotEqualTo(pid(marks, "1.1"));
            Files.writeString(Path.of(go), "");
            // The slow attempt ends on its executor, too late; the next job needs both slots.
            assertThat(sc.range(0, 8, 1, 8).count()).isEqualTo(8);
            assertThat(counted.value()).isEqualTo(ROWS);
        }
        List<Integer> rows = Stream.of("part-00000", "part-00001", "part-00002", "part-00003")
                .flatMap(name -> lines(out.resolve(name)))
                .toList();
        assertThat(rows).isEqualTo(IntStream.range(0, ROWS).boxed().toList());
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> !n.startsWith("."))).hasSize(5)
                    .contains("_SUCCESS");
        }
        try (Stream<Path> left = Files.list(folder.resolve("local"))) {
            assertThat(left).isEmpty();
        }
    }

    private static String pid(Path marks, String attempt) throws Exception {
        return Files.readString(marks.resolve(attempt));
    }

    private static Stream<Integer> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Integer::valueOf);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
