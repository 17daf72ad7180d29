package io.firesteel.api;

import java.io.Serializable;

/// Says which partition a key belongs to. User programs may write their own: it is called on the driver and in tasks, has
/// to give the same answer everywhere, and `equals` decides whether two datasets are partitioned alike.
public abstract class Partitioner implements Serializable {
    private static final long serialVersionUID = 1L;

    public abstract int numPartitions();

    /// A number from 0 to `numPartitions() - 1`.
    public abstract int getPartition(Object key);
}
