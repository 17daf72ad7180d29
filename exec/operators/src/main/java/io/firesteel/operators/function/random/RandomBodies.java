package io.firesteel.operators.function.random;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.random.XorShift;
import io.firesteel.vector.Vector;

/// `rand`, `randn`, `randstr`, `uuid`, `shuffle`, `monotonically_increasing_id`, `spark_partition_id`, and the coin of
/// TABLESAMPLE. A generator begins anew in every task, from the seed plus the partition's number as in Spark.
public final class RandomBodies {
    private static final int LETTERS = 26;

    private RandomBodies() {
    }

    /// @param partition number of the task's partition
    public static void register(BodyList list, int partition) {
        list.add("spark_partition_id", s -> RowFunction.lenient((a, row, out) -> Values.put(out, row, partition)));
        list.add("monotonically_increasing_id", s -> {
            long[] next = {(long) partition << 33};
            return RowFunction.lenient((a, row, out) -> Values.put(out, row, next[0]++));
        });
        list.add("uuid", s -> RowFunction.lenient((a, row, out) -> Values.put(out, row, UUID.randomUUID().toString())));
        seeded(list, "rand", 0, partition, (random, a) -> (row, out) -> Values.put(out, row, random.nextDouble()));
        seeded(list, "randn", 0, partition, (random, a) -> (row, out) -> Values.put(out, row, random.nextGaussian()));
        seeded(list, "randstr", 1, partition, (random, a) -> (row, out) -> Values.put(out, row,
                letters(random, Values.integer(a[0], row))));
        seeded(list, "sampled", 2, partition, (random, a) -> (row, out) -> {
            double coin = random.nextDouble();
            return Values.put(out, row, coin >= Values.floating(a[0], row) && coin < Values.floating(a[1], row));
        });
        list.add("shuffle", s -> RowFunction.strict(shuffle(s.count(), partition)));
    }

    /// What one row does, its arguments at hand.
    @FunctionalInterface
    private interface Cell {
        boolean apply(int row, Vector out);
    }

    private static void seeded(BodyList list, String name, int seed, int partition,
            BiFunction<XorShift, Vector[], Cell> cells) {
        list.add(name, s -> {
            XorShift[] random = new XorShift[1];
            return RowFunction.strict((a, row, out) -> {
                if (random[0] == null) {
                    random[0] = new XorShift(Values.whole(a[seed], row) + partition);
                }
                return cells.apply(random[0], a).apply(row, out);
            });
        });
    }

    private static RowBody shuffle(int arguments, int partition) {
        XorShift[] random = new XorShift[1];
        return (a, row, out) -> {
            if (random[0] == null) {
                random[0] = new XorShift((arguments > 1 ? Values.whole(a[1], row) : 0) + partition);
            }
            List<Object> elements = new ArrayList<>((List<?>) a[0].get(row));
            Collections.shuffle(elements, random[0]);
            out.set(row, elements);
            return true;
        };
    }

    private static byte[] letters(XorShift random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int drawn = random.nextInt();
            int v = Math.abs(drawn % (10 + 2 * LETTERS));
            text.append((char) (v < 10 ? '0' + v : v < 10 + LETTERS ? 'a' + v - 10 : 'A' + v - 10 - LETTERS));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
