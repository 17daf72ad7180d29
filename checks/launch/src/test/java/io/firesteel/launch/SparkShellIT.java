package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `spark-shell` fed with files.
class SparkShellIT {
    @TempDir
    static Path shared;
    private static Distribution distribution;
    @TempDir
    Path work;

    @BeforeAll
    static void unpack() {
        distribution = Distribution.at(shared.resolve("fire steel"));
    }

    private Command.Result shell(String script) throws IOException {
        Path file = Files.writeString(work.resolve("script.java"), script);
        return new Command(distribution.bin("spark-shell"), "--master", "local[2]", "--conf",
                "spark.ui.showConsoleProgress=false", "-i", file.toString()).in(work).run();
    }

    @Test
    void closuresSeeVariablesMethodsAndRecords() throws IOException {
        Command.Result result = shell("""
                int x = 5
                var rdd = sc.parallelize(List.of("a", "bb", "a"))
                rdd.map(w -> w.length() + x).collect()
                x = 100
                rdd.map(w -> w.length() + x).collect()
                record P(String n, int a) {}
                int twice(int i) {
                  return 2 * i;
                }
                rdd.map(w -> new P(w, twice(x))).collect()
                int twice(int i) { return 3 * i; }
                rdd.map(w -> twice(1)).collect()
                rdd.mapToPair(w -> Pair.of(w, 1)).reduceByKey(Integer::sum).sortByKey().collect()
                sc.appName() + spark.master()
                """);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("x ==> 5\n", "$1 ==> [6, 7, 6]\n", "x ==> 100\n", "[101, 102, 101]\n",
                "created P\n",
                "[P[n=a, a=200], P[n=bb, a=200], P[n=a, a=200]]\n", "replaced twice\n", "[3, 3, 3]\n",
                "[(a,2), (bb,1)]\n",
                "\"Spark shelllocal[2]\"\n");
    }

    @Test
    void mistakesAreShownAndTheShellLivesOn() throws IOException {
        Command.Result result = shell("""
                int oops = "s"
                throw new IllegalStateException("mine")
                sc.parallelize(List.of("q")).map(w -> Integer.parseInt(w)).collect()
                val y = 3
                :nonsense
                1 + 1
                :quit
                2 + 2
                """);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("error: incompatible types", "  int oops = \"s\";\n             ^\n",
                "java.lang.IllegalStateException: mine\n", "NumberFormatException: For input string: \"q\"",
                "In Java: var y = 3;\n", "There is no command :nonsense", "==> 2\n")
                .doesNotContain("==> 4",
                        "\tat io.firesteel");
    }

    @Test
    void filesAreLoaded() throws IOException {
        Path lib = Files.writeString(work.resolve("lib.java"), "int square(int i) { return i * i; }\n");
        assertThat(shell(":load " + lib + "\nsquare(7)\n:load absent\n").out()).contains("created square\n", "==> 49\n",
                "Cannot read absent");
        Command.Result absent = new Command(distribution.bin("spark-shell"), "-i", "absent").in(work).run();
        assertThat(absent.code()).isEqualTo(1);
        assertThat(absent.err()).contains("'absent'");
    }
}
