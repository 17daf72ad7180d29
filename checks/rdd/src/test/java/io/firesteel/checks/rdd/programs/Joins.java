package io.firesteel.checks.rdd.programs;

import java.util.Arrays;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Several keyed datasets together.
public final class Joins {
    private Joins() {
    }

    private static PairRdd<Integer, String> names(FiresteelContext sc) {
        return sc.parallelizePairs(Data.names(), 3);
    }

    private static PairRdd<Integer, Integer> squares(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(12), 2).mapToPair(x -> new Pair<>(x % 13, x * x));
    }

    public static Object join(FiresteelContext sc) {
        return Data.sorted(names(sc).join(squares(sc)).collect());
    }

    public static Object joinPlacement(FiresteelContext sc) {
        return names(sc).join(squares(sc), 4).glom().map(Data::sorted).collect();
    }

    public static Object joinOfNothing(FiresteelContext sc) {
        return names(sc).filter(p -> false).join(squares(sc)).collect();
    }

    public static Object joinCoPartitioned(FiresteelContext sc) {
        PairRdd<Integer, String> a = names(sc).partitionBy(new HashPartitioner(3));
        PairRdd<Integer, Integer> b = squares(sc).partitionBy(new HashPartitioner(3));
        return Data.sorted(a.join(b).collect());
    }

    public static Object joinHalfPartitioned(FiresteelContext sc) {
        PairRdd<Integer, String> a = names(sc).partitionBy(new HashPartitioner(6));
        PairRdd<Integer, Pair<String, Integer>> j = a.join(squares(sc));
        return j.getNumPartitions() + " " + Data.sorted(j.collect());
    }

    public static Object joinWithItself(FiresteelContext sc) {
        return names(sc).join(names(sc)).count();
    }

    public static Object leftOuterJoin(FiresteelContext sc) {
        return Data.sorted(names(sc).leftOuterJoin(squares(sc))
                .mapValues(p -> p._1() + "/" + p._2().orNull())
                .collect());
    }

    public static Object rightOuterJoin(FiresteelContext sc) {
        return Data.sorted(names(sc).rightOuterJoin(squares(sc))
                .mapValues(p -> p._1().orNull() + "/" + p._2())
                .collect());
    }

    public static Object fullOuterJoin(FiresteelContext sc) {
        return Data.sorted(names(sc).fullOuterJoin(squares(sc), 5)
                .mapValues(p -> p._1().or("-") + "/" + p._2().isPresent())
                .collect());
    }

    public static Object cogroup(FiresteelContext sc) {
        return Data.sorted(names(sc).cogroup(squares(sc))
                .mapValues(p -> Data.sorted(p._1()) + "/" + Data.sorted(p._2()))
                .collect());
    }

    public static Object cogroupOfThree(FiresteelContext sc) {
        return Data.sorted(names(sc).cogroup(squares(sc), squares(sc).mapValues(x -> -x))
                .mapValues(p -> Data.sorted(p._1()) + "/" + Data.sorted(p._2()) + "/" + Data.sorted(p._3()))
                .collect());
    }

    public static Object cogroupOfFour(FiresteelContext sc) {
        return Data.sorted(names(sc).cogroup(squares(sc), squares(sc), names(sc))
                .mapValues(p -> Data.size(p._1()) + "/" + Data.size(p._2()) + "/" + Data.size(p._3()) + "/"
                        + Data.size(p._4()))
                .collect());
    }

    public static Object groupWith(FiresteelContext sc) {
        return names(sc).groupWith(squares(sc)).count();
    }

    public static Object subtractByKey(FiresteelContext sc) {
        return Data.sorted(names(sc).subtractByKey(squares(sc)).collect());
    }

    public static Object subtractByKeyPlacement(FiresteelContext sc) {
        return names(sc).subtractByKey(squares(sc), 4).glom().map(Data::sorted).collect();
    }

    public static Object joinChain(FiresteelContext sc) {
        PairRdd<Integer, Pair<String, Integer>> one = names(sc).join(squares(sc));
        return Data.sorted(one.join(squares(sc).mapValues(x -> x % 7))
                .mapValues(p -> p._1()._1() + p._1()._2() + "+" + p._2())
                .collect());
    }

    public static Object joinOnNull(FiresteelContext sc) {
        PairRdd<String, Integer> a = sc.parallelizePairs(Arrays.asList(new Pair<>(null, 1), new Pair<>("a", 2)), 2);
        return Data.sorted(a.join(a.mapValues(x -> x * 10)).collect());
    }

    public static Object pageRank(FiresteelContext sc) {
        PairRdd<Integer, Iterable<Integer>> links = sc.parallelize(Data.numbers(60), 3)
                .mapToPair(x -> new Pair<>(x % 7, x % 5 + x % 3))
                .distinct()
                .groupByKey()
                .cache();
        PairRdd<Integer, Double> ranks = links.mapValues(x -> 1.0);
        for (int i = 0; i < 4; i++) {
            PairRdd<Integer, Double> contributions = links.join(ranks).values().flatMapToPair(p -> {
                int size = Data.size(p._1());
                java.util.List<Pair<Integer, Double>> out = new java.util.ArrayList<>();
                p._1().forEach(to -> out.add(new Pair<>(to, p._2() / size)));
                return out.iterator();
            });
            ranks = contributions.reduceByKey(Double::sum).mapValues(sum -> 0.15 + sum * 0.85);
        }
        return Data.sorted(ranks.mapValues(r -> Math.round(r * 1e9)).collect());
    }
}
