package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.stages.JobPlan;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;

/// A query's job that changes with what its stages have written: a stage that has not started is replaced by one with other
/// tasks once all that it reads is measured. A stage that has started never changes, so all its attempts run the same.
final class AdaptivePlan implements JobPlan {
    private final StageGraph graph;
    private final FragmentStages maker;
    private final AdaptiveOptions options;
    private final Map<Integer, Fragment> fragments;
    /// By exchange: bytes of each part.
    private final Map<Integer, long[]> measured = new HashMap<>();

    /// @param fragments by stage id
    AdaptivePlan(StageGraph graph, Map<Integer, Fragment> fragments, FragmentStages maker, AdaptiveOptions options) {
        this.graph = graph;
        this.fragments = new HashMap<>(fragments);
        this.maker = maker;
        this.options = options;
    }

    @Override
    public StageGraph graph() {
        return graph;
    }

    @Override
    public boolean adapts() {
        return options.coalesce() && fragments.values()
                .stream()
                .flatMap(f -> f.exchanges().values().stream())
                .anyMatch(AdaptivePlan::divisible);
    }

    private static boolean divisible(Fragment.Input input) {
        return !input.whole() && !input.fixed() && !input.ordered() && input.parts() > 1;
    }

    @Override
    public Step stageCompleted(StageCompleted done) {
        Fragment written = fragments.remove(done.stageId());
        if (written == null || written.target() == null) {
            return new Step.Continue();
        }
        int exchange = written.target().exchange();
        measured.put(exchange, done.bytesByReducer());
        List<Integer> removed = new ArrayList<>();
        List<Stage> added = new ArrayList<>();
        fragments.replaceAll((id, fragment) -> {
            Fragment next = fragment.exchanges().containsKey(exchange) ? coalesced(fragment) : fragment;
            if (next != fragment) {
                removed.add(id);
                added.add(maker.stage(id, next));
            }
            return next;
        });
        return removed.isEmpty() ? new Step.Continue() : new Step.Replace(removed, added);
    }

    /// The fragment with small parts brought together where all that it reads in parts is measured.
    private Fragment coalesced(Fragment fragment) {
        Map<Integer, Fragment.Input> inputs = new HashMap<>(fragment.exchanges());
        for (Set<Integer> group : SideBySide.of(fragment)) {
            int parts = inputs.get(group.iterator().next()).parts();
            boolean ready = group.stream()
                    .allMatch(e -> divisible(inputs.get(e)) && inputs.get(e).parts() == parts
                            && measured.containsKey(e));
            if (!ready) {
                continue;
            }
            long[] sizes = new long[parts];
            for (int exchange : group) {
                long[] of = measured.get(exchange);
                for (int p = 0; p < of.length; p++) {
                    sizes[p] += of[p];
                }
            }
            List<List<ReadPlan.Range>> tasks = PartGroups.of(sizes, options);
            if (tasks.size() < parts) {
                group.forEach(e -> inputs.put(e, inputs.get(e).with(tasks)));
            }
        }
        return inputs.equals(fragment.exchanges())
                ? fragment
                : new Fragment(fragment.plan(), fragment.query(), fragment.scans(), inputs, fragment.told(),
                        fragment.target(), fragment.sink());
    }
}
