import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;

/// The program that `bad-input.py` submits: does one thing that goes wrong, shows that the context lives on, and dies of
/// what went wrong.
public final class BadInput {
    private BadInput() {
    }

    public static void main(String[] args) throws Exception {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf())) {
            try {
                run(sc, args[0], args.length > 1 ? args[1] : "");
                System.out.println("nothing went wrong");
            } catch (Throwable e) {
                System.out.println("context lives: " + sc.range(0, 10).count());
                throw e;
            }
        }
    }

    private static Rdd<Integer> numbers(FiresteelContext sc) {
        return sc.parallelize(IntStream.rangeClosed(1, 100).boxed().toList(), 4);
    }

    private static void run(FiresteelContext sc, String what, String arg) throws Exception {
        switch (what) {
            case "nothing" -> sc.range(0, 10).count();
            case "text" -> System.out.println(sc.textFile(arg).count());
            case "chars" -> sc.textFile(arg).collect().forEach(System.out::println);
            case "whole" -> System.out.println(sc.wholeTextFiles(arg).count());
            case "binary" -> System.out.println(sc.binaryFiles(arg).count());
            case "records" -> System.out.println(sc.binaryRecords(arg, 7).count());
            case "sequence" -> System.out.println(
                    sc.sequenceFile(arg, org.apache.hadoop.io.Text.class, org.apache.hadoop.io.Text.class).count());
            case "object" -> System.out.println(sc.objectFile(arg).count());
            case "hadoop" -> System.out.println(sc.hadoopFile(arg, org.apache.hadoop.mapred.TextInputFormat.class,
                    org.apache.hadoop.io.LongWritable.class, org.apache.hadoop.io.Text.class).count());
            case "newHadoop" -> System.out.println(sc
                    .newApiHadoopFile(arg, org.apache.hadoop.mapreduce.lib.input.TextInputFormat.class,
                            org.apache.hadoop.io.LongWritable.class, org.apache.hadoop.io.Text.class,
                            Map.<String, String>of().entrySet())
                    .count());
            case "save" -> numbers(sc).saveAsTextFile(arg);
            case "saveObject" -> numbers(sc).saveAsObjectFile(arg);
            case "saveLarge" -> sc.range(0, 20_000_000, 1, 4).saveAsTextFile(arg);
            case "saveHadoop" -> sc.range(0, 20_000_000, 1, 4).mapToPair(x -> Pair.of(x, x)).saveAsNewApiHadoopFile(arg,
                    Long.class, Long.class, org.apache.hadoop.mapreduce.lib.output.TextOutputFormat.class);
            case "saveOldHadoop" -> sc.range(0, 20_000_000, 1, 4).mapToPair(x -> Pair.of(x, x)).saveAsHadoopFile(arg, Long.class,
                    Long.class, org.apache.hadoop.mapred.TextOutputFormat.class);
            case "saveThrowing" -> numbers(sc).map(BadInput::thrower).saveAsTextFile(arg);
            case "throw" -> numbers(sc).map(BadInput::thrower).count();
            case "throwCause" -> numbers(sc).map(x -> {
                try {
                    return thrower(x);
                } catch (IllegalStateException e) {
                    throw new IOException("while reading " + x, e);
                }
            }).count();
            case "throwAfterShuffle" -> numbers(sc).keyBy(x -> x % 3).groupByKey().mapValues(v -> thrower(1)).count();
            case "throwInPartitioner" -> numbers(sc).sortBy(BadInput::thrower, true, 2).count();
            case "null" -> numbers(sc).map(x -> (String) null).map(String::length).count();
            case "deep" -> numbers(sc).map(BadInput::deep).count();
            case "exitInTask" -> numbers(sc).foreach(x -> System.exit(3));
            case "missingClass" -> numbers(sc).foreach(x -> Class.forName("no.such.Thing"));
            case "unserialisable" -> {
                Holder holder = new Holder();
                numbers(sc).map(x -> x + holder.inner.handle.hashCode()).count();
            }
            case "unserialisableResult" -> numbers(sc).map(x -> new Object()).collect();
            case "unserialisableShuffle" -> numbers(sc).mapToPair(x -> Pair.of(x % 3, new Thread())).groupByKey().count();
            case "nested" -> {
                Rdd<Integer> other = numbers(sc);
                numbers(sc).map(x -> other.count() + x).count();
            }
            case "hugeRecord" -> numbers(sc).map(x -> new byte[Integer.MAX_VALUE - 8].length).count();
            case "hugeShuffled" -> sc.parallelize(List.of(1, 2), 2)
                    .mapToPair(x -> Pair.of(x, new byte[2][1 << 30])).groupByKey().count();
            case "hugeGroup" -> sc.range(0, 4_000_000, 1, 4).mapToPair(x -> Pair.of("one", "element number " + x))
                    .groupByKey().mapValues(v -> {
                        List<String> all = new ArrayList<>();
                        v.forEach(all::add);
                        return all.size();
                    }).collect();
            case "hugeTask" -> sc.range(0, 4, 1, 4).map(x -> {
                List<long[]> kept = new ArrayList<>();
                while (true) {
                    kept.add(new long[1 << 20]);
                }
            }).count();
            case "hugeCollect" -> sc.range(0, 4_000_000, 1, 4).map(x -> "element number " + x).collect();
            case "hugeBroadcast" -> sc.broadcast(new byte[400 << 20]);
            case "shuffle" -> sc.range(0, 4_000_000, 1, 4).mapToPair(x -> Pair.of(x, "value number " + x)).groupByKey(4)
                    .count();
            case "cacheOnDisk" -> sc.range(0, 4_000_000, 1, 4).map(x -> "value number " + x)
                    .persist(io.firesteel.api.StorageLevel.DISK_ONLY).count();
            case "pool" -> {
                sc.setLocalProperty("spark.scheduler.pool", "nowhere");
                numbers(sc).count();
                throw new IllegalStateException("pools are made when they are asked for");
            }
            case "secondContext" -> FiresteelContext.create(new FiresteelConf().setAppName("second"));
            case "checkpoint" -> numbers(sc).checkpoint();
            case "checkpointDir" -> sc.setCheckpointDir(arg);
            case "emptyReduce" -> sc.<Integer>parallelize(List.of(), 2).reduce(Integer::sum);
            case "zip" -> numbers(sc).zip(sc.range(0, 7, 1, 4)).count();
            case "zipPartitions" -> numbers(sc).zip(sc.range(0, 100, 1, 3)).count();
            case "negative" -> sc.parallelize(Arrays.asList(1, 2), -1).count();
            case "pipe" -> numbers(sc).pipe("no-such-command").count();
            case "pipeFails" -> numbers(sc).pipe(Arrays.asList("sh", "-c", "echo broken >&2; exit 4")).count();
            case "addFile" -> sc.addFile(arg);
            case "addJar" -> sc.addJar(arg);
            case "sparkFiles" -> System.out.println(Files.readString(Path.of(io.firesteel.api.FiresteelFiles.get("nope"))));
            case "deleted" -> {
                Rdd<String> lines = sc.textFile(arg);
                lines.getNumPartitions();
                new File(arg).delete();
                lines.count();
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static Integer thrower(Integer x) {
        if (x % 2 == 1) {
            throw new IllegalStateException("number " + x + " is odd");
        }
        return x;
    }

    private static Integer deep(Integer x) {
        return deep(x + 1) + 1;
    }

    private static final class Inner implements Serializable {
        private final Thread handle = new Thread();
    }

    private static final class Holder implements Serializable {
        private final Inner inner = new Inner();
    }
}
