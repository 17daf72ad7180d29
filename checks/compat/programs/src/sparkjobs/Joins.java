package sparkjobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import scala.Tuple3;

/// Orders and customers: joins of every kind, by shuffle, by broadcast, of datasets that lie alike.
public final class Joins {
    private Joins() {
    }

    private static String sorted(List<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(v -> texts.add(String.valueOf(v)));
        Collections.sort(texts);
        return texts.toString();
    }

    public static void main(String[] args) {
        try (JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("Joins"))) {
            JavaPairRDD<Integer, String> customers = sc.parallelizePairs(
                    Arrays.asList(new Tuple2<>(1, "ann"), new Tuple2<>(2, "bob"), new Tuple2<>(4, "dan")), 2);
            JavaPairRDD<Integer, Double> orders = sc.parallelizePairs(Arrays.asList(new Tuple2<>(1, 9.5),
                    new Tuple2<>(1, 0.5), new Tuple2<>(2, 3.0), new Tuple2<>(3, 7.0)), 3);
            System.out.println(sorted(customers.join(orders).collect()));
            System.out.println(sorted(customers.leftOuterJoin(orders).mapValues(t -> t._1() + t._2().orElse(-1.0))
                    .collect()));
            System.out.println(sorted(customers.rightOuterJoin(orders)
                    .mapToPair(t -> new Tuple2<>(t._2()._1().isPresent() ? t._2()._1().get() : "?", t._2()._2()))
                    .reduceByKey(Double::sum).collect()));
            JavaPairRDD<Integer, Tuple2<Optional<String>, Optional<Double>>> full = customers.fullOuterJoin(orders, 4);
            System.out.println(full.getNumPartitions() + " " + sorted(full.map(t -> new Tuple3<>(t._1(),
                    t._2()._1().or("nobody"), t._2()._2().isPresent())).collect()));
            JavaPairRDD<Integer, Tuple2<Iterable<String>, Iterable<Double>>> grouped = customers.cogroup(orders,
                    new HashPartitioner(2));
            Map<Integer, Integer> sizes = new TreeMap<>();
            grouped.collect().forEach(t -> {
                int n = 0;
                for (Double ignored : t._2()._2()) {
                    n++;
                }
                sizes.put(t._1(), n);
            });
            System.out.println(sizes + " " + grouped.partitioner().get().equals(new HashPartitioner(2)));
            Broadcast<Map<Integer, String>> names = sc.broadcast(customers.collectAsMap());
            JavaRDD<String> named = orders.map(t -> names.value().getOrDefault(t._1(), "unknown") + ":" + t._2());
            System.out.println(named.collect());
            JavaPairRDD<Integer, String> laid = customers.partitionBy(new HashPartitioner(3)).cache();
            System.out.println(laid.join(orders).getNumPartitions() + " " + sorted(laid.subtractByKey(orders).collect())
                    + " " + laid.lookup(4) + " " + sorted(laid.join(laid.mapValues(String::length)).values().collect()));
            JavaPairRDD<Tuple2<Integer, String>, Long> counts = orders.mapToPair(
                    t -> new Tuple2<>(new Tuple2<>(t._1() % 2, t._2() > 5 ? "large" : "small"), 1L)).reduceByKey(Long::sum);
            System.out.println(new TreeMap<>(Map.copyOf(counts.mapToPair(t -> new Tuple2<>(t._1().toString(), t._2()))
                    .collectAsMap())));
            System.out.println(customers.cartesian(customers).filter(p -> p._1()._1() < p._2()._1()).count() + " "
                    + sorted(customers.keys().intersection(orders.keys()).collect()) + " "
                    + sorted(sc.union(customers.keys(), orders.keys()).distinct().collect()));
            System.out.println(sorted(orders.groupByKey().mapValues(vs -> {
                double sum = 0;
                for (double v : vs) {
                    sum += v;
                }
                return sum;
            }).collect()) + " " + sorted(orders.aggregateByKey(new double[]{0}, (a, v) -> {
                a[0] += v;
                return a;
            }, (a, b) -> {
                a[0] += b[0];
                return a;
            }).mapValues(a -> a[0]).collect()));
            System.out.println(new TreeMap<>(orders.countByKey()) + " " + orders.combineByKey(v -> "" + v, (a, v) -> a + "|" + v,
                    (a, b) -> a + "|" + b).mapValues(String::length).values().reduce(Integer::sum));
        }
    }
}
