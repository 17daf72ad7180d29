package io.firesteel.plan.physical;

import java.io.Serializable;

/// A join's build side publishes what its key number `key` can be (range and Bloom filter) under an id.
public record RuntimeFilterSource(int id, int key) implements Serializable {
}
