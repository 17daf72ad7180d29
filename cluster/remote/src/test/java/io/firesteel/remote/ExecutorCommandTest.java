package io.firesteel.remote;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutorCommandTest {

    @Test
    void heapCoresAndFurtherOptionsAreOnTheCommandLine() {
        List<String> command = ExecutorCommand.of(3, 512,
                Conf.empty().with("spark.executor.extraJavaOptions", "-Da='b c' -XX:+UseZGC"));
        assertThat(command).contains("-Xmx512m", "-XX:ActiveProcessorCount=3", "-Da=b c", "-XX:+UseZGC")
                .doesNotContain("-XX:+UseG1GC", "-XX:+UseParallelGC", "-XX:+UseSerialGC");
        assertThat(command.getLast()).isEqualTo("io.firesteel.remote.ExecutorMain");
    }

    @Test
    void oneCoreHasTheSerialCollectorUnlessTheUserNamesOne() {
        assertThat(ExecutorCommand.of(1, 512, Conf.of(Map.of()))).contains("-XX:+UseSerialGC");
        Conf own = Conf.of(Map.of("spark.executor.extraJavaOptions", "-XX:+UseParallelGC"));
        assertThat(ExecutorCommand.of(1, 512, own)).contains("-XX:+UseParallelGC").doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void wordsKeepWhatQuotesHold() {
        assertThat(ExecutorCommand.words("  a 'b c'\"d\"  ''  e ")).containsExactly("a", "b cd", "", "e");
        assertThat(ExecutorCommand.words("")).isEmpty();
    }
}
