package io.firesteel.cli;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EngineFramesTest {

    @Test
    void framesOfOursAndOfThreadsGo() {
        assertThat(EngineFrames.remove("""
                [X] lost: java.lang.NumberFormatException: "a"
                \tat java.base/java.lang.Integer.parseInt(Integer.java:565)
                \tat app//my.Program.lambda$main$0(Program.java:8)
                \tat io.firesteel.rdd.iter.MapIterator.next(MapIterator.java:37)
                \tat io.firesteel.rdd.ops.Actions$$Lambda/0x00000008011ad400.apply(Unknown Source)
                \tat my.Program$$Lambda/0x00000008011ad800.apply(Unknown Source)
                \tat io.firesteel.examples.WordCount.main(WordCount.java:1)
                \tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1090)
                \tat java.base/java.lang.Thread.run(Thread.java:1474)

                Driver stacktrace: at io.firesteel.x""")).isEqualTo("""
                [X] lost: java.lang.NumberFormatException: "a"
                \tat java.base/java.lang.Integer.parseInt(Integer.java:565)
                \tat app//my.Program.lambda$main$0(Program.java:8)
                \tat my.Program$$Lambda/0x00000008011ad800.apply(Unknown Source)
                \tat io.firesteel.examples.WordCount.main(WordCount.java:1)

                Driver stacktrace: at io.firesteel.x""");
    }

    @Test
    void otherTextStays() {
        assertThat(EngineFrames.remove("plain\ntext")).isEqualTo("plain\ntext");
        assertThat(EngineFrames.isOurs("io.firesteelish.A")).isFalse();
        assertThat(EngineFrames.isOurs("java.util.List")).isFalse();
    }
}
