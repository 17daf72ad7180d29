package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import io.firesteel.api.function.Function2;
import io.firesteel.api.function.VoidFunction;
import io.firesteel.conf.Setting;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.iter.LongRange;
import io.firesteel.rdd.job.ElementList;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.job.ZeroValue;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;

/// Actions of any dataset.
public final class Actions {
    public static final Setting<Integer> SCALE_UP = Setting.positive("spark.rdd.limit.scaleUpFactor", 4,
            "By how much take() looks at more partitions after each try that found too little.");
    public static final Setting<Integer> FIRST_TRY = Setting.positive("spark.rdd.limit.initialNumPartitions", 1,
            "How many partitions take() looks at first.");

    private Actions() {
    }

    public static <T> List<T> collect(LineageRdd<T> rdd) {
        return joined(Jobs.all(rdd, (task, partition, in) -> ElementList.of(in)));
    }

    static <T> List<T> joined(List<ElementList> lists) {
        int size = 0;
        for (ElementList list : lists) {
            size = Math.addExact(size, list.elements().size());
        }
        List<T> all = new ArrayList<>(size);
        for (ElementList list : lists) {
            all.addAll(list.<T>as());
        }
        return all;
    }

    public static <T> List<List<T>> collectPartitions(LineageRdd<T> rdd, int... partitions) {
        List<List<T>> all = new ArrayList<>();
        for (ElementList list : Jobs.some(rdd, (task, partition, in) -> ElementList.of(in), partitions)) {
            all.add(list.as());
        }
        return all;
    }

    public static long count(LineageRdd<?> rdd) {
        long total = 0;
        for (long one : Jobs.all(rdd, (task, partition, in) -> size(in))) {
            total += one;
        }
        return total;
    }

    /// How many elements are left.
    static long size(Iterator<?> in) {
        if (in instanceof LongRange range) {
            return range.left();
        }
        long[] count = new long[1];
        in.forEachRemaining(element -> count[0]++);
        return count[0];
    }

    public static <T> List<T> take(LineageRdd<T> rdd, int wanted) {
        int scaleUp = Math.max(rdd.driver().conf().get(SCALE_UP), 2);
        int total = wanted <= 0 ? 0 : rdd.partitionCount();
        List<T> taken = new ArrayList<>();
        int scanned = 0;
        while (taken.size() < wanted && scanned < total) {
            long next = rdd.driver().conf().get(FIRST_TRY);
            int left = wanted - taken.size();
            if (scanned > 0) {
                next = (long) scanned * scaleUp;
                if (!taken.isEmpty()) {
                    next = Math.min((long) Math.ceil(1.5 * left * scanned / taken.size()), next);
                }
            }
            int[] range = IntStream.range(scanned, (int) Math.min(scanned + next, total)).toArray();
            for (ElementList list : Jobs.some(rdd, (task, partition, in) -> first(in, left), range)) {
                List<T> more = list.as();
                taken.addAll(more.subList(0, Math.min(more.size(), wanted - taken.size())));
            }
            scanned += range.length;
        }
        return taken;
    }

    private static ElementList first(Iterator<?> in, int wanted) {
        List<Object> list = new ArrayList<>();
        while (list.size() < wanted && in.hasNext()) {
            list.add(in.next());
        }
        return new ElementList(list);
    }

    public static <T> T first(LineageRdd<T> rdd) {
        List<T> one = take(rdd, 1);
        if (one.isEmpty()) {
            throw RddErrors.empty();
        }
        return one.getFirst();
    }

    public static boolean isEmpty(LineageRdd<?> rdd) {
        return rdd.partitionCount() == 0 || take(rdd, 1).isEmpty();
    }

    /// The smallest `wanted` elements, smallest first.
    public static <T> List<T> takeOrdered(LineageRdd<T> rdd, int wanted, Comparator<? super T> order) {
        Closures.check(order, "takeOrdered");
        if (wanted <= 0 || rdd.partitionCount() == 0) {
            return new ArrayList<>();
        }
        LineageRdd<T> parts = Narrow.as(rdd, "takeOrdered", () -> Narrow.partitions(rdd,
                (task, index, in) -> smallest(in, wanted, order).<T>as().iterator(), Traits.PLAIN));
        List<T> all = collect(parts);
        all.sort(order);
        return new ArrayList<>(all.subList(0, Math.min(wanted, all.size())));
    }

    private static <T> ElementList smallest(Iterator<T> in, int wanted, Comparator<? super T> order) {
        PriorityQueue<T> largestFirst = new PriorityQueue<>(Math.min(wanted, 1024) + 1, order.reversed());
        in.forEachRemaining(element -> {
            if (largestFirst.size() < wanted) {
                largestFirst.add(element);
            } else if (order.compare(element, largestFirst.peek()) < 0) {
                largestFirst.poll();
                largestFirst.add(element);
            }
        });
        return new ElementList(new ArrayList<>(largestFirst));
    }

    public static <T> List<T> top(LineageRdd<T> rdd, int wanted, Comparator<? super T> order) {
        return takeOrdered(rdd, wanted, Collections.reverseOrder(order));
    }

    public static <T> T reduce(LineageRdd<T> rdd, Function2<T, T, T> f) {
        Closures.check(f, "reduce");
        List<T> merged = new ArrayList<>(1);
        Jobs.run(rdd, (task, partition, in) -> reduced(in, f), null, new InOrder<ElementList>(list -> {
            for (T value : list.<T>as()) {
                if (merged.isEmpty()) {
                    merged.add(value);
                } else {
                    merged.set(0, f.call(merged.getFirst(), value));
                }
            }
        }, merged::clear));
        if (merged.isEmpty()) {
            throw RddErrors.empty();
        }
        return merged.getFirst();
    }

    /// Nothing of nothing, else the one result.
    static <T> ElementList reduced(Iterator<T> in, Function2<T, T, T> f) {
        if (!in.hasNext()) {
            return new ElementList(List.of());
        }
        Object[] value = {in.next()};
        in.forEachRemaining(element -> value[0] = call(f, value[0], element));
        return new ElementList(new ArrayList<>(Arrays.asList(value)));
    }

    @SuppressWarnings("unchecked")
    static <A, B, R> R call(Function2<A, B, R> f, Object a, B b) {
        try {
            return f.call((A) a, b);
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    public static <T, U> U aggregate(LineageRdd<T> rdd, U zero, Function2<U, T, U> add, Function2<U, U, U> merge) {
        Closures.check(add, "aggregate");
        Closures.check(merge, "aggregate");
        ZeroValue<U> zeros = ZeroValue.of(zero, "aggregate");
        Object[] merged = {zeros.copy()};
        Jobs.run(rdd, (task, partition, in) -> folded(in, zeros.copy(), add), null,
                new InOrder<U>(part -> merged[0] = call(merge, merged[0], part), () -> merged[0] = zeros.copy()));
        @SuppressWarnings("unchecked")
        U result = (U) merged[0];
        return result;
    }

    @SuppressWarnings("unchecked")
    static <T, U> U folded(Iterator<T> in, U zero, Function2<U, T, U> add) {
        Object[] value = {zero};
        in.forEachRemaining(element -> value[0] = call(add, value[0], element));
        return (U) value[0];
    }

    public static <T> T fold(LineageRdd<T> rdd, T zero, Function2<T, T, T> f) {
        return aggregate(rdd, zero, f, f);
    }

    public static <T> void foreach(LineageRdd<T> rdd, VoidFunction<T> f) {
        Closures.check(f, "foreach");
        Jobs.each(rdd, (task, partition, in) -> each(in, f));
    }

    static <T> Object each(Iterator<T> in, VoidFunction<T> f) {
        in.forEachRemaining(element -> {
            try {
                f.call(element);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
        return null;
    }

    public static <T> void foreachPartition(LineageRdd<T> rdd, VoidFunction<Iterator<T>> f) {
        Closures.check(f, "foreachPartition");
        Jobs.each(rdd, (task, partition, in) -> {
            f.call(in);
            return null;
        });
    }

    public static <T> T max(LineageRdd<T> rdd, Comparator<? super T> order) {
        Closures.check(order, "max");
        return reduce(rdd, (a, b) -> order.compare(a, b) >= 0 ? a : b);
    }

    public static <T> T min(LineageRdd<T> rdd, Comparator<? super T> order) {
        Closures.check(order, "min");
        return reduce(rdd, (a, b) -> order.compare(a, b) <= 0 ? a : b);
    }

    /// One partition in memory at a time.
    public static <T> Iterator<T> toLocalIterator(LineageRdd<T> rdd) {
        int count = rdd.partitionCount();
        return new Iterator<>() {
            private Iterator<T> current = Collections.emptyIterator();
            private int next;

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && next < count) {
                    current = collectPartitions(rdd, next++).getFirst().iterator();
                }
                return current.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }
}
