package io.firesteel.rdd.cut;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.stages.ReadPlan;

/// Which partitions of each dataset, and so which parts of each exchange, the partitions of a stage need. Made per stage.
final class ReadPlans {
    private final LineageRdd<?> last;
    private final int[] selected;
    private final Set<LineageRdd<?>> aligned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<LineageRdd<?>, List<Set<Integer>>> needed = new IdentityHashMap<>();

    /// @param nodes    the stage's datasets, parents first
    /// @param selected the partitions of the last one; null for all
    ReadPlans(List<LineageRdd<?>> nodes, int[] selected) {
        this.last = nodes.getLast();
        this.selected = selected;
        if (isPrefix()) {
            aligned.add(last);
            for (int i = nodes.size() - 1; i >= 0; i--) {
                align(nodes.get(i));
            }
            dropMisaligned(nodes);
        }
        if (aligned.size() < nodes.size()) {
            trace(nodes);
        }
    }

    private boolean isPrefix() {
        if (selected != null) {
            for (int i = 0; i < selected.length; i++) {
                if (selected[i] != i) {
                    return false;
                }
            }
        }
        return true;
    }

    private void align(LineageRdd<?> node) {
        if (!aligned.contains(node)) {
            return;
        }
        for (Dependency dependency : node.dependencies()) {
            if (dependency instanceof Dependency.OneToOne one) {
                aligned.add(one.parent());
            }
        }
    }

    /// A dataset that is reached in another way as well is not aligned, nor is anything that only it leads to.
    private void dropMisaligned(List<LineageRdd<?>> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            LineageRdd<?> node = nodes.get(i);
            for (Dependency dependency : node.dependencies()) {
                if (dependency instanceof Dependency.Narrow
                        && !(dependency instanceof Dependency.OneToOne && aligned.contains(node))) {
                    aligned.remove(dependency.parent());
                }
            }
        }
    }

    private void trace(List<LineageRdd<?>> nodes) {
        int count = selected == null ? last.partitionCount() : selected.length;
        for (LineageRdd<?> node : nodes) {
            List<Set<Integer>> sets = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                sets.add(new TreeSet<>());
            }
            needed.put(node, sets);
        }
        for (int i = 0; i < count; i++) {
            needed.get(last).get(i).add(selected == null ? i : selected[i]);
        }
        for (int n = nodes.size() - 1; n >= 0; n--) {
            LineageRdd<?> node = nodes.get(n);
            for (Dependency dependency : node.dependencies()) {
                if (dependency instanceof Dependency.Narrow narrow) {
                    pass(needed.get(node), narrow);
                }
            }
        }
    }

    private void pass(List<Set<Integer>> from, Dependency.Narrow narrow) {
        List<Set<Integer>> to = needed.get(narrow.parent());
        for (int i = 0; i < from.size(); i++) {
            for (int partition : from.get(i)) {
                to.get(i).addAll(narrow.parents(partition));
            }
        }
    }

    /// Whether partition i of the stage computes exactly partition i of `node`.
    boolean aligned(LineageRdd<?> node) {
        return aligned.contains(node);
    }

    /// What the stage's partitions read of the exchanges that its datasets depend on, by exchange.
    Map<Integer, ReadPlan> plans(List<LineageRdd<?>> nodes) {
        Map<Integer, List<LineageRdd<?>>> readers = new HashMap<>();
        for (LineageRdd<?> node : nodes) {
            for (Dependency dependency : node.dependencies()) {
                if (dependency instanceof Dependency.Shuffle shuffle) {
                    readers.computeIfAbsent(shuffle.exchange().id(), e -> new ArrayList<>()).add(node);
                }
            }
        }
        Map<Integer, ReadPlan> plans = new HashMap<>();
        readers.forEach((exchange, nodesOf) -> plans.put(exchange,
                aligned.containsAll(nodesOf) ? new ReadPlan.OneToOne() : listed(nodesOf)));
        return plans;
    }

    private ReadPlan listed(List<LineageRdd<?>> readers) {
        int count = selected == null ? last.partitionCount() : selected.length;
        List<List<ReadPlan.Range>> ranges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Set<Integer> parts = new TreeSet<>();
            for (LineageRdd<?> reader : readers) {
                if (needed.isEmpty()) {
                    parts.add(selected == null ? i : selected[i]);
                } else {
                    parts.addAll(needed.get(reader).get(i));
                }
            }
            List<ReadPlan.Range> one = new ArrayList<>(parts.size());
            for (int part : parts) {
                one.add(new ReadPlan.Range(0, Integer.MAX_VALUE, part, part + 1));
            }
            ranges.add(List.copyOf(one));
        }
        return new ReadPlan.Listed(ranges);
    }
}
