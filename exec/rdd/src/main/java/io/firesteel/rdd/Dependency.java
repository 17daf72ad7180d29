package io.firesteel.rdd;

import java.util.List;

/// How a dataset depends on one of its parents. Made by the dataset, read by the cutter; lives on the driver only.
public sealed interface Dependency {

    LineageRdd<?> parent();

    /// Spark's class name of it.
    String kind();

    /// Each partition needs a few of the parent's, computed in the same task.
    sealed interface Narrow extends Dependency {

        /// Indexes of the parent's partitions that `partition` needs.
        List<Integer> parents(int partition);
    }

    /// Partition i needs the parent's partition i.
    record OneToOne(LineageRdd<?> parent) implements Narrow {
        @Override
        public List<Integer> parents(int partition) {
            return List.of(partition);
        }

        @Override
        public String kind() {
            return "OneToOneDependency";
        }
    }

    /// `length` partitions from `start` on need the parent's partitions from `parentStart` on.
    record Range(LineageRdd<?> parent, int parentStart, int start, int length) implements Narrow {
        @Override
        public List<Integer> parents(int partition) {
            return partition >= start && partition < start + length
                    ? List.of(partition - start + parentStart)
                    : List.of();
        }

        @Override
        public String kind() {
            return "RangeDependency";
        }
    }

    /// Partition i needs the parent's partition `kept[i]`.
    record Prune(LineageRdd<?> parent, List<Integer> kept) implements Narrow {
        @Override
        public List<Integer> parents(int partition) {
            return List.of(kept.get(partition));
        }

        @Override
        public String kind() {
            return "PruneDependency";
        }
    }

    /// Any other assignment.
    record Assigned(LineageRdd<?> parent, Assignment assignment) implements Narrow {
        @Override
        public List<Integer> parents(int partition) {
            return assignment.parents(partition);
        }

        @Override
        public String kind() {
            return "NarrowDependency";
        }
    }

    /// Which of the parent's partitions a partition needs.
    @FunctionalInterface
    interface Assignment {
        List<Integer> parents(int partition);
    }

    /// Each partition may need rows of every partition of the parent, which pass an exchange.
    record Shuffle(LineageRdd<?> parent, Exchange exchange) implements Dependency {
        @Override
        public String kind() {
            return "ShuffleDependency";
        }
    }
}
