package io.firesteel.rdd;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.ShuffleSpec;

/// What both sides of a shuffle have to know; a part of the stage binaries of producer and consumers.
///
/// @param id             unique in the application
/// @param pairs          the form of the pairs; has to be serialisable
/// @param combiner       null when pairs go through as they are
/// @param mapSideCombine combine before writing
/// @param order          of keys within each partition; null for none
public record Exchange(int id, Partitioner partitioner, PairAccess pairs, Combiner combiner, boolean mapSideCombine,
        Comparator<Object> order) implements Serializable {

    public int reducers() {
        return partitioner.numPartitions();
    }

    /// As the shuffle is told.
    public ShuffleSpec<?, ?, ?> spec(Serializer serializer) {
        return new ShuffleSpec<Object, Object, Object>(id, reducers(), partitioner::getPartition, pairs,
                Optional.ofNullable(combiner).map(Combiner::aggregator), mapSideCombine, Optional.ofNullable(order),
                serializer);
    }
}
