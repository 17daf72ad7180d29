package io.firesteel.checks.compat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Stock pyspark with `SPARK_HOME` set to Firesteel: programs, the recorded answers of Spark, pyspark's own documentation.
class PysparkIT {
    private static final Path CHECKS = Path.of(System.getProperty("firesteel.home"), "checks/compat");
    private static final String SEED = """
            import sys
            from pyspark import SparkContext
            sc = SparkContext("local[2]", "x")
            print("count", sc.textFile(sys.argv[1]).cache().filter(lambda s: 'a' in s).count())
            """;

    @TempDir
    private static Path folder;
    private static Home home;
    private static String python;

    @BeforeAll
    static void distribution() throws Exception {
        home = Home.at(folder.resolve("home"));
        python = Home.python("4.3.0");
    }

    @Test
    void theSeedProgramRunsInBothWays() throws Exception {
        Path program = Files.writeString(folder.resolve("seed.py"), SEED);
        Path data = Files.writeString(folder.resolve("data"), "apple\nbob\nbanana\n");
        Home.Result plain = home.spark(python, python, program.toString(), data.toString());
        assertThat(plain.out()).as(plain.err()).isEqualTo("count 2\n");
        Home.Result submitted = home.spark(python, home.folder() + "/bin/spark-submit", program.toString(),
                data.toString());
        assertThat(submitted.out()).as(submitted.err()).isEqualTo("count 2\n");
    }

    @Test
    void theExitCodeOfAProgramIsCarried() throws Exception {
        Path program = Files.writeString(folder.resolve("exit.py"), "import sys\nsys.exit(7)\n");
        assertThat(home.spark(python, home.folder() + "/bin/spark-submit", program.toString()).code()).isEqualTo(7);
    }

    @Test
    void filesToImportReachDriverAndWorkers() throws Exception {
        Files.writeString(folder.resolve("helpers.py"), "def twice(x):\n    return 2 * x\n");
        Path program = Files.writeString(folder.resolve("uses.py"), """
                from helpers import twice
                from pyspark import SparkContext
                def f(x):
                    import helpers
                    return helpers.twice(x)
                print(twice(1), SparkContext("local[2]", "x").parallelize([2, 3]).map(f).collect())
                """);
        Home.Result result = home.spark(python, home.folder() + "/bin/spark-submit", "--py-files",
                folder.resolve("helpers.py").toString(), program.toString());
        assertThat(result.out()).as(result.err()).isEqualTo("2 [4, 6]\n");
    }

    @Test
    void broadcastsAndLargeFunctionsAreEncryptedOnTheirWay() throws Exception {
        Path program = Files.writeString(folder.resolve("encrypted.py"), """
                import os, sys
                from pyspark import SparkConf, SparkContext
                conf = SparkConf().setMaster(sys.argv[1]).setAppName("x").set("spark.io.encryption.enabled", "true")
                conf.set("spark.python.unix.domain.socket.enabled", sys.argv[2]).set("spark.ui.enabled", "false")
                sc = SparkContext(conf=conf)
                first, second = sc.broadcast(list(range(300000))), sc.broadcast({"k": "v" * 3000000})
                large = os.urandom(2000000)
                rdd = sc.parallelize(range(4), 4)
                print(rdd.map(lambda i: first.value[i] + len(second.value["k"])).collect())
                print(rdd.map(lambda i: (len(large), second.value["k"][i])).collect())
                first.destroy()
                print(rdd.map(lambda i: second.value["k"][i]).collect(), len(second.value["k"]), large == bytes(large))
                """);
        for (String master : List.of("local[2]", "local-cluster[2,1,512]")) {
            for (String sockets : List.of("false", "true")) {
                Home.Result result = home.spark(python, python, program.toString(), master, sockets);
                assertThat(result.out()).as(result.err())
                        .isEqualTo("[3000000, 3000001, 3000002, 3000003]\n" + "[(2000000, 'v'), (2000000, 'v'), "
                                + "(2000000, 'v'), (2000000, 'v')]\n['v', 'v', 'v', 'v'] 3000000 True\n");
            }
        }
    }

    @Test
    void theShellGreetsAndComputes() throws Exception {
        Home.Result typed = home.spark(python, python, CHECKS.resolve("shell.py").toString(), home.folder().toString(),
                "print('sum', sc.parallelize(range(4)).sum(), spark.version)");
        assertThat(typed.out()).contains("Welcome to", "Spark context available as 'sc' (master = local[2]",
                "SparkSession available as 'spark'", "sum 6 4.3.0");
        assertThat(typed.code()).isZero();
    }

    @Test
    void answersAreThoseOfSpark() throws Exception {
        Home.Result result = home.spark(python, python, CHECKS.resolve("run.py").toString());
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    @Test
    void sessionsAnswerAsThoseOfSpark() throws Exception {
        Home.Result result = home.spark(python, python, CHECKS.resolve("run.py").toString(), "--suite", "session");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.2.0", "4.0.1", "3.5.9"})
    void aSelectionUnderOlderVersions(String version) throws Exception {
        String older = Home.python(version);
        Home.Result result = home.spark(older, older, CHECKS.resolve("run.py").toString(), "shared.", "pairs.reduce",
                "errors.", "transformations.map");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    @Test
    void theDocumentationOfPysparkHolds() throws Exception {
        Home.Result result = home.spark(python, python, CHECKS.resolve("doctests.py").toString());
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    @Test
    @Tag("slow")
    void usersAreAnsweredAsBySpark() throws Exception {
        Home.Result result = home.spark(python, python, CHECKS.resolve("run.py").toString(), "--suite", "users");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    @Test
    @Tag("slow")
    void everyAnswerUnderOlderVersions() throws Exception {
        for (String version : new String[]{"4.2.0", "4.1.3", "4.0.1", "3.5.9"}) {
            String older = Home.python(version);
            Home.Result result = home.spark(older, older, CHECKS.resolve("run.py").toString());
            assertThat(result.code()).as(result.out() + result.err()).isZero();
        }
    }
}
