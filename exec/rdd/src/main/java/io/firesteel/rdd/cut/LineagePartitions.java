package io.firesteel.rdd.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.stages.Location;
import io.firesteel.stages.Partitions;

/// The partitions of a stage, described on demand from those of its last dataset. Made by the cutter; large descriptions
/// were sent ahead by then.
final class LineagePartitions implements Partitions {
    private final LineageRdd<?> last;
    private final List<RddPartition> all;
    private final int[] selected;
    private final List<byte[]> sentAhead;
    private final List<List<Location>> locations;

    /// @param selected  the partitions of `last` that the stage has; null for all
    /// @param sentAhead ready descriptors; empty when they are made on demand
    /// @param locations by stage partition; empty when none has any
    LineagePartitions(LineageRdd<?> last, int[] selected, List<byte[]> sentAhead, List<List<Location>> locations) {
        this.last = last;
        this.all = last.partitions();
        this.selected = selected;
        this.sentAhead = sentAhead;
        this.locations = locations;
    }

    @Override
    public int count() {
        return selected == null ? all.size() : selected.length;
    }

    @Override
    public byte[] descriptor(int index) {
        return sentAhead.isEmpty()
                ? StageDescriptors.write(last, all.get(selected == null ? index : selected[index]))
                : sentAhead.get(index);
    }

    @Override
    public List<Location> preferred(int index) {
        return locations.isEmpty() ? List.of() : locations.get(index);
    }

    /// What `places` name.
    ///
    /// @param alias by what other name executors on a host may go
    static List<Location> parsed(List<String> places, Function<String, Optional<String>> alias) {
        List<Location> parsed = new ArrayList<>(places.size());
        for (String place : places) {
            int id = place.startsWith("executor_") ? place.indexOf('_', "executor_".length()) : -1;
            if (id > 0) {
                parsed.add(new Location.OnExecutor(place.substring("executor_".length(), id), place.substring(id + 1)));
            } else {
                parsed.add(new Location.OnHost(place));
                alias.apply(place).filter(a -> !places.contains(a)).ifPresent(a -> parsed.add(new Location.OnHost(a)));
            }
        }
        return List.copyOf(parsed);
    }
}
