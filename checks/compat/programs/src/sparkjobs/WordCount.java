package sparkjobs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/// Words of a text, by a session, in the order in which they come, and the most frequent ones.
public final class WordCount {
    private static final Pattern BLANK = Pattern.compile(" ");

    private WordCount() {
    }

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().appName("WordCount").getOrCreate();
        JavaRDD<String> lines = spark.read().textFile(args[0]).javaRDD();
        JavaRDD<String> words = lines.flatMap(line -> Arrays.asList(BLANK.split(line)).iterator());
        JavaPairRDD<String, Integer> ones = words.mapToPair(word -> new Tuple2<>(word, 1));
        JavaPairRDD<String, Integer> counts = ones.reduceByKey((a, b) -> a + b);
        List<Tuple2<String, Integer>> output = counts.collect();
        for (Tuple2<?, ?> tuple : output) {
            System.out.println(tuple._1() + ": " + tuple._2());
        }
        JavaPairRDD<Integer, String> byCount = counts.mapToPair(t -> t.swap()).sortByKey(Comparator.reverseOrder());
        System.out.println(byCount.first());
        spark.stop();
    }
}
