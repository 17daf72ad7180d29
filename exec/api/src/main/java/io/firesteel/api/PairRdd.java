package io.firesteel.api;

import io.firesteel.api.rdd.PairAggregations;
import io.firesteel.api.rdd.PairJoins;
import io.firesteel.api.rdd.PairSaves;
import io.firesteel.api.rdd.PairSorting;
import io.firesteel.api.rdd.PairValues;
import io.firesteel.api.rdd.RddLike;

/// A dataset of keys with values. Made by `mapToPair`, the context and pair transformations.
public interface PairRdd<K, V>
        extends
            RddLike<Pair<K, V>, PairRdd<K, V>>,
            PairValues<K, V>,
            PairAggregations<K, V>,
            PairJoins<K, V>,
            PairSorting<K, V>,
            PairSaves<K, V> {
}
