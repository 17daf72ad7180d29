package io.firesteel.launch;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Listeners in a jar of the user's, named in `spark.extraListeners`.
class ExtraListenersIT {
    private static final String LISTENERS = """
            package demo;

            import org.apache.spark.SparkConf;
            import org.apache.spark.scheduler.*;

            public class Listeners {
                public static class Plain extends SparkListener {
                    @Override
                    public void onApplicationStart(SparkListenerApplicationStart event) {
                        System.out.println("plain hears " + event.appName());
                    }

                    @Override
                    public void onJobEnd(SparkListenerJobEnd event) {
                        System.out.println("plain hears the end of job " + event.jobId());
                    }

                    @Override
                    public void onApplicationEnd(SparkListenerApplicationEnd event) {
                        System.out.println("plain hears the end");
                    }
                }

                public static class Configured extends SparkListener {
                    private final String mine;

                    public Configured(SparkConf conf) {
                        mine = conf.get("spark.demo.mine");
                    }

                    public Configured() {
                        throw new IllegalStateException("the other constructor comes first");
                    }

                    @Override
                    public void onApplicationStart(SparkListenerApplicationStart event) {
                        System.out.println("configured with " + mine);
                    }
                }

                public static class Reluctant extends SparkListener {
                    public Reluctant() {
                        throw new UnsupportedOperationException("not here");
                    }
                }

                public static class Broken extends SparkListener {
                    public Broken() {
                        throw new IllegalStateException("broken on purpose");
                    }
                }

                public static class Choosy extends SparkListener {
                    public Choosy(int number) {
                    }
                }

                public static class None {
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path jar;

    @BeforeAll
    static void unpack() {
        distribution = Distribution.at(shared.resolve("home"));
        jar = Programs.jar(shared.resolve("listeners.jar"), "demo.Listeners", LISTENERS);
    }

    private Command.Result pi(String listeners) {
        return new Command(distribution.bin("run-example"), "--master", "local[1]", "--jars", jar.toString(), "--conf",
                "spark.extraListeners=" + listeners, "--conf", "spark.demo.mine=settings", "--conf",
                "spark.ui.enabled=false", "SparkPi", "1").in(shared).run();
    }

    @Test
    void theyHearEverythingFromTheFirstEventOn() {
        Command.Result result = pi("demo.Listeners$Plain, demo.Listeners$Configured,demo.Listeners$Reluctant");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("plain hears Spark Pi\n", "plain hears the end of job 0\n",
                "plain hears the end\n", "configured with settings\n");
        assertThat(result.err()).contains("Registered listener demo.Listeners$Plain",
                "Extension demo.Listeners$Reluctant not being initialized.");
    }

    @Test
    void whatIsNoListenerIsRefusedByName() {
        refused("demo.Absent", "the class demo.Absent is not found");
        refused("demo.Listeners$None", "demo.Listeners$None is not a subclass of "
                + "org.apache.spark.scheduler.SparkListenerInterface");
        refused("demo.Listeners$Choosy", "demo.Listeners$Choosy did not have a zero-argument constructor or a "
                + "single-argument constructor that accepts SparkConf");
        refused("demo.Listeners$Broken", "java.lang.IllegalStateException: broken on purpose");
    }

    private void refused(String listener, String why) {
        Command.Result result = pi(listener);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).doesNotContain("Pi is roughly");
        assertThat(result.err()).contains("Exception when registering SparkListener: ", why, "spark.extraListeners")
                .doesNotContain("\tat io.firesteel.session");
    }
}
