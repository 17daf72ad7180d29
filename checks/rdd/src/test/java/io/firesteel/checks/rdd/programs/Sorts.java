package io.firesteel.checks.rdd.programs;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Order.
public final class Sorts {
    private Sorts() {
    }

    private static PairRdd<Integer, String> names(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(80), 4).mapToPair(x -> new Pair<>(x * 31 % 97, "v" + x));
    }

    public static Object sortByKey(FiresteelContext sc) {
        return names(sc).sortByKey().collect();
    }

    public static Object sortByKeyDown(FiresteelContext sc) {
        return names(sc).sortByKey(false).collect();
    }

    public static Object sortByKeyPlacement(FiresteelContext sc) {
        return names(sc).sortByKey(true, 3).glom().map(l -> l.size() + " " + l.get(0)).collect();
    }

    public static Object sortByKeyDownPlacement(FiresteelContext sc) {
        return names(sc).sortByKey(false, 5).glom().map(l -> l.size() + " " + l.get(0)).collect();
    }

    public static Object sortByOwnOrder(FiresteelContext sc) {
        return names(sc).sortByKey(Order.LAST_DIGIT).keys().collect();
    }

    public static Object sortByOwnOrderDown(FiresteelContext sc) {
        return names(sc).sortByKey(Order.LAST_DIGIT, false).keys().collect();
    }

    public static Object sortStrings(FiresteelContext sc) {
        return sc.parallelizePairs(Data.pairs(), 3).sortByKey().keys().collect();
    }

    public static Object sortDoubles(FiresteelContext sc) {
        return sc.parallelize(Data.doubles(40), 3).mapToPair(x -> new Pair<>(x, 1)).sortByKey().keys().collect();
    }

    public static Object sortLongs(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(40), 3)
                .mapToPair(x -> new Pair<>(x * -5_000_000_000L, 1))
                .sortByKey()
                .keys()
                .collect();
    }

    public static Object sortBy(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 3).sortBy(l -> l, true, 2).collect();
    }

    public static Object sortByLength(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 3).sortBy(String::length, false, 2).map(String::length).collect();
    }

    public static Object sortMany(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20_000), 6).sortBy(x -> x, true, 4).glom().map(l -> l.size()).collect();
    }

    public static Object sortSkewed(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20_000), 6)
                .map(x -> x < 90 ? 7 : x)
                .sortBy(x -> x, true, 4)
                .glom()
                .map(l -> l.size())
                .collect();
    }

    public static Object sortNothing(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 2).filter(x -> false).sortBy(x -> x, true, 3).collect();
    }

    public static Object sortFew(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(2), 2).sortBy(x -> x, true, 5).glom().collect();
    }

    public static Object repartitionAndSort(FiresteelContext sc) {
        return names(sc).repartitionAndSortWithinPartitions(new HashPartitioner(3)).keys().glom().collect();
    }

    public static Object repartitionAndSortOwnOrder(FiresteelContext sc) {
        return names(sc).repartitionAndSortWithinPartitions(new HashPartitioner(3), Order.DOWN).keys().glom().collect();
    }

    public static Object filterByRange(FiresteelContext sc) {
        return names(sc).sortByKey().filterByRange(20, 40).collect();
    }

    public static Object filterByRangePartitions(FiresteelContext sc) {
        return names(sc).sortByKey(true, 8).filterByRange(20, 40).getNumPartitions();
    }

    public static Object filterByRangeUnsorted(FiresteelContext sc) {
        return names(sc).filterByRange(20, 40).collect();
    }
}
