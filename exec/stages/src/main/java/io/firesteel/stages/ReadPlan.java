package io.firesteel.stages;

import java.io.Serializable;
import java.util.List;

/// Which parts of an exchange each consumer partition reads. Coalescing, skew splits and local reads are data here.
public sealed interface ReadPlan {

    /// What consumer partition `partition` reads.
    List<Range> reads(int partition);

    /// Consumer partition i reads reduce part i of all maps.
    record OneToOne() implements ReadPlan {
        @Override
        public List<Range> reads(int partition) {
            return List.of(new Range(0, Integer.MAX_VALUE, partition, partition + 1));
        }
    }

    /// Every consumer partition's ranges, listed.
    record Listed(List<List<Range>> ranges) implements ReadPlan {
        public Listed {
            ranges = List.copyOf(ranges);
        }

        @Override
        public List<Range> reads(int partition) {
            return ranges.get(partition);
        }
    }

    /// Map outputs `mapFrom` to `mapTo`, parts `reduceFrom` to `reduceTo`; upper ends exclusive, clipped to what exists.
    record Range(int mapFrom, int mapTo, int reduceFrom, int reduceTo) implements Serializable {

        /// Some parts of all map outputs.
        public static Range ofParts(int reduceFrom, int reduceTo) {
            return new Range(0, Integer.MAX_VALUE, reduceFrom, reduceTo);
        }
    }
}
