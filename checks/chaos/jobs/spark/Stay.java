package chaos;

import java.util.Arrays;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// A driver for either engine that has an application, and stays until its input ends.
public final class Stay {
    private Stay() {
    }

    public static void main(String[] args) throws Exception {
        try (JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("stay"))) {
            sc.parallelize(Arrays.asList(1, 2, 3), 3).count();
            System.out.println("READY");
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
