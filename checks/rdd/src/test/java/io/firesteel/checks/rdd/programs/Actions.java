package io.firesteel.checks.rdd.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;
import io.firesteel.api.accumulator.CollectionAccumulator;
import io.firesteel.api.accumulator.DoubleAccumulator;
import io.firesteel.api.accumulator.LongAccumulator;

/// Actions.
public final class Actions {
    private Actions() {
    }

    private static Rdd<Integer> numbers(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(100), 7);
    }

    private static Rdd<Integer> none(FiresteelContext sc) {
        return sc.parallelize(new ArrayList<Integer>(), 3);
    }

    public static Object count(FiresteelContext sc) {
        return numbers(sc).count() + none(sc).count();
    }

    public static Object first(FiresteelContext sc) {
        return numbers(sc).first();
    }

    public static Object firstOfNothing(FiresteelContext sc) {
        try {
            return none(sc).first();
        } catch (Exception e) {
            return "empty";
        }
    }

    public static Object take(FiresteelContext sc) {
        return numbers(sc).take(13) + " " + numbers(sc).take(0) + " " + numbers(sc).take(1000).size();
    }

    public static Object takeOverEmptyPartitions(FiresteelContext sc) {
        return numbers(sc).filter(x -> x > 95).take(3);
    }

    public static Object isEmpty(FiresteelContext sc) {
        return numbers(sc).isEmpty() + " " + none(sc).isEmpty() + " " + sc.<Integer>emptyRdd().isEmpty();
    }

    public static Object takeOrdered(FiresteelContext sc) {
        return numbers(sc).takeOrdered(9) + " " + numbers(sc).takeOrdered(5, Order.DOWN);
    }

    public static Object takeOrderedByDigit(FiresteelContext sc) {
        return numbers(sc).takeOrdered(12, Order.LAST_DIGIT);
    }

    public static Object top(FiresteelContext sc) {
        return numbers(sc).top(9) + " " + numbers(sc).top(5, Order.DOWN) + " " + none(sc).top(3);
    }

    public static Object reduce(FiresteelContext sc) {
        return numbers(sc).reduce(Integer::sum);
    }

    public static Object reduceOfNothing(FiresteelContext sc) {
        try {
            return none(sc).reduce(Integer::sum);
        } catch (Exception e) {
            return "empty";
        }
    }

    public static Object reduceWithEmptyPartitions(FiresteelContext sc) {
        return numbers(sc).filter(x -> x > 90).reduce(Integer::sum);
    }

    public static Object fold(FiresteelContext sc) {
        return numbers(sc).fold(0, Integer::sum) + " " + numbers(sc).fold(10, Integer::sum);
    }

    public static Object aggregate(FiresteelContext sc) {
        return numbers(sc).aggregate(new Pair<>(0, 0), (p, x) -> new Pair<>(p._1() + x, p._2() + 1),
                (a, b) -> new Pair<>(a._1() + b._1(), a._2() + b._2()));
    }

    public static Object aggregateMutable(FiresteelContext sc) {
        return Data.sorted(numbers(sc).aggregate(new ArrayList<Integer>(), (list, x) -> {
            list.add(x);
            return list;
        }, (a, b) -> {
            a.addAll(b);
            return a;
        }));
    }

    public static Object treeReduce(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(200), 20).treeReduce(Integer::sum, 3);
    }

    public static Object treeReduceWithEmptyPartitions(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(5), 20).treeReduce(Integer::sum, 2);
    }

    public static Object treeAggregate(FiresteelContext sc) {
        return sc.parallelize(Data.numbers(200), 20).treeAggregate(0L, (s, x) -> s + x, Long::sum, 2);
    }

    public static Object max(FiresteelContext sc) {
        return numbers(sc).max(Order.UP) + " " + numbers(sc).min(Order.UP) + " " + numbers(sc).max(Order.LAST_DIGIT);
    }

    public static Object onePartition(FiresteelContext sc) {
        return Env.part(numbers(sc), 2);
    }

    public static Object toLocalIterator(FiresteelContext sc) {
        List<Integer> all = new ArrayList<>();
        Iterator<Integer> in = numbers(sc).toLocalIterator();
        in.forEachRemaining(all::add);
        return all;
    }

    public static Object countAsync(FiresteelContext sc) throws Exception {
        return numbers(sc).countAsync().get();
    }

    public static Object collectAsync(FiresteelContext sc) throws Exception {
        return numbers(sc).collectAsync().get();
    }

    public static Object takeAsync(FiresteelContext sc) throws Exception {
        return numbers(sc).takeAsync(20).get();
    }

    public static Object foreachAsync(FiresteelContext sc) throws Exception {
        LongAccumulator sum = Env.longs(sc, "sum");
        numbers(sc).foreachAsync(x -> sum.add(x)).get();
        return sum.value();
    }

    public static Object countApprox(FiresteelContext sc) {
        return numbers(sc).countApprox(60_000).getFinalValue().mean();
    }

    public static Object countApproxDistinct(FiresteelContext sc) {
        long n = sc.parallelize(Data.numbers(5000), 3).map(x -> x % 97).countApproxDistinct(0.01);
        return n >= 94 && n <= 100;
    }

    public static Object longAccumulator(FiresteelContext sc) {
        LongAccumulator sum = Env.longs(sc, "sum");
        numbers(sc).foreach(x -> sum.add(x));
        return sum.value() + " " + sum.count() + " " + sum.avg();
    }

    public static Object doubleAccumulator(FiresteelContext sc) {
        DoubleAccumulator sum = Env.doubles(sc, "sum");
        numbers(sc).foreach(x -> sum.add(x / 4.0));
        return sum.value() + " " + sum.count();
    }

    public static Object collectionAccumulator(FiresteelContext sc) {
        CollectionAccumulator<Integer> list = Env.list(sc, "list");
        numbers(sc).foreach(list::add);
        return Data.sorted(list.value());
    }

    public static Object accumulatorInTransformation(FiresteelContext sc) {
        LongAccumulator seen = Env.longs(sc, "seen");
        Rdd<Integer> mapped = numbers(sc).map(x -> {
            seen.add(1);
            return x;
        });
        mapped.count();
        long once = seen.value();
        mapped.count();
        return once + " " + seen.value();
    }

    public static Object foreachPartition(FiresteelContext sc) {
        LongAccumulator parts = Env.longs(sc, "partitions");
        numbers(sc).foreachPartition(in -> parts.add(in.hasNext() ? 1 : 0));
        return parts.value();
    }

    public static Object broadcast(FiresteelContext sc) {
        Broadcast<List<Integer>> factor = sc.broadcast(Arrays.asList(2, 3, 5));
        return numbers(sc).map(x -> factor.value().get(x % 3)).reduce(Integer::sum);
    }

    public static Object cached(FiresteelContext sc) {
        LongAccumulator computed = Env.longs(sc, "computed");
        Rdd<Integer> kept = numbers(sc).map(x -> {
            computed.add(1);
            return x;
        }).cache();
        kept.count();
        kept.count();
        long before = computed.value();
        kept.unpersist(true);
        kept.count();
        return before + " " + computed.value();
    }

    public static Object capturedArrayIsACopy(FiresteelContext sc) {
        int[] counter = new int[1];
        List<Integer> seen = sc.parallelize(Arrays.asList(1, 2, 3, 4), 4).map(x -> ++counter[0]).collect();
        return seen + " " + counter[0];
    }

    public static Object mutatedElementsStayAtHome(FiresteelContext sc) {
        List<List<Integer>> data = new ArrayList<>();
        data.add(new ArrayList<>(Arrays.asList(1)));
        sc.parallelize(data, 1).foreach(l -> l.add(2));
        return data;
    }

    public static Object levels(FiresteelContext sc) {
        List<String> all = new ArrayList<>();
        for (String name : Arrays.asList("MEMORY_ONLY", "MEMORY_AND_DISK", "MEMORY_ONLY_SER", "DISK_ONLY",
                "MEMORY_AND_DISK_SER")) {
            Rdd<Integer> rdd = numbers(sc).map(x -> x + 1);
            all.add(Env.level(rdd, name) + "=" + rdd.count() + rdd.count());
        }
        return all;
    }

    public static Object userExceptionFails(FiresteelContext sc) {
        try {
            return numbers(sc).map(x -> 100 / x).collect();
        } catch (Exception e) {
            return numbers(sc).count();
        }
    }

    public static Object emptyCollect(FiresteelContext sc) {
        return sc.<Integer>emptyRdd().collect() + " " + sc.<Integer>emptyRdd().getNumPartitions()
                + none(sc).glom().collect();
    }

    public static Object sumOfNothing(FiresteelContext sc) {
        return Collections.singletonList(none(sc).fold(5, Integer::sum));
    }
}
