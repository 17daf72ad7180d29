package sparkjobs;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.hadoop.io.IntWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.SequenceFileOutputFormat;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaDoubleRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.api.java.StorageLevels;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.AccumulatorV2;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.StatCounter;
import scala.Tuple2;

/// Most of the Java API, a line of output for each part.
public final class Tour {
    private Tour() {
    }

    /// Longest text.
    static final class Longest extends AccumulatorV2<String, String> {
        private static final long serialVersionUID = 1L;
        private String longest = "";

        @Override
        public boolean isZero() {
            return longest.isEmpty();
        }

        @Override
        public Longest copy() {
            Longest copy = new Longest();
            copy.longest = longest;
            return copy;
        }

        @Override
        public void reset() {
            longest = "";
        }

        @Override
        public void add(String v) {
            if (v.length() > longest.length()) {
                longest = v;
            }
        }

        @Override
        public void merge(AccumulatorV2<String, String> other) {
            add(other.value());
        }

        @Override
        public String value() {
            return longest;
        }
    }

    /// By the first letter.
    static final class FirstLetter extends Partitioner {
        private static final long serialVersionUID = 1L;

        @Override
        public int numPartitions() {
            return 3;
        }

        @Override
        public int getPartition(Object key) {
            return String.valueOf(key).charAt(0) % 3;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FirstLetter;
        }

        @Override
        public int hashCode() {
            return 3;
        }
    }

    static final class ByLength implements Comparator<String>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(String a, String b) {
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
        }
    }

    /// Counts what it hears.
    static final class Counting extends SparkListener {
        final AtomicInteger jobs = new AtomicInteger();
        final AtomicInteger ended = new AtomicInteger();
        final AtomicInteger stages = new AtomicInteger();
        final AtomicInteger tasks = new AtomicInteger();

        @Override
        public void onJobStart(SparkListenerJobStart start) {
            jobs.addAndGet(start.stageInfos().size());
        }

        @Override
        public void onJobEnd(SparkListenerJobEnd end) {
            ended.incrementAndGet();
        }

        @Override
        public void onStageCompleted(SparkListenerStageCompleted completed) {
            stages.addAndGet(completed.stageInfo().numTasks());
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            tasks.addAndGet(end.taskInfo().successful() ? 1 : 0);
        }
    }

    private static <K extends Comparable<K>, V> List<Tuple2<K, V>> sorted(List<Tuple2<K, V>> pairs) {
        List<Tuple2<K, V>> list = new ArrayList<>(pairs);
        list.sort(Comparator.comparing(t -> t._1() + " " + t._2()));
        return list;
    }

    private static void transformations(JavaSparkContext sc) {
        JavaRDD<Integer> numbers = sc.parallelize(Arrays.asList(5, 3, 8, 1, 9, 2, 7, 3), 3);
        System.out.println(numbers.map(x -> x * x).filter(x -> x > 10).collect());
        System.out.println(numbers.mapPartitionsWithIndex((i, in) -> {
            List<String> all = new ArrayList<>();
            in.forEachRemaining(x -> all.add(i + ":" + x));
            return all.iterator();
        }, true).collect());
        System.out.println(numbers.glom().collect());
        System.out.println(numbers.sortBy(x -> x, false, 2).collect() + " " + numbers.distinct(2).count());
        System.out.println(numbers.union(sc.parallelize(List.of(100))).getNumPartitions());
        System.out.println(numbers.zipWithIndex().take(3) + " " + numbers.zipWithUniqueId().collect());
        System.out.println(numbers.keyBy(x -> x % 3).countByKey().equals(Map.of(0, 3L, 1, 2L, 2, 3L)));
        System.out.println(numbers.cartesian(sc.parallelize(List.of("a"), 1)).first());
        System.out.println(numbers.groupBy(x -> x % 2, 1).mapValues(Tour::sum).collectAsMap());
        System.out.println(numbers.subtract(sc.parallelize(List.of(3, 9))).intersection(numbers).count());
        System.out.println(numbers.coalesce(1).getNumPartitions() + " " + numbers.repartition(4).getNumPartitions());
        System.out.println(numbers.sample(false, 0.5, 7L).collect() + " " + numbers.takeSample(false, 3, 11L));
        System.out.println(Arrays.stream(numbers.randomSplit(new double[]{1, 2}, 5L)).map(JavaRDD::collect).toList());
        System.out.println(numbers.pipe("cat").collect());
        System.out.println(numbers.max(Comparator.naturalOrder()) + " " + numbers.top(2) + " " + numbers.takeOrdered(2));
        System.out.println(numbers.reduce(Integer::sum) + " " + numbers.fold(0, Integer::sum) + " "
                + numbers.aggregate("", (s, x) -> s + x, (a, b) -> a.length() + b.length() + "") + " "
                + numbers.treeReduce(Math::max));
        System.out.println(numbers.toDebugString().lines().map(line -> line.replaceAll(" at .*", "")).toList());
        System.out.println(new TreeMap<>(numbers.countByValue()));
    }

    private static int sum(Iterable<Integer> values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    private static void pairs(JavaSparkContext sc) {
        JavaPairRDD<String, Integer> left = sc.parallelizePairs(Arrays.asList(new Tuple2<>("a", 1),
                new Tuple2<>("b", 2), new Tuple2<>("a", 3), new Tuple2<>("ccc", 4)), 2);
        JavaPairRDD<String, String> right = sc.parallelizePairs(Arrays.asList(new Tuple2<>("a", "x"),
                new Tuple2<>("d", "y")), 2);
        System.out.println(sorted(left.join(right).collect()));
        System.out.println(sorted(left.leftOuterJoin(right, new HashPartitioner(2)).collect()));
        System.out.println(sorted(left.fullOuterJoin(right, 3).collect()));
        System.out.println(sorted(left.rightOuterJoin(right).mapValues(v -> v._1().orElse(-1) + v._2()).collect()));
        Optional<Integer> absent = Optional.absent();
        System.out.println(absent + " " + Optional.of(1) + " " + Optional.fromNullable(null).or("z"));
        System.out.println(sorted(left.cogroup(right).collect()));
        System.out.println(sorted(left.groupByKey().collect()) + " " + sorted(left.foldByKey(10, Integer::sum).collect()));
        System.out.println(sorted(left.aggregateByKey(0, (n, v) -> n + v, Integer::sum).collect()));
        System.out.println(sorted(left.combineByKey(v -> "" + v, (s, v) -> s + v, (a, b) -> a + "+" + b).collect()));
        System.out.println(left.sortByKey(new ByLength(), false).keys().collect() + " " + left.values().collect());
        System.out.println(left.partitionBy(new FirstLetter()).glom().collect());
        System.out.println(left.partitionBy(new HashPartitioner(4)).partitioner().isPresent() + " "
                + left.partitioner().isPresent());
        System.out.println(left.lookup("a") + " " + new TreeMap<>(left.reduceByKeyLocally(Integer::sum)));
        System.out.println(sorted(left.subtractByKey(right).collect()) + " " + sorted(left.flatMapValues(
                v -> Arrays.asList(v, -v).iterator()).collect()));
        System.out.println(left.repartitionAndSortWithinPartitions(new HashPartitioner(1)).collect());
        System.out.println(left.mapToPair(Tuple2::swap).sortByKey().filterByRange(2, 3).collect());
        JavaDoubleRDD doubles = left.mapToDouble(t -> t._2());
        StatCounter stats = doubles.stats();
        System.out.println(stats + " " + doubles.sum() + " " + doubles.max() + " " + doubles.variance());
        System.out.println(Arrays.toString(doubles.histogram(2)._1()) + Arrays.toString(doubles.histogram(2)._2()));
    }

    private static void shared(JavaSparkContext sc, Path folder) throws Exception {
        JavaRDD<String> words = sc.parallelize(Arrays.asList("one", "three", "fifteen", "two"), 2);
        LongAccumulator count = sc.sc().longAccumulator("count");
        DoubleAccumulator weight = sc.sc().doubleAccumulator();
        CollectionAccumulator<String> seen = sc.sc().collectionAccumulator("seen");
        Longest longest = new Longest();
        sc.sc().register(longest, "longest");
        Map<String, Integer> table = new HashMap<>(Map.of("one", 1, "two", 2));
        Broadcast<Map<String, Integer>> known = sc.broadcast(table);
        words.foreach(word -> {
            count.add(1);
            weight.add(0.5);
            seen.add(word);
            longest.add(word);
        });
        List<String> all = new ArrayList<>(seen.value());
        all.sort(Comparator.naturalOrder());
        System.out.println(count.value() + " " + weight.sum() + " " + weight.avg() + " " + all + " " + longest.value());
        System.out.println(count.toString().replaceAll("id: \\d+", "id: n") + " " + longest.name() + " " + weight.name());
        System.out.println(words.map(word -> known.value().getOrDefault(word, 0)).collect());
        known.destroy();
        System.out.println(words.map(word -> TaskContext.get().partitionId() + "/" + TaskContext.get().attemptNumber()
                + "/" + TaskContext.getPartitionId()).collect());
        JavaRDD<String> kept = words.map(String::toUpperCase).persist(StorageLevels.MEMORY_AND_DISK);
        System.out.println(kept.count() + " " + kept.getStorageLevel() + " " + sc.getPersistentRDDs().size());
        kept.unpersist(true);
        Path file = Files.writeString(folder.resolve("sent.txt"), "sent");
        sc.addFile(file.toString());
        System.out.println(words.map(word -> Files.readString(Path.of(SparkFiles.get("sent.txt")))).distinct().collect());
        SparkConf conf = new SparkConf(false).set("a", "64m").set("b", "3min");
        conf.registerKryoClasses(new Class<?>[]{Longest.class});
        System.out.println(conf.getSizeAsMb("a", "1m") + " " + conf.getTimeAsSeconds("b", "1s") + " "
                + conf.get("spark.kryo.classesToRegister"));
    }

    private static void files(JavaSparkContext sc, Path folder) throws Exception {
        JavaPairRDD<Text, IntWritable> writables = sc.parallelize(Arrays.asList("b", "a", "c"), 2)
                .mapToPair(word -> new Tuple2<>(new Text(word), new IntWritable(word.charAt(0))));
        String sequence = folder.resolve("sequence").toString();
        writables.saveAsHadoopFile(sequence, Text.class, IntWritable.class, SequenceFileOutputFormat.class);
        System.out.println(sorted(sc.sequenceFile(sequence, Text.class, IntWritable.class)
                .mapToPair(t -> new Tuple2<>(t._1().toString(), t._2().get()))
                .collect()));
        String text = folder.resolve("text").toString();
        sc.parallelize(Arrays.asList(3, 1, 2), 3).saveAsTextFile(text);
        System.out.println(sc.textFile(text).collect().stream().sorted().toList());
        System.out.println(sc.newAPIHadoopFile(text, TextInputFormat.class, LongWritable.class, Text.class,
                sc.hadoopConfiguration()).map(t -> t._1().get() + t._2().toString()).collect().stream().sorted().toList());
        String objects = folder.resolve("objects").toString();
        sc.parallelize(Arrays.asList(1, 2), 2).saveAsObjectFile(objects);
        System.out.println(sc.<Integer>objectFile(objects).reduce(Integer::sum));
        System.out.println(sc.wholeTextFiles(text).values().count() + " " + sc.binaryFiles(text)
                .map(t -> t._2().toArray().length).reduce(Integer::sum));
    }

    private static void errors(JavaSparkContext sc) {
        JavaRDD<Integer> numbers = sc.parallelize(Arrays.asList(1, 0), 2);
        try {
            numbers.map(x -> 1 / x).count();
        } catch (Exception e) {
            System.out.println((e instanceof SparkException) + " " + e.getMessage().startsWith("Job aborted due to stage failure")
                    + " " + e.getMessage().contains("java.lang.ArithmeticException: / by zero"));
        }
        Object stuck = new Object();
        try {
            numbers.map(x -> x + stuck.hashCode()).count();
        } catch (Exception e) {
            System.out.println((e instanceof SparkException) + " " + e.getMessage().contains("Task not serializable"));
        }
        try {
            numbers.filter(x -> x > 5).reduce(Integer::sum);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        try {
            sc.textFile("/no/such/file").count();
        } catch (Exception e) {
            System.out.println(e.getClass().getName());
        }
        try {
            numbers.map(x -> numbers.count()).collect();
        } catch (Exception e) {
            System.out.println((e instanceof SparkException) + " " + e.getMessage().contains("SPARK-5063"));
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("tour");
        JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("Tour"));
        Counting counting = new Counting();
        sc.sc().addSparkListener(counting);
        System.out.println("== transformations");
        transformations(sc);
        System.out.println("== pairs");
        pairs(sc);
        System.out.println("== shared");
        shared(sc, folder);
        System.out.println("== files");
        files(sc, folder);
        sc.sc().removeSparkListener(counting);
        System.out.println("== errors");
        errors(sc);
        System.out.println("== context");
        System.out.println(sc.version().charAt(0) + " " + sc.isLocal() + " " + sc.defaultParallelism() + " "
                + sc.appName() + " " + sc.master());
        Counting second = new Counting();
        sc.sc().addSparkListener(second);
        sc.parallelize(Arrays.asList(1, 2, 3, 4), 4).mapToPair(x -> new Tuple2<>(x % 2, x)).groupByKey(2).count();
        sc.close();
        System.out.println(second.jobs + " " + second.ended + " " + second.stages + " " + second.tasks + " "
                + (counting.ended.get() > 50));
    }
}
