package org.apache.spark;

/// Says which partition a key belongs to; what programs under Spark's names extend.
public abstract class Partitioner extends io.firesteel.api.Partitioner {
    private static final long serialVersionUID = 1L;
}
