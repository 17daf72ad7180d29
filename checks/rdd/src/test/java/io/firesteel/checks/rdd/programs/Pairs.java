package io.firesteel.checks.rdd.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;

/// Keys and values.
public final class Pairs {
    private Pairs() {
    }

    private static PairRdd<String, Integer> pairs(FiresteelContext sc) {
        return sc.parallelizePairs(Data.pairs(), 3);
    }

    public static Object wordCount(FiresteelContext sc) {
        return Data.sorted(sc.parallelize(Data.LINES, 3)
                .flatMap(l -> Arrays.asList(l.split(" ")).iterator())
                .mapToPair(w -> new Pair<>(w, 1))
                .reduceByKey(Integer::sum)
                .collect());
    }

    public static Object reduceByKeyPlacement(FiresteelContext sc) {
        return pairs(sc).reduceByKey(Integer::sum, 4).glom().map(Data::sorted).collect();
    }

    public static Object reduceByKeyMax(FiresteelContext sc) {
        return Data.sorted(pairs(sc).reduceByKey(Math::max).collect());
    }

    public static Object reduceByNullKey(FiresteelContext sc) {
        List<Pair<String, Integer>> list = Arrays.asList(new Pair<>(null, 1), new Pair<>("a", 2), new Pair<>(null, 3));
        return Data.sorted(sc.parallelizePairs(list, 2).reduceByKey(Integer::sum).collect());
    }

    public static Object reduceByPairKey(FiresteelContext sc) {
        return pairs(sc).mapToPair(p -> new Pair<>(new Pair<>(p._1(), p._2() % 2), p._2()))
                .reduceByKey(Integer::sum, 5)
                .glom()
                .map(Data::sorted)
                .collect();
    }

    public static Object reduceByLongKey(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(60), 3)
                .mapToPair(x -> new Pair<>(x * 10_000_000_019L, 1))
                .reduceByKey(Integer::sum, 4)
                .glom()
                .map(Data::sorted)
                .collect();
    }

    public static Object reduceByDoubleKey(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(60), 3)
                .mapToPair(x -> new Pair<>(x % 7 / 2.0, 1))
                .reduceByKey(Integer::sum, 4)
                .glom()
                .map(Data::sorted)
                .collect();
    }

    public static Object reduceByListKey(FiresteelContext sc) {
        return Data.sorted(sc.parallelize(Data.numbers(30), 3)
                .mapToPair(x -> new Pair<>(new ArrayList<>(Arrays.asList(x % 3, x % 2)), x))
                .reduceByKey(Integer::sum)
                .collect());
    }

    public static Object reduceByKeyLocally(FiresteelContext sc) {
        return pairs(sc).reduceByKeyLocally(Integer::sum);
    }

    public static Object groupByKey(FiresteelContext sc) {
        return Data.sorted(pairs(sc).groupByKey().mapValues(v -> Data.sorted(v)).collect());
    }

    public static Object groupByKeyInOrder(FiresteelContext sc) {
        return Data.sorted(pairs(sc).groupByKey(2).collect());
    }

    public static Object groupBy(FiresteelContext sc) {
        return Data
                .sorted(sc.parallelize(Data.LINES, 3).groupBy(String::length).mapValues(v -> Data.sorted(v)).collect());
    }

    public static Object groupByWithPartitions(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 3).groupBy(x -> x % 4, 2).getNumPartitions();
    }

    public static Object combineByKey(FiresteelContext sc) {
        return Data
                .sorted(pairs(sc).combineByKey(v -> "(" + v, (c, v) -> c + "," + v, (a, b) -> a + "|" + b).collect());
    }

    public static Object combineByKeyMutable(FiresteelContext sc) {
        return Data.sorted(pairs(sc).combineByKey(v -> new ArrayList<>(Arrays.asList(v)), (c, v) -> {
            c.add(v);
            return c;
        }, (a, b) -> {
            a.addAll(b);
            return a;
        }, 4).mapValues(Data::sorted).collect());
    }

    public static Object aggregateByKey(FiresteelContext sc) {
        return Data.sorted(pairs(sc).aggregateByKey("", (s, v) -> s + v, (a, b) -> a + ";" + b).collect());
    }

    public static Object aggregateByKeyMutableZero(FiresteelContext sc) {
        return Data.sorted(pairs(sc).aggregateByKey(new ArrayList<Integer>(), 3, (c, v) -> {
            c.add(v);
            return c;
        }, (a, b) -> {
            a.addAll(b);
            return a;
        }).mapValues(Data::sorted).collect());
    }

    public static Object foldByKey(FiresteelContext sc) {
        return Data.sorted(pairs(sc).foldByKey(0, Integer::sum).collect());
    }

    public static Object foldByKeyZeroCounts(FiresteelContext sc) {
        return Data.sorted(sc.parallelizePairs(Data.pairs(), 1).foldByKey(100, 2, Integer::sum).collect());
    }

    public static Object countByKey(FiresteelContext sc) {
        return pairs(sc).countByKey();
    }

    public static Object countByValue(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(60), 3).map(x -> x % 5).countByValue();
    }

    public static Object collectAsMap(FiresteelContext sc) {
        return pairs(sc).collectAsMap();
    }

    public static Object keysAndValues(FiresteelContext sc) {
        return pairs(sc).keys().collect() + " " + pairs(sc).values().collect();
    }

    public static Object mapValues(FiresteelContext sc) {
        return pairs(sc).mapValues(v -> v / 2.0).collect();
    }

    public static Object mapValuesKeepsPartitioner(FiresteelContext sc) {
        PairRdd<String, Integer> r = pairs(sc).reduceByKey(Integer::sum, 4);
        return r.mapValues(v -> v + 1).partitioner().isPresent() + " "
                + r.mapToPair(p -> p).partitioner().isPresent() + " " + r.filter(p -> true).partitioner().isPresent();
    }

    public static Object flatMapValues(FiresteelContext sc) {
        return pairs(sc).flatMapValues(v -> Arrays.asList(v, -v).iterator()).collect();
    }

    public static Object flatMapValuesToNothing(FiresteelContext sc) {
        return pairs(sc).flatMapValues(v -> Collections.<Integer>emptyIterator()).collect();
    }

    public static Object partitionBy(FiresteelContext sc) {
        return pairs(sc).partitionBy(new HashPartitioner(4)).glom().collect();
    }

    public static Object partitionByOwn(FiresteelContext sc) {
        return pairs(sc).partitionBy(new Lengths()).glom().collect();
    }

    /// By the length of the key.
    static final class Lengths extends Partitioner {
        private static final long serialVersionUID = 1L;

        @Override
        public int numPartitions() {
            return 3;
        }

        @Override
        public int getPartition(Object key) {
            return key.toString().length() % 3;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Lengths;
        }

        @Override
        public int hashCode() {
            return 3;
        }
    }

    public static Object partitionByTwice(FiresteelContext sc) {
        PairRdd<String, Integer> p = pairs(sc).partitionBy(new HashPartitioner(4));
        return p.partitionBy(new HashPartitioner(4)).id() == p.id();
    }

    public static Object reduceInPlace(FiresteelContext sc) {
        PairRdd<String, Integer> p = pairs(sc).partitionBy(new HashPartitioner(4));
        return p.reduceByKey(new HashPartitioner(4), Integer::sum).glom().map(Data::sorted).collect();
    }

    public static Object lookup(FiresteelContext sc) {
        return pairs(sc).lookup("k3") + " " + pairs(sc).lookup("none");
    }

    public static Object lookupByPartitioner(FiresteelContext sc) {
        PairRdd<String, Integer> p = pairs(sc).partitionBy(new HashPartitioner(4));
        return p.lookup("k3") + " " + p.lookup("none");
    }

    public static Object sampleByKeyKeepsAll(FiresteelContext sc) {
        return sc.parallelizePairs(Data.names(), 3).sampleByKey(false, fractions(1.0), 5).count();
    }

    private static Map<Integer, Double> fractions(double rate) {
        Map<Integer, Double> map = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            map.put(i, rate);
        }
        return map;
    }

    public static Object sampleByKeyExact(FiresteelContext sc) {
        PairRdd<Integer, Integer> many = sc.parallelize(Data.numbers(5000), 3).mapToPair(x -> new Pair<>(x % 10, x));
        return new TreeMap<>(many.sampleByKeyExact(false, fractions(0.13), 5).countByKey());
    }

    public static Object sampleByKeyExactWithReplacement(FiresteelContext sc) {
        PairRdd<Integer, Integer> many = sc.parallelize(Data.numbers(5000), 3).mapToPair(x -> new Pair<>(x % 10, x));
        return new TreeMap<>(many.sampleByKeyExact(true, fractions(0.2), 5).countByKey());
    }

    public static Object defaultPartitions(FiresteelContext sc) {
        return pairs(sc).reduceByKey(Integer::sum).getNumPartitions() + " "
                + pairs(sc).repartition(5).groupByKey().getNumPartitions() + " "
                + pairs(sc).union(pairs(sc)).distinct().getNumPartitions();
    }

    public static Object severalShuffles(FiresteelContext sc) {
        return Data.sorted(pairs(sc).reduceByKey(Integer::sum)
                .mapToPair(p -> new Pair<>(p._2() % 3, p._1()))
                .groupByKey()
                .mapValues(Data::size)
                .mapToPair(p -> new Pair<>(p._2(), p._1()))
                .sortByKey()
                .collect());
    }

    public static Object sharedShuffle(FiresteelContext sc) {
        PairRdd<String, Integer> r = pairs(sc).reduceByKey(Integer::sum);
        return r.count() + " " + r.filter(p -> p._2() > 70).count() + " " + Data.sorted(r.keys().collect());
    }
}
