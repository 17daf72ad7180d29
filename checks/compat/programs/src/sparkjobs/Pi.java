package sparkjobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/// Pi by throwing darts; the seeds are fixed, so that the answer is.
public final class Pi {
    private Pi() {
    }

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().appName("Pi").getOrCreate();
        JavaSparkContext jsc = new JavaSparkContext(spark.sparkContext());
        int slices = args.length == 1 ? Integer.parseInt(args[0]) : 2;
        int n = 10_000 * slices;
        List<Integer> numbers = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            numbers.add(i);
        }
        JavaRDD<Integer> dataset = jsc.parallelize(numbers, slices);
        int count = dataset.map(seed -> {
            Random random = new Random(seed);
            random.nextDouble();
            double x = random.nextDouble() * 2 - 1;
            double y = random.nextDouble() * 2 - 1;
            return x * x + y * y <= 1 ? 1 : 0;
        }).reduce((a, b) -> a + b);
        System.out.println("Pi is roughly " + 4.0 * count / n);
        spark.stop();
    }
}
