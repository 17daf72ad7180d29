package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.Edge;

/// Finds what a stage has to wait for: the producers of its inputs whose output does not exist, except those that only feed
/// a dataset of which every partition is cached.
final class MissingInputs {
    private final DagBook book;

    MissingInputs(DagBook book) {
        this.book = book;
    }

    /// The producers that a stage reads now, available or not.
    Set<StageRun> needed(StageRun run) {
        Set<StageRun> producers = new LinkedHashSet<>();
        collect(run, producers, new HashSet<>());
        return producers;
    }

    private void collect(StageRun run, Set<StageRun> producers, Set<StageRun> objects) {
        Set<Integer> hidden = hiddenExchanges(run);
        for (Edge edge : run.stage.inputs()) {
            switch (edge) {
                case Edge.Shuffle s -> {
                    if (!hidden.contains(s.exchange())) {
                        add(book.byExchange.get(s.exchange()), producers);
                    }
                }
                case Edge.Broadcast b -> add(book.byValue.get(b.value()), producers);
                case Edge.Value v -> {
                    if (!v.optional()) {
                        add(book.byValue.get(v.value()), producers);
                    }
                }
                case Edge.PerExecutorObject o -> {
                    StageRun builder = book.byObject.get(o.object());
                    if (builder != null && objects.add(builder)) {
                        collect(builder, producers, objects);
                    }
                }
            }
        }
    }

    private static void add(StageRun producer, Set<StageRun> producers) {
        if (producer != null) {
            producers.add(producer);
        }
    }

    /// Producers of values that are welcome but not awaited.
    List<StageRun> optional(StageRun run) {
        List<StageRun> producers = new ArrayList<>();
        for (Edge edge : run.stage.inputs()) {
            if (edge instanceof Edge.Value v && v.optional() && book.byValue.containsKey(v.value())) {
                producers.add(book.byValue.get(v.value()));
            }
        }
        return producers;
    }

    /// Exchanges that are read only below datasets that are cached as a whole.
    private Set<Integer> hiddenExchanges(StageRun run) {
        List<DatasetInfo> datasets = run.stage.datasets();
        if (run.distrustCaches || datasets.isEmpty()
                || datasets.stream().noneMatch(d -> d.kept() && book.cached.complete(d.id(), d.partitions()))) {
            return Set.of();
        }
        Map<Integer, DatasetInfo> byId = new HashMap<>();
        datasets.forEach(d -> byId.put(d.id(), d));
        Set<Integer> reached = new HashSet<>();
        Set<Integer> all = new HashSet<>();
        datasets.forEach(d -> all.addAll(d.exchanges()));
        visit(datasets.getFirst(), byId, reached);
        all.removeAll(reached);
        return all;
    }

    private void visit(DatasetInfo from, Map<Integer, DatasetInfo> byId, Set<Integer> reached) {
        // A stack of our own: lineages of ten thousand steps are real.
        List<DatasetInfo> stack = new ArrayList<>(List.of(from));
        Set<Integer> seen = new HashSet<>(Set.of(from.id()));
        while (!stack.isEmpty()) {
            DatasetInfo dataset = stack.removeLast();
            if (dataset.kept() && book.cached.complete(dataset.id(), dataset.partitions())) {
                continue;
            }
            reached.addAll(dataset.exchanges());
            for (int parent : dataset.parents()) {
                if (byId.containsKey(parent) && seen.add(parent)) {
                    stack.add(byId.get(parent));
                }
            }
        }
    }
}
