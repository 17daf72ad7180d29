package org.apache.spark.rdd;

import org.apache.spark.SparkContext;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Option;
import scala.jdk.javaapi.OptionConverters;

import io.firesteel.api.rdd.RddLike;

/// Spark's name for a dataset; delegates to the engine's.
public class RDD<T> {
    private final RddLike<?, ?> rdd;
    private final boolean barrier;

    public RDD(RddLike<?, ?> rdd) {
        this(rdd, false);
    }

    /// @param barrier whether it, or a narrow parent, asks for a barrier stage
    public RDD(RddLike<?, ?> rdd, boolean barrier) {
        this.rdd = rdd;
        this.barrier = barrier;
    }

    /// The same under the engine's name.
    public RddLike<?, ?> rdd() {
        return rdd;
    }

    public SparkContext sparkContext() {
        return new SparkContext(rdd.context());
    }

    public SparkContext context() {
        return sparkContext();
    }

    public int id() {
        return rdd.id();
    }

    public String name() {
        return rdd.name();
    }

    public int getNumPartitions() {
        return Thrown.translated(rdd::getNumPartitions);
    }

    public boolean isBarrier() {
        return barrier;
    }

    public void checkpoint() {
        Thrown.run(rdd::checkpoint);
    }

    public boolean isCheckpointed() {
        return rdd.isCheckpointed();
    }

    public Option<String> getCheckpointFile() {
        return OptionConverters.toScala(rdd.getCheckpointFile());
    }

    public RDD<T> localCheckpoint() {
        Thrown.run(rdd::localCheckpoint);
        return this;
    }

    public boolean isLocallyCheckpointed() {
        return io.firesteel.python.rdd.DatasetFacts.locallyCheckpointed(rdd);
    }

    /// Drops the map outputs of the shuffles that this dataset was computed through.
    public void cleanShuffleDependencies(boolean blocking) {
        Thrown.run(() -> io.firesteel.python.rdd.DatasetFacts.cleanShuffles(rdd, blocking));
    }

    public void cleanShuffleDependencies() {
        cleanShuffleDependencies(false);
    }

    public StorageLevel getStorageLevel() {
        return new StorageLevel(rdd.getStorageLevel());
    }

    public JavaRDD<T> toJavaRDD() {
        return new JavaRDD<>(this);
    }

    public String toDebugString() {
        return rdd.toDebugString();
    }

    @Override
    public String toString() {
        return rdd.toString();
    }
}
