package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.Concatenated;
import io.firesteel.tasks.TaskRuntime;

/// Neighbouring partitions of one parent taken together, without an exchange.
public final class CoalescedRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 3;

    private LineageRdd<T> parent;
    private final transient int wanted;

    public CoalescedRdd(LineageRdd<T> parent, int wanted) {
        super(parent.driver());
        this.parent = parent;
        this.wanted = wanted;
    }

    @Override
    public String kind() {
        return "CoalescedRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> inner = parent.partitions();
        int groups = Math.min(wanted, inner.size());
        List<RddPartition> all = new ArrayList<>(groups);
        for (int i = 0; i < groups; i++) {
            int from = (int) ((long) i * inner.size() / groups);
            int to = (int) ((long) (i + 1) * inner.size() / groups);
            all.add(new Group(i, new ArrayList<>(inner.subList(from, to))));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of(new Dependency.Assigned(parent,
                i -> ((Group) partitions().get(i)).inner().stream().map(RddPartition::index).toList()));
    }

    @Override
    protected boolean hasLocations() {
        return parent.placed();
    }

    @Override
    protected List<String> locations(RddPartition partition) {
        Map<String, Integer> votes = new HashMap<>();
        for (RddPartition inner : ((Group) partition).inner()) {
            for (String place : parent.preferredLocations(inner)) {
                votes.merge(place, 1, Integer::sum);
            }
        }
        return votes.entrySet()
                .stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PLACES)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        List<RddPartition> inner = ((Group) partition).inner();
        out.number(inner.size());
        for (RddPartition one : inner) {
            out.number(one.index());
            parent.describe(one, out);
        }
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        int count = in.index();
        List<RddPartition> inner = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            inner.add(parent.described(in.index(), in));
        }
        return new Group(index, inner);
    }

    @Override
    public boolean largeDescriptors() {
        return true;
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        List<RddPartition> inner = ((Group) partition).inner();
        return new Concatenated<>(inner.size(), i -> parent.iterator(inner.get(i), task));
    }

    @Override
    protected void clearParents() {
        parent = null;
    }

    /// The parent's partitions that are read as one.
    private record Group(int index, List<RddPartition> inner) implements RddPartition {
    }
}
