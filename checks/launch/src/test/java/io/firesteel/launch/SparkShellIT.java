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
        return shell("local[2]", script);
    }

    private Command.Result shell(String master, String script) throws IOException {
        Path file = Files.writeString(work.resolve("script.java"), script);
        return new Command(distribution.bin("spark-shell"), "--master", master, "--conf",
                "spark.ui.showConsoleProgress=false", "--conf", "spark.ui.port=0", "-i", file.toString()).in(work)
                .run();
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
                sealed interface S { record A(int r) implements S {} record B(int s) implements S {} }
                int area(S s) { return switch (s) { case S.A a -> a.r() * x; case S.B b -> b.s(); }; }
                rdd.map(w -> area(new S.A(2)) + area(new S.B(3))).collect()
                """);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("x ==> 5\n", "$1 ==> [6, 7, 6]\n", "x ==> 100\n", "[101, 102, 101]\n",
                "created P\n",
                "[P[n=a, a=200], P[n=bb, a=200], P[n=a, a=200]]\n", "replaced twice\n", "[3, 3, 3]\n",
                "[(a,2), (bb,1)]\n",
                "\"Spark shelllocal[2]\"\n", "created area\n", "[203, 203, 203]\n");
    }

    /// The second half kills executors, and runs two jobs at once that see different values of one variable.
    @Test
    void closuresWorkInExecutorsOfOtherProcesses() throws IOException {
        Command.Result result = shell("local-cluster[2,1,512]",
                """
                        String work = "WORK"
                        int x = 5
                        var rdd = sc.parallelize(List.of("a", "bb", "a"), 2)
                        var defined = rdd.map(w -> w.length() + x)
                        x = 100
                        defined.collect()
                        x = 1000
                        defined.collect()
                        record P(String n, int a) { int plus() { return a + x; } }
                        int twice(int i) { return 2 * i; }
                        rdd.map(w -> new P(w, twice(x))).collect()
                        int twice(int i) { return 3 * i; }
                        rdd.map(w -> new P(w, twice(1))).sortBy(p -> p.n() + p.a(), true, 1).collect()
                        rdd.mapToPair(w -> Pair.of(new P(w, 1), 1)).reduceByKey(Integer::sum).map(p -> "" + p._1() + p._2()).sortBy(s -> s, true, 1).collect()
                        var cached = rdd.map(w -> new P(w, 7)).cache()
                        "cached " + cached.count()
                        x = 2000
                        cached.map(p -> p.plus()).collect()
                        class Longest implements Serializable { int n; void see(String s) { n = Math.max(n, s.length() + x); } }
                        rdd.mapPartitions(i -> { var l = new Longest(); while (i.hasNext()) l.see(i.next()); return List.of(l.n).iterator(); }).collect()
                        import java.time.Duration
                        rdd.map(w -> Duration.ofSeconds(w.length())).collect()
                        var seen = sc.longAccumulator("seen")
                        var sent = sc.broadcast(List.of(new P("q", 3)))
                        rdd.map(w -> { seen.add(1); return sent.value().get(0).plus(); }).collect()
                        "seen " + seen.value()
                        Object held = new Object()
                        rdd.map(w -> w + held).collect()
                        rdd.map(w -> rdd.count()).collect()
                        boolean first(String what) throws IOException { return new File(work, what).createNewFile(); }
                        sc.parallelize(List.of(1, 2), 2).map(i -> { if (first("kill" + i)) Runtime.getRuntime().halt(9); return new P("again", i); }).collect()
                        cached.map(p -> p.plus() + twice(1)).collect()
                        boolean there(String what) { return new File(work, what).exists(); }
                        void await(String what) throws InterruptedException { while (!there(what)) Thread.sleep(20); }
                        var slow = sc.parallelize(List.of(1), 1).map(i -> { first("started"); await("go"); return x + i; }).collectAsync()
                        await("started")
                        x = 3000
                        sc.parallelize(List.of(1), 1).map(i -> x + i).collect()
                        first("go")
                        "slow " + slow.get()
                        """
                        .replace("WORK", work.toString()));
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("$1 ==> [101, 102, 101]\n", "$2 ==> [1001, 1002, 1001]\n",
                "$3 ==> [P[n=a, a=2000], P[n=bb, a=2000], P[n=a, a=2000]]\n",
                "$4 ==> [P[n=a, a=3], P[n=a, a=3], P[n=bb, a=3]]\n",
                "$5 ==> [P[n=a, a=1]2, P[n=bb, a=1]1]\n", "\"cached 3\"\n", "==> [2007, 2007, 2007]\n",
                "==> [2001, 2002]\n", "==> [PT1S, PT2S, PT1S]\n", "==> [2003, 2003, 2003]\n", "\"seen 3\"\n",
                "[TASK_NOT_SERIALIZABLE] Task not serializable: variable held → java.lang.Object of the function given to map",
                "SPARK-5063", "==> [P[n=again, a=1], P[n=again, a=2]]\n", "==> [2010, 2010, 2010]\n", "==> [3001]\n",
                "\"slow [2001]\"\n")
                .doesNotContain("\tat io.firesteel");
    }

    @Test
    void aVariableThatLosesItsValueIsNamed() throws IOException {
        Command.Result result = shell("""
                record P(String n) {}
                P p = new P("a")
                record P(Object n) {}
                p
                """);
        assertThat(result.out()).contains("p ==> P[n=a]\n",
                "replaced P\np has lost its value, for P was replaced; type it again\n");
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
