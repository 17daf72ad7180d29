package io.firesteel.cluster.local;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;

class ChildCommandTest {

    @Test
    void heapCoresAndFurtherOptionsAreOnTheCommandLine() {
        List<String> command = ChildCommand.of(LocalClusterMaster.parse("local-cluster[2, 3 ,512]").orElseThrow(),
                Conf.empty().with("spark.executor.extraJavaOptions", "-Da='b c' -XX:+UseZGC"));
        assertThat(command).contains("-Xmx512m", "-XX:ActiveProcessorCount=3", "-Da=b c", "-XX:+UseZGC")
                .doesNotContain("-XX:+UseParallelGC", "-XX:+UseSerialGC");
        assertThat(command.getLast()).isEqualTo("io.firesteel.remote.ExecutorMain");
    }

    @Test
    void wordsKeepWhatQuotesHold() {
        assertThat(ChildCommand.words("  a 'b c'\"d\"  ''  e ")).containsExactly("a", "b cd", "", "e");
        assertThat(ChildCommand.words("")).isEmpty();
    }

    @Test
    void onlyWholeUrlsAreUnderstood() {
        assertThat(LocalClusterMaster.parse("local-cluster[2,1]")).isEmpty();
        assertThat(LocalClusterMaster.parse("local-cluster[0,1,512]")).isEmpty();
        assertThat(LocalClusterMaster.parse("local-cluster[1,1,99999999999]")).isEmpty();
        assertThat(LocalClusterMaster.parse("local-cluster[1,1,512]")).contains(new LocalClusterMaster(1, 1, 512));
    }
}
