package chaos;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;

/// The driver that chaos is made for: reads `JOB RUN FOLDER` per line, runs the job, and says `RESULT RUN ANSWER WANTED`, or
/// `FAILED RUN why`; or does one job that its arguments name, and leaves the answer in a file. What is wanted is computed
/// without the engine. Tasks take their time, so that faults fall among them.
public final class ChaosJobs {
    private static final int PARTS = 18;
    private static final int EACH = 400;
    private static final int WORDS = 997;

    private ChaosJobs() {
    }

    public static void main(String[] args) throws Exception {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf().setAppName("chaos"));
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            if (args.length > 0 && args[0].equals("once")) {
                once(sc, args);
                return;
            }
            System.out.println("READY");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                System.out.println(answer(sc, line.split(" ", 3)));
                System.out.flush();
            }
        }
    }

    private static String answer(FiresteelContext sc, String[] words) {
        try {
            return "RESULT " + words[1] + " " + run(sc, words[0], words[2]) + " " + wanted(words[0]);
        } catch (Exception e) {
            return "FAILED " + words[1] + " " + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }

    /// One job of a driver that is started again when it is killed: what the one before has written is taken away first.
    private static void once(FiresteelContext sc, String[] args) throws IOException {
        Path out = Path.of(args[3]);
        Files.write(Path.of(out + ".begun"), new byte[0]);
        if (Files.exists(out)) {
            try (Stream<Path> all = Files.walk(out)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Path answer = Path.of(out + ".answer");
        Path part = Path.of(answer + ".part");
        Files.writeString(part, answer(sc, new String[] {args[1], args[2], args[3]}));
        Files.move(part, answer, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, PARTS * EACH).boxed().toList();
    }

    /// The same elements after a pause.
    private static <T> Iterator<T> slowly(Iterator<T> of, long millis) throws InterruptedException {
        Thread.sleep(millis);
        String poison = System.getProperty("chaos.poison");
        if (poison != null && new File(poison).delete()) {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
        return of;
    }

    private static long mixed(long n) {
        long z = (n + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        return z ^ (z >>> 27);
    }

    private static String word(int n) {
        return "w" + Long.remainderUnsigned(mixed(n), WORDS);
    }

    private static String run(FiresteelContext sc, String job, String folder) throws Exception {
        switch (job) {
            case "wordcount" -> {
                Map<String, Integer> counts = new TreeMap<>(sc.parallelize(numbers(), PARTS)
                        .mapPartitions(all -> slowly(all, 200))
                        .mapToPair(n -> Pair.of(word(n), 1))
                        .reduceByKey(Integer::sum, 9)
                        .mapPartitionsToPair(all -> slowly(all, 150))
                        .collectAsMap());
                return Integer.toHexString(counts.hashCode());
            }
            case "sort" -> {
                List<Long> sorted = sc.parallelize(numbers(), PARTS)
                        .mapPartitions(all -> slowly(all, 150))
                        .map(n -> mixed(n))
                        .sortBy(n -> n, true, 9)
                        .mapPartitions(all -> slowly(all, 150))
                        .collect();
                return Integer.toHexString(sorted.hashCode());
            }
            // Where a row goes depends on the order in which the map tasks' rows come: a part that is made again is another.
            case "repartition" -> {
                long sum = sc.parallelize(numbers(), PARTS)
                        .mapPartitions(all -> slowly(all, 100))
                        .repartition(12)
                        .mapPartitions(all -> slowly(all, 150))
                        .repartition(7)
                        .mapPartitions(all -> slowly(all, 150))
                        .map(n -> mixed(n) * 31 + 7)
                        .reduce(Long::sum);
                return Long.toHexString(sum);
            }
            case "text" -> {
                sc.parallelize(numbers(), PARTS)
                        .mapPartitions(all -> slowly(all, 200))
                        .repartition(9)
                        .mapPartitions(all -> slowly(all, 300))
                        .map(n -> "line " + n)
                        .saveAsTextFile(folder);
                return "written";
            }
            default -> throw new IllegalArgumentException(job);
        }
    }

    private static String wanted(String job) {
        switch (job) {
            case "wordcount" -> {
                Map<String, Integer> counts = new TreeMap<>();
                numbers().forEach(n -> counts.merge(word(n), 1, Integer::sum));
                return Integer.toHexString(counts.hashCode());
            }
            case "sort" -> {
                List<Long> sorted = new ArrayList<>(numbers().stream().map(n -> mixed(n)).toList());
                sorted.sort(null);
                return Integer.toHexString(sorted.hashCode());
            }
            case "repartition" -> {
                return Long.toHexString(numbers().stream().mapToLong(n -> mixed(n) * 31 + 7).sum());
            }
            default -> {
                return "written";
            }
        }
    }
}
