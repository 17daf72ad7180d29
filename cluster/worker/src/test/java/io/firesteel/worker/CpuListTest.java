package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.wire.LaunchExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Lists of CPUs, what a worker makes of them, and a process that is pinned.
class CpuListTest {
    @TempDir
    Path work;

    private WorkerOptions options(String cpus, String... further) throws IOException {
        Path settings = Files.writeString(work.resolve("settings.conf"), "spark.firesteel.worker.cpus " + cpus + "\n");
        List<String> words = new ArrayList<>(List.of("spark://127.0.0.1:7077", "--properties-file",
                settings.toString(), "--host", "127.0.0.1"));
        words.addAll(List.of(further));
        return WorkerOptions.parse(words, Map.of());
    }

    /// The CPUs that a process may run on, as the kernel writes them.
    private static String allowed(long pid) throws IOException {
        Matcher line = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(\\S+)$")
                .matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private static String firstAllowed() throws IOException {
        return allowed(ProcessHandle.current().pid()).split("[,-]")[0];
    }

    private static WorkerOptions with(int cores, String cpus) {
        return new WorkerOptions(MasterUrl.parse("spark://127.0.0.1:7077"), "127.0.0.1", 0, 0,
                cores, 512, Path.of("work"), Conf.of(Map.of("spark.firesteel.worker.cpus", cpus)));
    }

    @Test
    void listsAreReadAsLinuxWritesThem() {
        assertThat(CpuList.parse("0-3,6")).containsExactly(0, 1, 2, 3, 6);
        assertThat(CpuList.parse(" 7 , 2-2,1-2")).containsExactly(1, 2, 7);
        assertThat(CpuList.parse("")).isEmpty();
        for (String bad : List.of("0-", "a", "3-1", "1,,2", "1,", "-1", "0-99999", "0-7:2")) {
            assertThatThrownBy(() -> CpuList.CPUS.parse(bad)).as(bad)
                    .isInstanceOf(FiresteelException.class)
                    .hasMessageContaining("spark.firesteel.worker.cpus")
                    .hasMessageContaining("0-3,6");
        }
    }

    @Test
    void moreCoresThanCpusAreRefused() {
        assertThatThrownBy(() -> CpuList.of(with(3, "0-1"))).hasMessageContaining("CLUSTER.BAD_CPUS")
                .hasMessageContaining("these are 2, and it has 3 cores to give away")
                .hasMessageContaining("--cores (SPARK_WORKER_CORES) 2 or fewer");
        assertThat(CpuList.of(with(3, ""))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCpuThatIsNotThereIsRefused() throws IOException {
        String there = firstAllowed();
        assertThat(CpuList.of(with(1, there))).containsExactly(Integer.valueOf(there));
        assertThatThrownBy(() -> CpuList.of(with(1, there + ",65535"))).hasMessageContaining("CLUSTER.BAD_CPUS")
                .hasMessageContaining("it has no CPU 65535; it may use " + there);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPinnedProcessIsKnownAgainWithItsCpus() throws Exception {
        int cpu = Integer.parseInt(firstAllowed());
        assertThat(CpuList.pinned(List.of(), List.of("cat"))).containsExactly("cat");
        Process started = new ProcessBuilder(CpuList.pinned(List.of(cpu), List.of("cat"))).start();
        try {
            long deadline = System.nanoTime() + 60_000_000_000L;
            // The program follows its pinning.
            while (!Files.readString(Path.of("/proc", String.valueOf(started.pid()), "comm")).equals("cat\n")) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.onSpinWait();
            }
            assertThat(allowed(started.pid())).isEqualTo(String.valueOf(cpu));
            Path folder = Files.createDirectories(work.resolve("app").resolve("0"));
            ProcessNote.write(folder, LaunchExecutor.newBuilder().setAppId("app").setCores(1).build(),
                    started.toHandle(), List.of(cpu));
            Path note;
            try (Stream<Path> files = Files.list(folder)) {
                note = files.filter(f -> f.getFileName().toString().startsWith(".process-")).findFirst().orElseThrow();
            }
            // As one that a worker has left which is gone.
            Files.move(note, note.resolveSibling(".process-" + started.pid() + "-0"));
            List<ProcessNote.Found> found = ProcessNote.takeOver(work);
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().cpus()).containsExactly(cpu);
            assertThat(found.getFirst().process().pid()).isEqualTo(started.pid());
        } finally {
            started.destroyForcibly();
            started.waitFor();
        }
    }

    @Test
    void namedCpusAreTheCoresUnlessToldOtherwise() throws IOException {
        assertThat(options("0-3,6").cores()).isEqualTo(5);
        assertThat(options("0-3,6", "--cores", "2").cores()).isEqualTo(2);
    }
}
