package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.protocol.wire.ExecutorOrder;
import io.firesteel.protocol.wire.LaunchExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/// What a worker learns of an executor that one before it had started.
class ProcessNoteTest {
    @TempDir
    Path folder;

    @Test
    void aSuccessorKnowsWhatAnExecutorMayHave() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            Path home = Files.createDirectories(folder.resolve("app-1/3"));
            LaunchExecutor order = LaunchExecutor.newBuilder()
                    .setAppId("app-1")
                    .setExecutorId(3)
                    .setCores(2)
                    .setMemory(512)
                    .setOrder(ExecutorOrder.newBuilder()
                            .setAppName("name")
                            .putConf("spark.executor.memoryOverhead", "2g")
                            .putConf("spark.some.password", "not for notes"))
                    .build();
            ProcessNote.write(home, order, process.toHandle(), List.of(4, 5));
            Path note;
            try (Stream<Path> files = Files.list(home)) {
                note = files.findFirst().orElseThrow();
            }
            assertThat(Files.readString(note)).doesNotContain("not for notes");
            // As if a worker had written it that is gone.
            Files.move(note, home.resolve(".process-" + (Integer.MAX_VALUE - 1) + "-1"));
            assertThat(ProcessNote.takeOver(folder)).singleElement().satisfies(found -> {
                ExecutorRunner runner = ExecutorRunner.takenOver(found, (who, change) -> {
                });
                assertThat(runner.fullId()).isEqualTo("app-1/3");
                assertThat(runner.limit().bytes()).isEqualTo((512L << 20) + (2L << 30));
                assertThat(runner.process()).contains(process.toHandle());
                assertThat(found.cpus()).containsExactly(4, 5);
            });
        } finally {
            process.destroyForcibly();
        }
    }
}
