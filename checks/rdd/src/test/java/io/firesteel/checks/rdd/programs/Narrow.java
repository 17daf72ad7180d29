package io.firesteel.checks.rdd.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;

/// Operations within partitions.
public final class Narrow {
    private Narrow() {
    }

    public static Object map(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 3).map(x -> x * 2 + 1).collect();
    }

    public static Object mapToOtherType(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 3).map(x -> "<" + x + ">").collect();
    }

    public static Object mapToNull(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(6), 2).map(x -> x % 2 == 0 ? null : "odd").collect();
    }

    public static Object filter(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(50), 4).filter(x -> x % 3 == 0).glom().collect();
    }

    public static Object filterAll(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(50), 4).filter(x -> x < 0).glom().collect();
    }

    public static Object flatMap(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 3).flatMap(l -> Arrays.asList(l.split(" ")).iterator()).collect();
    }

    public static Object flatMapToNothing(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 3).flatMap(l -> Collections.<String>emptyIterator()).count();
    }

    public static Object mapPartitions(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(20), 3).mapPartitions(in -> {
            int sum = 0;
            while (in.hasNext()) {
                sum += in.next();
            }
            return Collections.singletonList(sum).iterator();
        }).collect();
    }

    public static Object mapPartitionsWithIndex(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 4).mapPartitionsWithIndex((i, in) -> {
            List<String> out = new ArrayList<>();
            while (in.hasNext()) {
                out.add(i + ":" + in.next());
            }
            return out.iterator();
        }, false).collect();
    }

    public static Object mapPartitionsToPair(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 2).mapPartitionsToPair(in -> {
            List<Pair<Integer, Integer>> out = new ArrayList<>();
            while (in.hasNext()) {
                int x = in.next();
                out.add(new Pair<>(x % 2, x));
            }
            return out.iterator();
        }).collect();
    }

    public static Object mapPartitionsToDouble(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 2).mapPartitionsToDouble(in -> {
            List<Double> out = new ArrayList<>();
            while (in.hasNext()) {
                out.add(in.next() / 4.0);
            }
            return out.iterator();
        }).collect();
    }

    public static Object glom(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(11), 4).glom().collect();
    }

    public static Object glomOfEmptySlices(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(2), 5).glom().collect();
    }

    public static Object glomLargeSlices(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(5000), 3).glom().map(l -> l.size() + "/" + l.get(0)).collect();
    }

    public static Object keyBy(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 2).keyBy(String::length).collect();
    }

    public static Object mapToPair(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(8), 2).mapToPair(x -> new Pair<>(x % 3, "v" + x)).collect();
    }

    public static Object flatMapToPair(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 2)
                .flatMapToPair(l -> Collections.singletonList(new Pair<>(l.length(), l)).iterator())
                .collect();
    }

    public static Object mapToDouble(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(8), 2).mapToDouble(x -> x / 2.0).collect();
    }

    public static Object flatMapToDouble(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(4), 2)
                .flatMapToDouble(x -> Arrays.asList(x + 0.5, x * 1.5).iterator())
                .collect();
    }

    public static Object zip(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(9), 3);
        return a.zip(a.map(x -> "s" + x)).collect();
    }

    public static Object zipOfDifferentCounts(FiresteelContext sc) {
        try {
            return sc.parallelize(Data.numbers(9), 3).zip(sc.parallelize(Data.numbers(9), 2)).collect();
        } catch (Exception e) {
            return "refused";
        }
    }

    public static Object zipOfDifferentSizes(FiresteelContext sc) {
        try {
            return sc.parallelize(Data.numbers(9), 3).zip(sc.parallelize(Data.numbers(10), 3)).collect();
        } catch (Exception e) {
            return "refused";
        }
    }

    public static Object zipPartitions(FiresteelContext sc) {
        Rdd<Integer> a = sc.parallelize(Data.numbers(9), 3);
        Rdd<Integer> b = sc.parallelize(Data.numbers(5), 3);
        return a.zipPartitions(b, (x, y) -> {
            int left = 0;
            int right = 0;
            while (x.hasNext()) {
                left += x.next();
            }
            while (y.hasNext()) {
                right += y.next();
            }
            return Arrays.asList(left, right).iterator();
        }).collect();
    }

    public static Object zipWithIndex(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 4).zipWithIndex().collect();
    }

    public static Object zipWithIndexOfOne(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 1).zipWithIndex().collect();
    }

    public static Object zipWithUniqueId(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 3).zipWithUniqueId().collect();
    }

    public static Object cartesian(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(5), 2).cartesian(sc.parallelize(Data.LINES, 3)).glom().collect();
    }

    public static Object longChain(FiresteelContext sc) {
        Rdd<Integer> rdd = sc.parallelize(Data.numbers(10), 2);
        for (int i = 0; i < 200; i++) {
            int add = i;
            rdd = rdd.map(x -> x + add);
        }
        return rdd.collect();
    }

    public static Object pipe(FiresteelContext sc) {
        return sc.parallelize(Data.LINES, 2).pipe("cat").collect();
    }

    public static Object pipeCounts(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(10), 3).pipe("wc -l").map(String::trim).collect();
    }

    public static Object pipeFails(FiresteelContext sc) {
        try {
            return sc.parallelize(Data.numbers(10), 3).pipe("false").collect();
        } catch (Exception e) {
            return "failed";
        }
    }
}
