package sparkjobs;

import java.io.Serializable;
import java.util.Arrays;
import java.util.StringTokenizer;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;

/// Logistic regression by gradient descent over cached points; the weights travel inside functions.
public final class LogisticRegression {
    private static final int D = 3;

    private LogisticRegression() {
    }

    static final class DataPoint implements Serializable {
        private static final long serialVersionUID = 1L;
        final double[] x;
        final double y;

        DataPoint(double[] x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    static final class ParsePoint implements Function<String, DataPoint> {
        private static final long serialVersionUID = 1L;

        @Override
        public DataPoint call(String line) {
            StringTokenizer words = new StringTokenizer(line, " ");
            double y = Double.parseDouble(words.nextToken());
            double[] x = new double[D];
            for (int i = 0; i < D; i++) {
                x[i] = Double.parseDouble(words.nextToken());
            }
            return new DataPoint(x, y);
        }
    }

    static final class VectorSum implements Function2<double[], double[], double[]> {
        private static final long serialVersionUID = 1L;

        @Override
        public double[] call(double[] a, double[] b) {
            double[] result = new double[D];
            for (int j = 0; j < D; j++) {
                result[j] = a[j] + b[j];
            }
            return result;
        }
    }

    static final class Gradient implements Function<DataPoint, double[]> {
        private static final long serialVersionUID = 1L;
        private final double[] weights;

        Gradient(double[] weights) {
            this.weights = weights;
        }

        @Override
        public double[] call(DataPoint p) {
            double dot = 0;
            for (int i = 0; i < D; i++) {
                dot += weights[i] * p.x[i];
            }
            double[] gradient = new double[D];
            for (int i = 0; i < D; i++) {
                gradient[i] = (1 / (1 + Math.exp(-p.y * dot)) - 1) * p.y * p.x[i];
            }
            return gradient;
        }
    }

    public static void main(String[] args) {
        JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("LogisticRegression"));
        JavaRDD<DataPoint> points = sc.textFile(args[0]).map(new ParsePoint()).cache();
        double[] w = {0.1, -0.2, 0.3};
        for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
            double[] gradient = points.map(new Gradient(w)).reduce(new VectorSum());
            for (int j = 0; j < D; j++) {
                w[j] -= 0.1 * gradient[j];
            }
        }
        System.out.println("Final w: " + Arrays.toString(Arrays.stream(w).map(v -> Math.round(v * 1e9) / 1e9).toArray()));
        sc.stop();
    }
}
