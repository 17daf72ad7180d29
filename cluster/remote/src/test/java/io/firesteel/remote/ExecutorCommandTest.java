package io.firesteel.remote;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutorCommandTest {

    @Test
    void heapCoresAndFurtherOptionsAreOnTheCommandLine() {
        List<String> command = ExecutorCommand.of(3, 512,
                Conf.empty().with("spark.executor.extraJavaOptions", "-Da='b c' -XX:+UseZGC -Xms1m"));
        assertThat(command).contains("-Xmx512m", "-XX:ActiveProcessorCount=3", "-Da=b c", "-XX:+UseZGC")
                .doesNotContain("-XX:+UseG1GC", "-XX:+UseParallelGC", "-XX:+UseSerialGC");
        assertThat(command).containsSubsequence("-Xms256m", "-Xms1m");
        assertThat(command.getLast()).isEqualTo("io.firesteel.remote.ExecutorMain");
    }

    @Test
    void oneCoreHasTheSerialCollectorUnlessTheUserNamesOne() {
        assertThat(ExecutorCommand.of(1, 512, Conf.of(Map.of()))).contains("-XX:+UseSerialGC");
        Conf own = Conf.of(Map.of("spark.executor.extraJavaOptions", "-XX:+UseParallelGC"));
        assertThat(ExecutorCommand.of(1, 512, own)).contains("-XX:+UseParallelGC").doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void whatTheLauncherSaidIsSaidToExecutorsAndDrivers() {
        Map<String, String> said = Map.of("firesteel.jvm.late-compiler", "-XX:Tier4InvocationThreshold=50000 -XX:-X",
                "firesteel.jvm.cache", "-Xlog:disable -XX:ArchiveRelocationMode=0", "firesteel.jvm.collector",
                "-XX:+UseZGC");
        said.forEach(System::setProperty);
        try {
            assertThat(ExecutorCommand.of(2, 512, Conf.of(Map.of())))
                    .contains("-XX:Tier4InvocationThreshold=50000", "-XX:-X",
                            "-XX:+UseZGC")
                    .doesNotContain("-Xlog:disable");
            assertThat(ExecutorCommand.jvmOptions(Optional.of(Path.of("/c.aot")))).contains("-XX:AOTCache=/c.aot",
                    "-Xlog:disable", "-XX:ArchiveRelocationMode=0");
            assertThat(ExecutorCommand.passedOn()).contains("-Dfiresteel.jvm.collector=-XX:+UseZGC",
                    "-Dfiresteel.jvm.cache=-Xlog:disable -XX:ArchiveRelocationMode=0");
        } finally {
            said.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void executorsMayTakeAsLongToEndAsTheirOptionsSay() {
        assertThat(ExecutorCommand.exitMillis(Conf.empty(), 7)).isEqualTo(7);
        assertThat(ExecutorCommand.exitMillis(Conf.empty()
                .with("spark.executor.extraJavaOptions", "-XX:AOTMode=record -Dfiresteel.executor.exitMillis=120000"),
                7))
                .isEqualTo(120_000);
    }

    @Test
    void wordsKeepWhatQuotesHold() {
        assertThat(ExecutorCommand.words("  a 'b c'\"d\"  ''  e ")).containsExactly("a", "b cd", "", "e");
        assertThat(ExecutorCommand.words("")).isEmpty();
    }
}
