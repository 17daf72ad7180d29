package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.scheduler.machine.Placement;
import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.Edge;
import io.firesteel.stages.Location;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.task.MapStatus;

/// Where the partitions of a stage like to run: where the partition is cached, else where the front end says, else where
/// at least a fifth of its input through an exchange lies (Spark's `getPreferredLocationsForShuffle`).
final class Placements {
    /// Exchanges with more parts or maps are spread so evenly that nothing is gained by looking.
    private static final int MOST_PARTS = 1000;
    private static final double WORTHWHILE = 0.2;

    private final DagBook book;

    Placements(DagBook book) {
        this.book = book;
    }

    Placement of(Stage stage) {
        List<DatasetInfo> kept = stage.datasets().stream().filter(d -> d.kept() && d.aligned()).toList();
        Edge.Shuffle shuffle = book.settings.reduceLocality() ? onlyShuffle(stage) : null;
        return partition -> {
            for (DatasetInfo dataset : kept) {
                List<Location> cached = book.cached.locations(dataset.id(), partition);
                if (!cached.isEmpty()) {
                    return cached;
                }
            }
            List<Location> told = stage.partitions().preferred(partition);
            return told.isEmpty() && shuffle != null ? byInput(shuffle, partition) : told;
        };
    }

    private Edge.Shuffle onlyShuffle(Stage stage) {
        Edge.Shuffle found = null;
        for (Edge edge : stage.inputs()) {
            if (edge instanceof Edge.Shuffle s) {
                ExchangeOutputs outputs = book.exchanges.get(s.exchange());
                if (found != null || outputs == null || outputs.maps() >= MOST_PARTS
                        || stage.taskCount() >= MOST_PARTS) {
                    return null;
                }
                found = s;
            }
        }
        return found;
    }

    private List<Location> byInput(Edge.Shuffle shuffle, int partition) {
        ExchangeOutputs outputs = book.exchanges.get(shuffle.exchange());
        Map<String, Long> bytesByHost = new HashMap<>();
        long total = 0;
        for (ReadPlan.Range range : shuffle.reads().reads(partition)) {
            for (int map = Math.max(0, range.mapFrom()); map < Math.min(outputs.maps(), range.mapTo()); map++) {
                MapStatus status = outputs.status(map);
                long bytes = status == null ? 0 : bytes(status.sizes(), range);
                if (bytes > 0) {
                    total += bytes;
                    bytesByHost.merge(status.location().host(), bytes, Long::sum);
                }
            }
        }
        List<Location> hosts = new ArrayList<>();
        for (Map.Entry<String, Long> e : bytesByHost.entrySet()) {
            if (e.getValue() >= total * WORTHWHILE) {
                hosts.add(new Location.OnHost(e.getKey()));
            }
        }
        return hosts;
    }

    private static long bytes(long[] sizes, ReadPlan.Range range) {
        long bytes = 0;
        for (int r = Math.max(0, range.reduceFrom()); r < Math.min(sizes.length, range.reduceTo()); r++) {
            bytes += sizes[r];
        }
        return bytes;
    }
}
