package io.firesteel.checks.rdd.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;

/// Other elements, other partitions.
public final class Reshape {
    private Reshape() {
    }

    public static Object coalesce(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 7).coalesce(3).glom().collect();
    }

    public static Object coalesceToMore(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 3).coalesce(7).getNumPartitions();
    }

    public static Object coalesceAfterShuffle(FiresteelContext sc) {
        return Data.sorted(sc.parallelizePairs(Data.pairs(), 5).reduceByKey(Integer::sum).coalesce(2).collect());
    }

    public static Object coalesceWithShuffle(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 3).coalesce(5, true).glom().collect();
    }

    public static Object repartition(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(30), 2).repartition(4).glom().collect();
    }

    public static Object repartitionToOne(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(30), 5).repartition(1).collect();
    }

    public static Object union(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(6), 2).union(sc.parallelize(Data.numbers(4), 3)).glom().collect();
    }

    public static Object unionWithItself(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(6), 2);
        return a.union(a).union(a.map(x -> -x)).collect();
    }

    public static Object unionWithEmpty(FiresteelContext sc) {
        Rdd<Integer> none = sc.emptyRdd();
        return none.union(sc.parallelize(Data.numbers(6), 2)).glom().collect();
    }

    public static Object unionOfShuffled(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3).reduceByKey(Integer::sum, 4);
        PairRdd<String, Integer> b = sc.parallelizePairs(Data.pairs(), 2)
                .mapValues(x -> -x)
                .reduceByKey(Integer::sum,
                        4);
        PairRdd<String, Integer> u = a.union(b);
        return u.getNumPartitions() + " " + Data.sorted(u.collect());
    }

    public static Object unionOfDifferentlyShuffled(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3).reduceByKey(Integer::sum, 4);
        PairRdd<String, Integer> b = sc.parallelizePairs(Data.pairs(), 2).reduceByKey(Integer::sum, 3);
        return a.union(b).getNumPartitions() + " " + Data.sorted(a.union(b).filter(p -> p._2() > 70).collect());
    }

    public static Object distinct(FiresteelContext sc) {
        return Data.sorted(sc.parallelize(Data.numbers(300), 3).map(x -> x % 17).distinct().collect());
    }

    public static Object distinctWithPartitions(FiresteelContext sc) {
        Rdd<Integer> d = sc.parallelize(Data.numbers(300), 3).map(x -> x % 17).distinct(5);
        return d.glom().map(Data::sorted).collect();
    }

    public static Object distinctOfNull(FiresteelContext sc) {
        return Data.sorted(sc.parallelize(Arrays.asList("a", null, "b", null, "a"), 2).distinct().collect());
    }

    public static Object distinctPairs(FiresteelContext sc) {
        return Data.sorted(sc.parallelizePairs(Data.pairs(), 3).mapValues(x -> x % 2).distinct().collect());
    }

    public static Object intersection(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(40), 3);
        return Data.sorted(a.intersection(sc.parallelize(Data.numbers(90), 2).map(x -> x * 2)).collect());
    }

    public static Object subtract(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(40), 3);
        return Data.sorted(a.subtract(sc.parallelize(Data.numbers(90), 2).map(x -> x * 2)).collect());
    }

    public static Object subtractKeepsDuplicates(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Arrays.asList(1, 1, 2, 3, 3, 3), 2);
        Rdd<Integer> s = a.subtract(sc.parallelize(Arrays.asList(2), 1), 4);
        return s.getNumPartitions() + " " + Data.sorted(s.collect());
    }

    public static Object subtractWithPartitioner(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(30), 2);
        return a.subtract(sc.parallelize(Data.numbers(10), 2), new HashPartitioner(3))
                .glom()
                .map(Data::sorted)
                .collect();
    }

    public static Object sample(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(200), 3).sample(false, 0.1, 42).collect();
    }

    public static Object sampleHalf(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(100), 3).sample(false, 0.5, 7).collect();
    }

    public static Object sampleAll(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 3).sample(false, 1.0, 7).collect();
    }

    public static Object sampleNone(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 3).sample(false, 0.0, 7).collect();
    }

    public static Object sampleWithReplacement(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(200), 3).sample(true, 0.2, 42).collect();
    }

    public static Object takeSample(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(200), 3).takeSample(false, 8, 42);
    }

    public static Object takeSampleOfAll(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(12), 3).takeSample(false, 50, 11);
    }

    public static Object takeSampleWithReplacement(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(300), 2).takeSample(true, 9, 3);
    }

    public static Object takeSampleOfNothing(FiresteelContext sc) {
        return sc.parallelize(new ArrayList<Integer>(), 2).takeSample(false, 8, 42);
    }

    public static Object randomSplit(FiresteelContext sc) {
        Rdd<Integer>[] parts = sc.parallelize(Data.numbers(100), 3).randomSplit(new double[]{1, 2, 3}, 17);
        List<Object> all = new ArrayList<>();
        for (Rdd<Integer> part : parts) {
            all.add(part.collect());
        }
        return all;
    }

    public static Object range(FiresteelContext sc) {
        return Env.range(sc, 3, 30, 4, 3).glom().collect();
    }

    public static Object rangeDown(FiresteelContext sc) {
        return Env.range(sc, 30, 3, -5, 4).glom().collect();
    }

    public static Object rangeAtTheEnds(FiresteelContext sc) {
        return Env.range(sc, Long.MAX_VALUE - 10, Long.MAX_VALUE, 3, 2).glom().collect();
    }

    public static Object rangeOverEverything(FiresteelContext sc) {
        return Env.range(sc, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE / 2, 3).glom().collect();
    }

    public static Object rangeOfNothing(FiresteelContext sc) {
        return Env.range(sc, 5, 5, 1, 3).glom().collect();
    }
}
