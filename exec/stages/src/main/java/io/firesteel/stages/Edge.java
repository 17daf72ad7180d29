package io.firesteel.stages;

/// What a stage needs of another one.
public sealed interface Edge {

    /// Reads an exchange.
    ///
    /// @param exchange which one
    /// @param reads    which map range × reduce range each consumer partition reads
    record Shuffle(int exchange, ReadPlan reads) implements Edge {
    }

    /// Needs broadcast data that exists already, or that the stage with this value output produces.
    record Broadcast(int value) implements Edge {
    }

    /// Needs a shared object in the executor's memory, rebuilt from its producing stage's inputs where it is absent.
    record PerExecutorObject(int object) implements Edge {
    }

    /// Needs a small merged value; an optional one is used when it arrives in time and never awaited.
    record Value(int value, boolean optional) implements Edge {
    }
}
