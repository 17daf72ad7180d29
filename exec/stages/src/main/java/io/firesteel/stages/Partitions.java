package io.firesteel.stages;

import java.util.List;

/// The partitions of one stage as data: never user code, cheap to ask for one index out of a million.
public interface Partitions {

    /// How many there are.
    int count();

    /// What the task of partition `index` is told; about 200 bytes at most.
    byte[] descriptor(int index);

    /// Where partition `index` likes to run, best first; empty where it does not matter.
    List<Location> preferred(int index);

    /// `count` partitions that are told nothing but their index and run anywhere.
    static Partitions indexed(int count) {
        return new IndexedPartitions(count);
    }

    /// Partitions given one by one.
    static Partitions of(List<byte[]> descriptors, List<List<Location>> preferred) {
        return new ListedPartitions(descriptors, preferred);
    }

    /// See [Partitions#indexed(int)].
    record IndexedPartitions(int count) implements Partitions {
        private static final byte[] NOTHING = new byte[0];

        @Override
        public byte[] descriptor(int index) {
            return NOTHING;
        }

        @Override
        public List<Location> preferred(int index) {
            return List.of();
        }
    }

    /// See [Partitions#of(List, List)].
    record ListedPartitions(List<byte[]> descriptors, List<List<Location>> locations) implements Partitions {
        public ListedPartitions {
            descriptors = List.copyOf(descriptors);
            locations = List.copyOf(locations);
            if (!locations.isEmpty() && locations.size() != descriptors.size()) {
                throw new IllegalArgumentException(
                        locations.size() + " location lists for " + descriptors.size() + " partitions");
            }
        }

        @Override
        public int count() {
            return descriptors.size();
        }

        @Override
        public byte[] descriptor(int index) {
            return descriptors.get(index);
        }

        @Override
        public List<Location> preferred(int index) {
            return locations.isEmpty() ? List.of() : locations.get(index);
        }
    }
}
