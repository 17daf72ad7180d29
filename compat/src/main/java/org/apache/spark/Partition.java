package org.apache.spark;

import java.io.Serializable;

/// One partition of a dataset.
public interface Partition extends Serializable {
    /// Counts from 0.
    int index();

    /// A partition that is known by its index alone.
    record Indexed(int index) implements Partition {
    }
}
