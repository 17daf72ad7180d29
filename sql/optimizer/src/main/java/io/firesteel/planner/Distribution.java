package io.firesteel.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How the rows of a plan lie in its partitions; decides which exchanges can be saved.
sealed interface Distribution {

    /// Anyhow.
    record Unknown() implements Distribution {
    }

    /// All in one partition.
    record Single() implements Distribution {
    }

    /// Rows with equal values of these columns lie together, by Spark's hash, over `partitions`.
    ///
    /// @param keys column ids, in the order in which they were hashed
    record Hashed(List<Long> keys, int partitions) implements Distribution {
    }

    /// Whether rows with equal values of all of `keys` are sure to be in one partition.
    default boolean clustersBy(Set<Long> keys) {
        return switch (this) {
            case Single s -> true;
            case Hashed h -> keys.containsAll(new HashSet<>(h.keys));
            case Unknown u -> false;
        };
    }
}
