package sparkjobs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/// Ranks of pages by what others link to: joins in a loop over cached neighbour lists.
public final class PageRank {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PageRank() {
    }

    private static final class Sum implements Function2<Double, Double, Double> {
        private static final long serialVersionUID = 1L;

        @Override
        public Double call(Double a, Double b) {
            return a + b;
        }
    }

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().appName("PageRank").getOrCreate();
        JavaRDD<String> lines = spark.read().textFile(args[0]).javaRDD();
        JavaPairRDD<String, Iterable<String>> links = lines.mapToPair(line -> {
            String[] parts = BLANKS.split(line);
            return new Tuple2<>(parts[0], parts[1]);
        }).distinct().groupByKey().cache();
        JavaPairRDD<String, Double> ranks = links.mapValues(neighbours -> 1.0);
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            JavaPairRDD<String, Double> shares = links.join(ranks).values().flatMapToPair(both -> {
                List<String> targets = new ArrayList<>();
                both._1().forEach(targets::add);
                List<Tuple2<String, Double>> results = new ArrayList<>();
                for (String target : targets) {
                    results.add(new Tuple2<>(target, both._2() / targets.size()));
                }
                return results.iterator();
            });
            ranks = shares.reduceByKey(new Sum()).mapValues(sum -> 0.15 + sum * 0.85);
        }
        for (Tuple2<?, ?> tuple : ranks.sortByKey().collect()) {
            System.out.printf("%s has rank %.6f.%n", tuple._1(), tuple._2());
        }
        spark.stop();
    }
}
