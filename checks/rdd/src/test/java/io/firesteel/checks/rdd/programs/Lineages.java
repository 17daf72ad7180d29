package io.firesteel.checks.rdd.programs;

import java.util.Arrays;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;

/// Lineage as text. Ids are made relative: the context has run other programs before.
public final class Lineages {
    private Lineages() {
    }

    private static String relative(int first, String text) {
        String result = text;
        for (int i = 200; i >= 0; i--) {
            result = result.replace("[" + (first + i) + "]", "[#" + i + "]");
        }
        return result;
    }

    public static Object narrow(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3);
        return relative(a.id(), a.map(x -> x + 1).filter(x -> x > 3).glom().toDebugString());
    }

    public static Object shuffled(FiresteelContext sc) {
        Rdd<String> a = sc.parallelize(Data.LINES, 3);
        return relative(a.id(), a.flatMap(l -> Arrays.asList(l.split(" ")).iterator())
                .mapToPair(w -> new Pair<>(w, 1))
                .reduceByKey(Integer::sum, 12)
                .mapValues(x -> -x)
                .toDebugString());
    }

    public static Object joined(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3);
        PairRdd<String, Integer> b = a.partitionBy(new HashPartitioner(4));
        return relative(a.id(), b.join(a.mapValues(x -> x * 2)).toDebugString());
    }

    public static Object outerJoined(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3);
        return relative(a.id(), a.leftOuterJoin(a).toDebugString());
    }

    public static Object cogrouped(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3);
        return relative(a.id(), a.cogroup(a, a).toDebugString());
    }

    public static Object grouped(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3);
        return relative(a.id(), a.groupByKey().toDebugString());
    }

    public static Object setOperations(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3);
        return relative(a.id(), a.union(a).distinct().intersection(a).subtract(a).toDebugString());
    }

    public static Object repartitioned(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3);
        return relative(a.id(), a.repartition(2).coalesce(1).sample(false, 0.5, 1).toDebugString());
    }

    public static Object zipped(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3);
        return relative(a.id(), a.zip(a).zipWithIndex().cartesian(a).toDebugString());
    }

    public static Object sorted(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3);
        return relative(a.id(), a.sortBy(x -> x, true, 2).toDebugString());
    }

    public static Object keyedSort(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Data.pairs(), 3);
        return relative(a.id(), a.sortByKey().filterByRange("a", "k3").toDebugString());
    }

    public static Object named(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3).setName("numbers");
        return relative(a.id(), a.pipe("cat").toDebugString());
    }

    public static Object dependencies(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(10), 3);
        return a.union(a).getNumPartitions() + " " + a.cartesian(a).getNumPartitions();
    }
}
