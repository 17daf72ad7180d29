package io.firesteel.scheduler.allocation;

import java.util.List;

/// What [AllocationPolicy] hears.
public sealed interface AllocationEvent {

    /// How things are now; told regularly while there is something to do or to give back.
    record Looked(Workload load) implements AllocationEvent {
    }

    /// The program asks for that many more executors than it has asked for before.
    ///
    /// @param there how many there are, which counts where as many as fit were wanted so far
    record More(int executors, int there) implements AllocationEvent {
    }

    /// The program asks for that many executors in all.
    record Total(int executors) implements AllocationEvent {
    }

    /// The program ends executors.
    ///
    /// @param ids     those of the ones asked for that are there
    /// @param there   how many there are
    /// @param replace whether others are to come in their places
    record Ended(List<String> ids, int there, boolean replace) implements AllocationEvent {
        public Ended {
            ids = List.copyOf(ids);
        }
    }
}
