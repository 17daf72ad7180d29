package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;

/// One partition of each of several parents, read together.
///
/// @param inner by parent; null for a parent that is reached through an exchange
record JoinedPartition(int index, List<RddPartition> inner) implements RddPartition {

    /// The partitions `index` of all parents.
    static JoinedPartition at(int index, LineageRdd<?>... parents) {
        List<RddPartition> inner = new ArrayList<>(parents.length);
        for (LineageRdd<?> parent : parents) {
            inner.add(parent == null ? null : parent.partitions().get(index));
        }
        return new JoinedPartition(index, inner);
    }

    void write(LineageRdd<?>[] parents, DescriptorWriter out) {
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != null) {
                out.number(inner.get(i).index());
                parents[i].describe(inner.get(i), out);
            }
        }
    }

    static JoinedPartition read(int index, LineageRdd<?>[] parents, DescriptorReader in) {
        List<RddPartition> inner = new ArrayList<>(parents.length);
        for (LineageRdd<?> parent : parents) {
            inner.add(parent == null ? null : parent.described(in.index(), in));
        }
        return new JoinedPartition(index, inner);
    }
}
