package sparkjobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/// Values of classes that Java does not serialize, by Kryo: kept, shuffled, broadcast, collected.
public final class KryoBroadcast {
    private KryoBroadcast() {
    }

    /// Not `Serializable`.
    static final class Point {
        final double x;
        final double y;

        Point() {
            this(0, 0);
        }

        Point(double x, double y) {
            this.x = x;
            this.y = y;
        }

        double to(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        @Override
        public String toString() {
            return x + "/" + y;
        }
    }

    public static void main(String[] args) {
        SparkConf conf = new SparkConf().setAppName("KryoBroadcast")
                .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .set("spark.kryo.registrationRequired", "false")
                .set("spark.kryoserializer.buffer.max", "32m")
                .registerKryoClasses(new Class<?>[]{Point.class, Point[].class});
        System.out.println(conf.get("spark.kryo.classesToRegister"));
        try (JavaSparkContext sc = new JavaSparkContext(conf)) {
            List<Point> near = new ArrayList<>(Arrays.asList(new Point(0, 0), new Point(5, 5), new Point(9, 0)));
            Broadcast<List<Point>> centers = sc.broadcast(near);
            Broadcast<Point[]> array = sc.broadcast(near.toArray(new Point[0]));
            JavaRDD<Point> points = sc.parallelize(Arrays.asList(1, 2, 3, 4, 5, 6, 7, 8), 3).map(i -> new Point(i, i % 4));
            points.persist(StorageLevel.MEMORY_ONLY_SER());
            JavaPairRDD<Integer, Point> closest = points.mapToPair(p -> {
                int best = 0;
                for (int i = 1; i < centers.value().size(); i++) {
                    best = p.to(centers.value().get(i)) < p.to(centers.value().get(best)) ? i : best;
                }
                return new Tuple2<>(best, p);
            });
            Map<Integer, String> sums = new TreeMap<>(closest.reduceByKey((a, b) -> new Point(a.x + b.x, a.y + b.y))
                    .mapValues(Point::toString).collectAsMap());
            System.out.println(sums);
            Map<Integer, Integer> sizes = new HashMap<>();
            closest.groupByKey().collect().forEach(t -> t._2().forEach(p -> sizes.merge(t._1(), 1, Integer::sum)));
            System.out.println(new TreeMap<>(sizes) + " " + points.count() + " " + points.collect().get(3) + " "
                    + points.getStorageLevel().description());
            System.out.println(points.map(p -> array.value()[1].to(p)).map(d -> Math.round(d * 100)).collect());
            System.out.println(closest.aggregateByKey(0.0, (a, p) -> a + p.x, Double::sum).sortByKey().collect() + " "
                    + points.reduce((a, b) -> new Point(Math.max(a.x, b.x), Math.max(a.y, b.y))));
            centers.unpersist();
            System.out.println(points.map(p -> centers.value().size()).distinct().collect());
            centers.destroy();
            try {
                centers.value();
            } catch (Exception e) {
                System.out.println(e.getClass().getName() + " " + e.getMessage().contains("after it was destroyed"));
            }
        }
        try (JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("WithoutKryo"))) {
            Point captured = new Point(1, 2);
            try {
                sc.parallelize(Arrays.asList(1, 2), 2).map(i -> captured.x + i).collect();
            } catch (Exception e) {
                System.out.println(e.getClass().getName() + " " + e.getMessage().startsWith("Task not serializable"));
            }
        }
    }
}
