package io.firesteel.shuffle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How the values of a key are combined (Spark's `Aggregator`). Combiners may be mutable: `mergeValue` and
/// `mergeCombiners` may change and return their first argument.
public record Aggregator<V, C>(Function<V, C> createCombiner, BiFunction<C, V, C> mergeValue,
        BiFunction<C, C, C> mergeCombiners) {
    private static final Aggregator<Object, List<Object>> LISTS = new Aggregator<>(value -> {
        List<Object> list = new ArrayList<>(2);
        list.add(value);
        return list;
    }, (list, value) -> {
        list.add(value);
        return list;
    }, (a, b) -> {
        a.addAll(b);
        return a;
    });

    /// All values of a key in one list: what groupByKey is. Readers know this one and group without combining.
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <V> Aggregator<V, List<V>> lists() {
        return (Aggregator) LISTS;
    }
}
