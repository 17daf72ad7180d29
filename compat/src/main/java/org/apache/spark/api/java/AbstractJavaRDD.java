package org.apache.spark.api.java;

import java.util.List;

import org.apache.spark.Partition;
import org.apache.spark.Thrown;
import org.apache.spark.rdd.RDD;
import org.apache.spark.resource.ResourceProfile;
import org.apache.spark.storage.StorageLevel;

import io.firesteel.api.rdd.RddFacts;
import io.firesteel.api.rdd.RddLike;

/// What `JavaRDD`, `JavaPairRDD` and `JavaDoubleRDD` share.
///
/// @param <T> the elements
/// @param <S> the class itself
public abstract class AbstractJavaRDD<T, S extends AbstractJavaRDD<T, S>> {
    private final RDD<T> rdd;

    protected AbstractJavaRDD(RDD<T> rdd) {
        this.rdd = rdd;
    }

    /// Wraps a dataset of the same kind.
    protected abstract S wrap(RDD<T> next);

    public RDD<T> rdd() {
        return rdd;
    }

    /// The same under the engine's name.
    @SuppressWarnings("unchecked")
    protected RddLike<T, ?> engine() {
        return (RddLike<T, ?>) rdd.rdd();
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    public int id() {
        return rdd.id();
    }

    public String name() {
        return rdd.name();
    }

    public S setName(String name) {
        engine().setName(name);
        return self();
    }

    public List<Partition> partitions() {
        return Thrown.translated(() -> new java.util.ArrayList<>(
                engine().partitions()
                        .stream()
                        .map(RddFacts.Partition::index)
                        .<Partition>map(Partition.Indexed::new)
                        .toList()));
    }

    public int getNumPartitions() {
        return rdd.getNumPartitions();
    }

    public S cache() {
        Thrown.run(() -> engine().cache());
        return self();
    }

    public S persist(StorageLevel level) {
        Thrown.run(() -> engine().persist(level.level()));
        return self();
    }

    public S unpersist() {
        return unpersist(false);
    }

    public S unpersist(boolean blocking) {
        engine().unpersist(blocking);
        return self();
    }

    public StorageLevel getStorageLevel() {
        return rdd.getStorageLevel();
    }

    public S withResources(ResourceProfile profile) {
        Thrown.run(() -> engine().withResources(profile.engine()));
        return self();
    }

    /// Null while it has none of its own.
    public ResourceProfile getResourceProfile() {
        return ResourceProfile.ofEngine(engine().getResourceProfile());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public S union(S other) {
        RDD<T> right = other.rdd();
        return wrap(new RDD<>(Thrown.translated(() -> (RddLike<?, ?>) ((RddLike) engine()).union(right.rdd())),
                rdd.isBarrier() || right.isBarrier()));
    }

    public S coalesce(int numPartitions) {
        return coalesce(numPartitions, false);
    }

    public S coalesce(int numPartitions, boolean shuffle) {
        return wrap(new RDD<>(Thrown.translated(() -> (RddLike<?, ?>) engine().coalesce(numPartitions, shuffle)),
                rdd.isBarrier() && !shuffle));
    }

    public S repartition(int numPartitions) {
        return coalesce(numPartitions, true);
    }

    public <U> JavaPairRDD<T, U> cartesian(AbstractJavaRDD<U, ?> other) {
        return new JavaPairRDD<>(new RDD<>(Thrown.translated(() -> engine().cartesian(other.engine())),
                rdd.isBarrier() || other.rdd().isBarrier()));
    }

    public <U> JavaPairRDD<T, U> zip(AbstractJavaRDD<U, ?> other) {
        return new JavaPairRDD<>(new RDD<>(Thrown.translated(() -> engine().zip(other.engine())),
                rdd.isBarrier() || other.rdd().isBarrier()));
    }

    public long count() {
        return Thrown.translated(() -> engine().count());
    }

    public List<T> collect() {
        return Thrown.translated(() -> engine().collect());
    }

    public List<T> take(int n) {
        return Thrown.translated(() -> engine().take(n));
    }

    public T first() {
        return Thrown.translated(() -> engine().first());
    }

    public boolean isEmpty() {
        return Thrown.translated(() -> engine().isEmpty());
    }

    public long countApproxDistinct(double relativeSD) {
        return Thrown.translated(() -> engine().countApproxDistinct(relativeSD));
    }

    public void saveAsTextFile(String path) {
        Thrown.run(() -> engine().saveAsTextFile(path));
    }

    public void saveAsTextFile(String path, Class<?> codec) {
        Thrown.run(() -> engine().saveAsTextFile(path, codec));
    }

    public void saveAsObjectFile(String path) {
        Thrown.run(() -> engine().saveAsObjectFile(path));
    }

    public void checkpoint() {
        rdd.checkpoint();
    }

    public boolean isCheckpointed() {
        return rdd.isCheckpointed();
    }

    public String toDebugString() {
        return rdd.toDebugString();
    }

    @Override
    public String toString() {
        return rdd.toString();
    }
}
