package org.apache.spark.api.python;

import java.util.Objects;

import org.apache.spark.Partitioner;

/// Routes by the number that Python has computed. Two are equal when number of partitions and Python's function are.
public class PythonPartitioner extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int numPartitions;
    private final long pyPartitionFunctionId;

    public PythonPartitioner(int numPartitions, long pyPartitionFunctionId) {
        this.numPartitions = numPartitions;
        this.pyPartitionFunctionId = pyPartitionFunctionId;
    }

    @Override
    public int numPartitions() {
        return numPartitions;
    }

    public long pyPartitionFunctionId() {
        return pyPartitionFunctionId;
    }

    @Override
    public int getPartition(Object key) {
        return key == null ? 0 : Math.floorMod((int) (long) (Long) key, numPartitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PythonPartitioner that && numPartitions == that.numPartitions
                && pyPartitionFunctionId == that.pyPartitionFunctionId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numPartitions, pyPartitionFunctionId);
    }
}
