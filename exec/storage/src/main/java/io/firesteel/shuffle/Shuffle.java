package io.firesteel.shuffle;

import java.util.Iterator;
import java.util.List;

import io.firesteel.serial.ChunkSource;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.task.MapStatus;

/// The exchanges of one executor as its tasks see them. [ShuffleExchange] is the one in production.
public interface Shuffle {

    /// Writes the map output of `scope`'s attempt: all pairs of `elements`, parted by key. Nothing is visible before it
    /// returns; a twin attempt's output lies beside it under another name.
    MapStatus write(ShuffleSpec<?, ?, ?> spec, TaskScope scope, Iterator<?> elements);

    /// The pairs of `ranges`, combined and sorted as the spec says.
    ///
    /// @param outputs by map index; null where the output is not known, which fails as [io.firesteel.tasks.FetchFailedException]
    <T> Iterator<T> read(ShuffleSpec<?, ?, ?> spec, TaskScope scope, List<ReadPlan.Range> ranges, MapStatus[] outputs);

    /// The chunks of `ranges` as they were written, each verified, for readers that know their inside:
    /// [io.firesteel.shuffle.combine.CoGrouper], columnar readers.
    ChunkSource chunks(int exchange, TaskScope scope, List<ReadPlan.Range> ranges, MapStatus[] outputs);

    /// Where the stateful operators of a task spill: [io.firesteel.shuffle.sort.ExternalSorter], [io.firesteel.shuffle.combine.ExternalAggregator].
    SpillSpace spillSpace();

    /// Removes all outputs of an exchange.
    void remove(int exchange);
}
