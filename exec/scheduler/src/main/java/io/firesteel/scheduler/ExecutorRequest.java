package io.firesteel.scheduler;

import java.util.List;

/// What a program asks about its executors; made by the context, answered by the schedulers.
public sealed interface ExecutorRequest {

    /// That many more; answered by whether the cluster manager was asked.
    record More(int executors) implements ExecutorRequest {
    }

    /// That many in all; answered by whether the cluster manager was asked.
    record Total(int executors) implements ExecutorRequest {
    }

    /// These are to end; answered by whether any of them was there.
    record End(List<String> ids, boolean replace) implements ExecutorRequest {
        public End {
            ids = List.copyOf(ids);
        }
    }

    /// Which ones are there; answered by their ids.
    record Ids() implements ExecutorRequest {
    }
}
