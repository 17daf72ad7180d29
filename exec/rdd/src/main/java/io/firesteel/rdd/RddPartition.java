package io.firesteel.rdd;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import io.firesteel.api.rdd.RddFacts;

/// One partition of a dataset: what the driver lists and a task is told. Made by [LineageRdd#listPartitions], written into
/// task descriptors by the dataset that made it.
public interface RddPartition extends RddFacts.Partition {

    /// A partition of which nothing but its index is to be known.
    record Indexed(int index) implements RddPartition {
    }

    /// `count` partitions of which nothing but the index is to be known; made on demand.
    static List<RddPartition> indexed(int count) {
        return new IndexedList(count);
    }

    /// See [RddPartition#indexed(int)].
    final class IndexedList extends AbstractList<RddPartition> implements RandomAccess {
        private final int count;

        private IndexedList(int count) {
            this.count = count;
        }

        @Override
        public RddPartition get(int index) {
            if (index < 0 || index >= count) {
                throw new IndexOutOfBoundsException(index);
            }
            return new Indexed(index);
        }

        @Override
        public int size() {
            return count;
        }
    }
}
