package io.firesteel.shuffle.combine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;

import org.junit.jupiter.api.Test;

import io.firesteel.shuffle.Aggregator;
import io.firesteel.shuffle.Kv;
import io.firesteel.shuffle.ShuffleKit;

import static org.assertj.core.api.Assertions.assertThat;

class CombinersTest {
    private static final Aggregator<Integer, Integer> SUM = new Aggregator<>(v -> v, Integer::sum, Integer::sum);

    private static <K> Combiners<K, Integer, Integer> combiners(int seed) {
        return new Combiners<>(SUM, Kv.ACCESS, ShuffleKit.SERIALIZER.raw(), seed);
    }

    private static <K> void add(Combiners<K, Integer, Integer> to, K key, int value) {
        to.addValue(key, value);
        while (to.full()) {
            to.enlarge();
        }
    }

    private static Map<Object, Object> entries(Combiners<?, ?, ?> of) {
        Map<Object, Object> all = new HashMap<>();
        Combiners<?, ?, ?>.Walk walk = of.walk();
        while (walk.next()) {
            assertThat(all.put(walk.key(), walk.combiner())).isNull();
        }
        return all;
    }

    private static <K> void holdsWhatAMapHolds(LongFunction<K> keys, int distinct) {
        Map<Object, Object> expected = new HashMap<>();
        Combiners<K, Integer, Integer> table = combiners(3);
        Random random = new Random(11);
        for (int i = 0; i < 3 * distinct; i++) {
            K key = keys.apply(random.nextInt(distinct));
            expected.merge(key, i, (a, b) -> (Integer) a + (Integer) b);
            add(table, key, i);
        }
        assertThat(table.size()).isEqualTo(expected.size());
        assertThat(entries(table)).isEqualTo(expected);
    }

    @Test
    void holdsWhatAMapHolds() {
        holdsWhatAMapHolds(n -> n << 20, 100_000);
        holdsWhatAMapHolds(n -> (int) n, 30_000);
        holdsWhatAMapHolds(n -> "w" + n, 100_000);
        holdsWhatAMapHolds(n -> "a word that is too long for a slot " + n, 50_000);
        holdsWhatAMapHolds(n -> new Kv("p" + n % 700, "p" + n / 700), 50_000);
    }

    /// As many strings of one hash as one likes: Aa and BB have the same.
    private static List<String> twins(int bits) {
        List<String> all = List.of("");
        for (int i = 0; i < bits; i++) {
            List<String> longer = new ArrayList<>();
            all.forEach(s -> {
                longer.add(s + "Aa");
                longer.add(s + "BB");
            });
            all = longer;
        }
        return all;
    }

    @Test
    void keysOfOneHashDoNotMakeItGrowForEver() {
        List<String> twins = twins(14);
        assertThat(twins.stream().map(String::hashCode).distinct()).hasSize(1);
        Combiners<String, Integer, Integer> table = combiners(0);
        long most = 0;
        for (String twin : twins) {
            add(table, twin, 1);
            most = Math.max(most, table.bytes());
        }
        twins.forEach(twin -> add(table, twin, 1));
        assertThat(entries(table)).hasSize(twins.size()).allSatisfy((key, count) -> assertThat(count).isEqualTo(2));
        assertThat(most).isLessThan(32 << 20);
    }

    @Test
    void growsByWhatItNeeds() {
        Combiners<Long, Integer, Integer> table = combiners(0);
        for (long key = 0; key < 1_000_000; key++) {
            table.addValue(key, 1);
            if (table.full()) {
                assertThat(table.enlargedBytes()).isLessThan(1 << 20);
                table.enlarge();
            }
        }
        // Three numbers for each key, in segments that are three quarters full when they are parted.
        assertThat(table.bytes()).isBetween(24_000_000L, 70_000_000L);
        table.clear();
        assertThat(table.bytes()).isLessThan(10_000);
        assertThat(table.size()).isZero();
    }

    @Test
    void theOrderIsThatOfTheSeed() {
        List<List<Object>> orders = new ArrayList<>();
        for (int seed : List.of(0, 0, 1)) {
            Combiners<String, Integer, Integer> table = combiners(seed);
            for (int i = 0; i < 20_000; i++) {
                add(table, "k" + i, 1);
            }
            List<Object> keys = new ArrayList<>();
            Combiners<String, Integer, Integer>.Walk walk = table.walk();
            while (walk.next()) {
                keys.add(walk.key());
            }
            orders.add(keys);
        }
        assertThat(orders.get(0)).isEqualTo(orders.get(1)).isNotEqualTo(orders.get(2)).hasSameElementsAs(orders.get(2));
    }
}
