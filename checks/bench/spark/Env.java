package bench;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// What the two APIs call differently.
final class Env {
    private Env() {
    }

    static JavaSparkContext context(String name) {
        return new JavaSparkContext(new SparkConf().setAppName(name));
    }
}
