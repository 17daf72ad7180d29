package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.stages.JobPlan;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;

/// A query's job that changes with what its stages have written: a stage that has not started is replaced by one with other
/// tasks or another plan once what it reads is measured, or left out. A stage that has started never changes, so all its
/// attempts run the same.
final class AdaptivePlan implements JobPlan {
    private static final Logger LOG = LoggerFactory.getLogger("AdaptivePlan");

    private final StageGraph graph;
    private final FragmentStages maker;
    private final AdaptiveOptions options;
    /// By stage id: those that are not known to be done.
    private final Map<Integer, Fragment> fragments;
    /// By exchange: bytes of each part.
    private final Map<Integer, long[]> measured = new HashMap<>();
    /// By exchange: bytes of each map output's parts.
    private final Map<Integer, List<long[]>> maps = new HashMap<>();

    /// @param graph     as planned
    /// @param fragments by stage id
    AdaptivePlan(StageGraph graph, Map<Integer, Fragment> fragments, FragmentStages maker, AdaptiveOptions options) {
        this.maker = maker;
        this.options = options;
        this.fragments = new TreeMap<>(fragments);
        Map<Integer, Fragment> waiting = options.waits() && options.broadcastBytes() >= 0
                ? ProbeWaits.of(fragments)
                : fragments;
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : graph.stages()) {
            Fragment now = waiting.get(stage.id());
            stages.add(now == fragments.get(stage.id()) ? stage : maker.stage(stage.id(), now));
        }
        this.fragments.putAll(waiting);
        this.graph = new StageGraph(graph.version(), stages);
    }

    @Override
    public StageGraph graph() {
        return graph;
    }

    @Override
    public boolean adapts() {
        return fragments.size() > 1;
    }

    @Override
    public Step stageCompleted(StageCompleted done) {
        Fragment written = fragments.remove(done.stageId());
        if (written == null || written.target() == null) {
            return new Step.Continue();
        }
        int exchange = written.target().exchange();
        Map<Integer, Fragment> before = Map.copyOf(fragments);
        Set<Integer> unstarted = unstarted(exchange);
        measured.put(exchange, done.bytesByReducer());
        maps.put(exchange, done.bytesByMap());
        long bytes = total(exchange);
        for (int id : unstarted) {
            Fragment fragment = fragments.get(id);
            if (fragment == null || !fragment.exchanges().containsKey(exchange)) {
                continue;
            }
            if (bytes == 0) {
                fragments.put(id, JoinChanges.withoutEmpty(fragment, exchange));
            } else if (bytes <= options.broadcastBytes()) {
                fragments.put(id, broadcasting(fragment, exchange, unstarted));
            }
        }
        leaveOut(unstarted);
        fragments.replaceAll((id, fragment) -> unstarted.contains(id) ? coalesced(fragment) : fragment);
        return step(before);
    }

    private long total(int exchange) {
        long bytes = 0;
        for (long part : measured.get(exchange)) {
            bytes += part;
        }
        return bytes;
    }

    /// Stages that waited for something when an exchange was not there yet. Nothing starts before the plan has answered.
    private Set<Integer> unstarted(int done) {
        Set<Integer> unstarted = new java.util.TreeSet<>();
        fragments.forEach((id, fragment) -> {
            if (fragment.inputs().anyMatch(e -> e == done || !measured.containsKey(e))) {
                unstarted.add(id);
            }
        });
        return unstarted;
    }

    /// The difference to an earlier state.
    private Step step(Map<Integer, Fragment> before) {
        List<Integer> removed = new ArrayList<>();
        List<Stage> added = new ArrayList<>();
        before.forEach((id, old) -> {
            Fragment now = fragments.get(id);
            if (now != old) {
                removed.add(id);
                if (now != null) {
                    Stage stage = maker.stage(id, now);
                    LOG.info("Stage {} is planned again: {} tasks", id, stage.taskCount());
                    added.add(stage);
                } else {
                    LOG.info("Stage {} is left out: what it would write is not needed", id);
                }
            }
        });
        if (removed.isEmpty()) {
            return new Step.Continue();
        }
        maker.counts().changed();
        return new Step.Replace(removed, added);
    }

    /// Joins with a small build side take it whole, where the other side has not been exchanged yet.
    private Fragment broadcasting(Fragment fragment, int build, Set<Integer> unstarted) {
        for (JoinChanges.Switchable join : JoinChanges.switchable(fragment)) {
            if (join.build() != build) {
                continue;
            }
            List<Integer> readers = new ArrayList<>();
            Fragment writer = null;
            for (Map.Entry<Integer, Fragment> e : fragments.entrySet()) {
                if (e.getValue().inputs().anyMatch(x -> x == join.probe())) {
                    readers.add(e.getKey());
                }
                if (unstarted.contains(e.getKey()) && writes(e.getValue(), join.probe())) {
                    writer = e.getValue();
                }
            }
            boolean apart = writer != null
                    && Collections.disjoint(writer.exchanges().keySet(), fragment.exchanges().keySet());
            if (apart && readers.size() == 1) {
                LOG.info(
                        "The build side of exchange {} has {} bytes: it goes whole to every executor, and exchange {} is "
                                + "left out",
                        build, total(build), join.probe());
                return JoinChanges.switched(fragment, join, writer);
            }
        }
        return fragment;
    }

    private static boolean writes(Fragment fragment, int exchange) {
        return fragment.target() != null && fragment.target().exchange() == exchange;
    }

    /// Takes out stages whose exchange nobody reads any more.
    private void leaveOut(Set<Integer> unstarted) {
        boolean changed = true;
        while (changed) {
            changed = fragments.entrySet()
                    .removeIf(e -> unstarted.contains(e.getKey()) && e.getValue().target() != null
                            && fragments.values()
                                    .stream()
                                    .noneMatch(f -> f.inputs().anyMatch(x -> x == e.getValue().target().exchange())));
        }
    }

    /// The fragment with small parts brought together, and skewed ones divided, where all that it reads in parts is measured.
    private Fragment coalesced(Fragment fragment) {
        Map<Integer, Fragment.Input> inputs = new HashMap<>(fragment.exchanges());
        List<JoinChanges.Switchable> joins = options.skew().enabled()
                ? JoinChanges.switchable(fragment)
                : List.of();
        for (Set<Integer> group : SideBySide.of(fragment)) {
            int parts = inputs.get(group.iterator().next()).parts();
            boolean ready = group.stream()
                    .allMatch(e -> divisible(inputs.get(e)) && inputs.get(e).parts() == parts
                            && measured.containsKey(e));
            if (!ready) {
                continue;
            }
            int probe = joins.stream()
                    .filter(j -> group.equals(Set.of(j.build(), j.probe())))
                    .map(JoinChanges.Switchable::probe)
                    .findFirst()
                    .orElse(-1);
            share(group, parts, probe, inputs);
        }
        return inputs.equals(fragment.exchanges())
                ? fragment
                : new Fragment(fragment.plan(), fragment.query(), fragment.scans(), inputs, fragment.told(),
                        fragment.target(), fragment.sink(), fragment.stores());
    }

    /// Gives the parts of exchanges that are read side by side to tasks.
    ///
    /// @param probe the one whose skewed parts may be divided, since the other one is a build side; -1 for none
    private void share(Set<Integer> group, int parts, int probe, Map<Integer, Fragment.Input> inputs) {
        long[] sizes = new long[parts];
        for (int exchange : group) {
            long[] of = measured.get(exchange);
            for (int p = 0; p < of.length; p++) {
                sizes[p] += of[p];
            }
        }
        BitSet skewed = probe < 0 ? new BitSet() : PartGroups.skewed(measured.get(probe), options.skew());
        List<List<ReadPlan.Range>> tasks = new ArrayList<>();
        List<List<ReadPlan.Range>> divided = new ArrayList<>();
        for (List<ReadPlan.Range> task : PartGroups.of(sizes, skewed, options)) {
            int part = task.getFirst().reduceFrom();
            if (skewed.get(part)) {
                for (ReadPlan.Range piece : PartGroups.pieces(maps.get(probe), part, options.advisoryBytes())) {
                    divided.add(List.of(piece));
                    tasks.add(task);
                }
            } else {
                divided.add(task);
                tasks.add(task);
            }
        }
        if (tasks.size() != parts || !skewed.isEmpty()) {
            group.forEach(e -> inputs.put(e, inputs.get(e).with(e == probe ? divided : tasks)));
        }
    }

    private static boolean divisible(Fragment.Input input) {
        return !input.whole() && !input.fixed() && !input.ordered() && input.parts() > 1;
    }
}
