package sparkjobs;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.AccumulatorV2;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;

/// Counters of a program's own beside those that Spark has, in transformations, actions, retries and failed jobs.
public final class Histogram {
    private Histogram() {
    }

    /// How often each number of letters occurs.
    static final class Lengths extends AccumulatorV2<String, Map<Integer, Long>> {
        private static final long serialVersionUID = 1L;
        private final Map<Integer, Long> counts = Collections.synchronizedMap(new TreeMap<>());

        @Override
        public boolean isZero() {
            return counts.isEmpty();
        }

        @Override
        public AccumulatorV2<String, Map<Integer, Long>> copy() {
            Lengths copy = new Lengths();
            copy.counts.putAll(counts);
            return copy;
        }

        @Override
        public void reset() {
            counts.clear();
        }

        @Override
        public void add(String word) {
            counts.merge(word.length(), 1L, Long::sum);
        }

        @Override
        public void merge(AccumulatorV2<String, Map<Integer, Long>> other) {
            other.value().forEach((k, v) -> counts.merge(k, v, Long::sum));
        }

        @Override
        public Map<Integer, Long> value() {
            return counts;
        }
    }

    public static void main(String[] args) throws Exception {
        try (JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("Histogram"))) {
            Lengths lengths = new Lengths();
            sc.sc().register(lengths, "lengths");
            LongAccumulator words = sc.sc().longAccumulator("words");
            DoubleAccumulator half = sc.sc().doubleAccumulator();
            CollectionAccumulator<String> odd = sc.sc().collectionAccumulator("odd");
            List<String> text = Arrays.asList("to be or not to be", "that is the question", "", "whether 'tis nobler");
            JavaRDD<String> split = sc.parallelize(text, 3).flatMap(s -> Arrays.asList(s.split(" ")).iterator()).cache();
            split.foreach(w -> {
                lengths.add(w);
                words.add(1);
                half.add(w.length() / 2.0);
                if (w.contains("'")) {
                    odd.add(w);
                }
            });
            System.out.println(lengths.value() + " " + words.value() + " " + words.avg() + " " + words.count() + " " + half.sum()
                    + " " + odd.value());
            System.out.println(lengths.isRegistered() + " " + words.name().get() + " " + half.name().isEmpty() + " "
                    + (words.id() != half.id()) + " " + lengths.copyAndReset().isZero());
            split.map(w -> {
                words.add(10);
                return w;
            }).count();
            System.out.println(words.sum());
            try {
                sc.parallelize(Arrays.asList(1, 2, 0), 3).map(x -> {
                    half.add(x);
                    return 4 / x;
                }).collect();
            } catch (Exception e) {
                System.out.println(e instanceof SparkException ? e.getMessage().contains("ArithmeticException: / by zero") : e);
            }
            try {
                sc.sc().register(lengths, "again");
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
            try {
                new Lengths().add("unregistered");
                Lengths loose = new Lengths();
                sc.parallelize(text, 1).foreach(loose::add);
            } catch (Exception e) {
                System.out.println(e.getClass().getName() + " " + e.getMessage().startsWith("Task not serializable"));
            }
            words.reset();
            odd.reset();
            lengths.reset();
            System.out.println(words.isZero() + " " + odd.value() + " " + lengths.value() + " " + words.value());
        }
    }
}
