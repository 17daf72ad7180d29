package io.firesteel.shuffle;

import java.util.Comparator;
import java.util.Optional;

import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.Serializer;

/// What a map or reduce task is told of an exchange whose elements are pairs. Made by the front end from the stage's
/// binary; the same on both sides.
///
/// Without aggregator the elements come out as they went in. With one, `mapSideCombine` says whether the pairs in the
/// exchange are (K, C) or (K, V); the reader always gives (K, C). With a key ordering the reader gives each reduce part
/// sorted; `Comparator.naturalOrder()` and `reverseOrder()` on Long, Integer, Double and String keys are sorted in
/// serialised form.
///
/// @param exchange unique in the application
/// @param reducers how many parts
public record ShuffleSpec<K, V, C>(int exchange, int reducers, KeyPartitioner partitioner, PairAccess pairs,
        Optional<Aggregator<V, C>> aggregator, boolean mapSideCombine, Optional<Comparator<? super K>> keyOrdering,
        Serializer serializer) {

    public ShuffleSpec {
        if (reducers < 0) {
            throw new IllegalArgumentException(reducers + " reducers");
        }
        if (serializer instanceof ElementSerializer own && !own.pairs().type().equals(pairs.type())) {
            serializer = own.withPairs(pairs);
        }
        if (mapSideCombine && aggregator.isEmpty()) {
            throw new IllegalArgumentException("map-side combine of exchange " + exchange + " without an aggregator");
        }
    }
}
