package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The real `spark-submit`, from the shell script to the program's exit code.
class SparkSubmitIT {
    private static final String PROGRAM = """
            package demo;

            public class Tell {
                public static void main(String[] args) {
                    switch (args[0]) {
                        case "exit" -> System.exit(Integer.parseInt(args[1]));
                        case "throw" -> throw new IllegalStateException("on purpose", new RuntimeException("root"));
                        case "heap" -> System.out.println(Runtime.getRuntime().maxMemory() >> 20);
                        case "log" -> org.slf4j.LoggerFactory.getLogger("a.b.Shown$Inner").info("a {} line", args[1]);
                        case "jackson" -> System.out.println(com.fasterxml.jackson.core.JsonFactory.WHOSE);
                        case "hidden" -> {
                            try {
                                System.out.println(Class.forName(args[1]));
                            } catch (ClassNotFoundException e) {
                                System.out.println("hidden " + e.getMessage());
                            }
                        }
                        default -> System.out.println(String.join("|", args) + " " + System.getProperty(args[0]));
                    }
                }
            }
            """;
    private static final String JACKSON = """
            package com.fasterxml.jackson.core;

            public class JsonFactory {
                public static final String WHOSE = String.valueOf("the user's");
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path jar;
    @TempDir
    Path work;
    private Path conf;

    @BeforeAll
    static void unpack() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        jar = Programs.jar(shared.resolve("the app.jar"), "demo.Tell", PROGRAM,
                "com.fasterxml.jackson.core.JsonFactory",
                JACKSON);
    }

    @BeforeEach
    void emptyConf() throws IOException {
        conf = Files.createDirectories(work.resolve("my conf"));
    }

    private Command.Result submit(String... words) {
        return command(words).run();
    }

    private Command command(String... words) {
        return new Command(distribution.bin("spark-submit"), words).with("SPARK_CONF_DIR", conf.toString()).in(work);
    }

    /// Runs the program with options before it and arguments after a `--`.
    private Command.Result tell(String... words) {
        return tellCommand(words).run();
    }

    private Command tellCommand(String... words) {
        List<String> all = new ArrayList<>(List.of("--class", "demo.Tell"));
        int cut = List.of(words).indexOf("--");
        all.addAll(List.of(words).subList(0, cut));
        all.add(jar.toString());
        all.addAll(List.of(words).subList(cut + 1, words.length));
        return command(all.toArray(String[]::new));
    }

    @Test
    void argumentsAndPropertiesReachTheProgram() {
        Command.Result result = tell("--master", "local[3]", "--name", "my app", "--", "spark.master", "--x", "a  b",
                "");
        assertThat(result.out()).isEqualTo("spark.master|--x|a  b| local[3]\n");
        assertThat(result.err()).isEmpty();
        assertThat(tell("--name", "my app", "--", "spark.app.name").out()).isEqualTo("spark.app.name my app\n");
        assertThat(tell("--", "spark.jars").out()).isEqualTo("spark.jars " + jar.toUri() + "\n");
    }

    @Test
    void throughASymbolicLinkFromElsewhere() throws IOException {
        Path links = Files.createDirectories(work.resolve("some where/bin"));
        Files.createSymbolicLink(work.resolve("one"), distribution.bin("spark-submit"));
        Path link = Files.createSymbolicLink(links.resolve("other name"), Path.of("../../one"));
        Command.Result result = new Command(link, "--class", "demo.Tell", jar.toString(), "spark.submit.deployMode")
                .with("SPARK_CONF_DIR", conf.toString())
                .in(work)
                .run();
        assertThat(result.out()).isEqualTo("spark.submit.deployMode client\n");
    }

    @Test
    void exitCodeIsTheProgrammes() {
        assertThat(tell("--", "exit", "42").code()).isEqualTo(42);
        assertThat(tell("--", "other").code()).isZero();
    }

    @Test
    void uncaughtExceptionShowsTheUsersStackAlone() {
        Command.Result result = tell("--", "throw");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                Exception in thread "main" java.lang.IllegalStateException: on purpose
                \tat demo.Tell.main(Tell.java:7)
                Caused by: java.lang.RuntimeException: root
                \tat demo.Tell.main(Tell.java:7)
                """);
        assertThat(tell("--verbose", "--", "throw").err()).contains("io.firesteel.cli.submit.ApplicationRunner");
    }

    @Test
    void missingThingsAreNamed() throws IOException {
        Command.Result noClass = submit("--class", "demo.Tall", jar.toString());
        assertThat(noClass.code()).isEqualTo(101);
        assertThat(noClass.err()).startsWith("Error: Failed to load class demo.Tall").doesNotContain("\tat ");
        Command.Result noJar = submit("--class", "demo.Tell", "absent.jar");
        assertThat(noJar.code()).isEqualTo(1);
        assertThat(noJar.err()).contains(work.resolve("absent.jar").toString()).doesNotContain("\tat ");
        Path text = Files.writeString(work.resolve("text.jar"), "no jar");
        assertThat(submit("--class", "demo.Tell", text.toString()).err())
                .startsWith("Error: [SPARK_SUBMIT.UNREADABLE_JAR]")
                .contains(text.toString())
                .doesNotContain("\tat ");
        assertThat(submit(jar.toString()).err()).contains("--class");
        assertThat(submit("--masster", "local", jar.toString()).err()).contains("--masster", "--master");
        assertThat(submit("--master", "lokal", "--class", "a.B", jar.toString()).err()).contains("lokal", "local[N]");
    }

    @Test
    void driverMemorySizesTheHeapInSparksOrder() throws IOException {
        assertThat(heap(tellCommand("--", "heap"))).isBetween(850, 1024);
        Files.writeString(conf.resolve("spark-defaults.conf"),
                "spark.driver.memory=100m\nspark.driver.memory   200m  \n");
        assertThat(heap(tellCommand("--", "heap").with("SPARK_DRIVER_MEMORY", "700m"))).isBetween(160, 200);
        Path file = Files.writeString(work.resolve("a file"), "# no\nspark.driver.memory: \\\n   300m");
        assertThat(heap(tellCommand("--properties-file", file.toString(), "--", "heap"))).isBetween(250, 300);
        assertThat(heap(tellCommand("--conf", "spark.driver.memory=400m", "--", "heap"))).isBetween(340, 400);
        assertThat(heap(tellCommand("--driver-memory", "500m", "--conf", "spark.driver.memory=400m", "--", "heap")))
                .isBetween(420, 500);
        assertThat(heap(tellCommand("--driver-memory=600", "--", "heap"))).isBetween(510, 600);
        Files.delete(conf.resolve("spark-defaults.conf"));
        assertThat(heap(tellCommand("--", "heap").with("SPARK_DRIVER_MEMORY", "700m"))).isBetween(600, 700);
        assertThat(tell("--driver-memory", "lots", "--", "heap").err()).contains("'lots'", "512m");
    }

    private static int heap(Command command) {
        Command.Result result = command.run();
        assertThat(result.err()).isEmpty();
        return Integer.parseInt(result.out().strip());
    }

    @Test
    void settingsComeInSparksOrder() throws IOException {
        Files.writeString(conf.resolve("spark-defaults.conf"), "spark.a d\nspark.b d\nspark.c d\n");
        Path file = Files.writeString(work.resolve("file"), "spark.a f\nspark.b f\n");
        String[] with = {"--properties-file", file.toString(), "--conf", "spark.a=c", "--", ""};
        assertThat(property("spark.a", with)).isEqualTo("c");
        assertThat(property("spark.b", with)).isEqualTo("f");
        assertThat(property("spark.c", with)).isEqualTo("null");
        String[] both = {"--properties-file", file.toString(), "--load-spark-defaults", "--", ""};
        assertThat(property("spark.b", both)).isEqualTo("f");
        assertThat(property("spark.c", both)).isEqualTo("d");
    }

    private String property(String key, String... words) {
        words[words.length - 1] = key;
        return tell(words).out().strip().split(" ", 2)[1];
    }

    @Test
    void malformedDefaultsAreNamedByLine() throws IOException {
        Files.writeString(conf.resolve("spark-defaults.conf"), "spark.a 1\n\n# fine\nspark.master\n");
        Command.Result result = tell("--", "other");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(conf.resolve("spark-defaults.conf") + ":4", "spark.master");
    }

    @Test
    void javaOptionsAreSplitAsAShellWould() {
        String options = "-Da='x  y' -Db=\"p \\\" q\" -Dc=r\\ s";
        assertThat(tell("--driver-java-options", options, "--", "a").out()).isEqualTo("a x  y\n");
        assertThat(tell("--driver-java-options", options, "--", "b").out()).isEqualTo("b p \" q\n");
        assertThat(tell("--conf", "spark.driver.extraJavaOptions=" + options, "--", "c").out()).isEqualTo("c r s\n");
        Command.Result heap = tell("--driver-java-options", "-Xmx5g", "--", "c");
        assertThat(heap.code()).isEqualTo(2);
        assertThat(heap.err()).contains("-Xmx5g", "--driver-memory");
    }

    @Test
    void logsHaveSparksPatternOnStandardError() throws IOException {
        Command.Result result = tell("--", "log", "nice");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).matches("\\d\\d/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d INFO Shown\\$Inner: a nice line\n");
        Files.writeString(conf.resolve("log4j2.properties"), """
                rootLogger.level = info
                rootLogger.appenderRef.out.ref = out
                appender.out.type = Console
                appender.out.name = out
                appender.out.target = SYSTEM_ERR
                appender.out.layout.type = PatternLayout
                appender.out.layout.pattern = mine %p %m%n
                """);
        assertThat(tell("--", "log", "own").err()).isEqualTo("mine INFO a own line\n");
        Files.writeString(conf.resolve("log4j2.properties"), """
                rootLogger.level = info
                rootLogger.appenderRef.out.ref = out
                appender.out.type = Nope
                appender.out.name = out
                """);
        List<String> said = tell("--", "log", "own").err().lines().toList();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).startsWith("Warning: ").contains("log4j2.properties", "Nope", "\"out\"");
        assertThat(said.getLast()).matches("../../.. ..:..:.. INFO Shown\\$Inner: a own line");
    }

    @Test
    void applicationsAreKeptApartFromTheEngine() {
        assertThat(tell("--", "jackson").out()).isEqualTo("the user's\n");
        assertThat(tell("--", "hidden", "io.firesteel.cli.submit.SubmitMain").out()).startsWith("hidden");
        assertThat(tell("--", "hidden", "com.fasterxml.jackson.databind.ObjectMapper").out()).startsWith("hidden");
        assertThat(tell("--", "hidden", "org.slf4j.Logger").out()).contains("interface org.slf4j.Logger");
        assertThat(tell("--", "hidden", "java.sql.Driver").out()).contains("interface java.sql.Driver");
    }
}
