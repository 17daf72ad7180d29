package org.apache.spark.rdd;

import java.util.concurrent.Callable;

import org.apache.spark.Partition;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.firesteel.EnginePartitioners;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.resource.ResourceProfile;
import org.apache.spark.storage.StorageLevel;
import scala.Option;
import scala.Tuple2;
import scala.jdk.javaapi.OptionConverters;
import scala.math.Numeric;
import scala.math.Ordering;
import scala.reflect.ClassTag;

import io.firesteel.api.rdd.RddLike;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.face.Faces;
import io.firesteel.rdd.face.RddFace;
import io.firesteel.rdd.ops.Keep;
import io.firesteel.rdd.ops.Lineages;

/// Spark's name for a dataset; wraps its lineage.
public class RDD<T> extends RddTransformations<T> {
    private static final long serialVersionUID = 1L;

    private final LineageRdd<T> lineage;
    private final boolean barrier;
    private final ClassTag<T> tag;

    public RDD(LineageRdd<T> lineage) {
        this(lineage, false);
    }

    /// @param barrier whether it, or a narrow parent, is known to ask for a barrier stage
    public RDD(LineageRdd<T> lineage, boolean barrier) {
        this(lineage, barrier, ScalaViews.anyTag());
    }

    private RDD(LineageRdd<T> lineage, boolean barrier, ClassTag<T> tag) {
        this.lineage = lineage;
        this.barrier = barrier;
        this.tag = tag;
    }

    /// @param face the same under the engine's name
    @SuppressWarnings("unchecked")
    public RDD(RddLike<?, ?> face, boolean barrier) {
        this((LineageRdd<T>) Faces.lineage(face), barrier);
    }

    public RDD(RddLike<?, ?> face) {
        this(face, false);
    }

    /// The dataset that a call of the engine makes.
    public static <T> RDD<T> of(Callable<LineageRdd<T>> made) {
        return of(made, ScalaViews.anyTag());
    }

    /// As [#of(Callable)], for Scala programs.
    ///
    /// @param tag the class of the elements; null where a Java program does not say
    public static <T> RDD<T> of(Callable<LineageRdd<T>> made, ClassTag<T> tag) {
        return new RDD<>(Thrown.translated(made), false, tag == null ? ScalaViews.anyTag() : tag);
    }

    public static <K, V> PairRDDFunctions<K, V> rddToPairRDDFunctions(RDD<Tuple2<K, V>> rdd, ClassTag<K> kt,
            ClassTag<V> vt, Ordering<K> ord) {
        return RDD$.MODULE$.rddToPairRDDFunctions(rdd, kt, vt, ord);
    }

    public static <K, V> OrderedRDDFunctions<K, V, Tuple2<K, V>> rddToOrderedRDDFunctions(RDD<Tuple2<K, V>> rdd,
            Ordering<K> ord, ClassTag<K> kt, ClassTag<V> vt) {
        return RDD$.MODULE$.rddToOrderedRDDFunctions(rdd, ord, kt, vt);
    }

    public static DoubleRDDFunctions doubleRDDToDoubleRDDFunctions(RDD<Object> rdd) {
        return RDD$.MODULE$.doubleRDDToDoubleRDDFunctions(rdd);
    }

    public static <T> DoubleRDDFunctions numericRDDToDoubleRDDFunctions(RDD<T> rdd, Numeric<T> num) {
        return RDD$.MODULE$.numericRDDToDoubleRDDFunctions(rdd, num);
    }

    @Override
    public LineageRdd<T> lineage() {
        return lineage;
    }

    /// The same as the engine's programs see it.
    public RddLike<T, ?> rdd() {
        return new RddFace<>(lineage);
    }

    public SparkContext sparkContext() {
        return SparkContext.of(lineage.driver().context());
    }

    public SparkContext context() {
        return sparkContext();
    }

    public SparkConf conf() {
        return sparkContext().conf();
    }

    public int id() {
        return lineage.id();
    }

    public String name() {
        return lineage.facts().name();
    }

    public RDD<T> setName(String name) {
        lineage.facts().name(name);
        return this;
    }

    @Override
    public final int getNumPartitions() {
        return Thrown.translated(lineage::partitionCount);
    }

    public final Partition[] partitions() {
        return Thrown.translated(
                () -> lineage.partitions().stream().map(Partition.Known::new).toArray(Partition[]::new));
    }

    public Option<Partitioner> partitioner() {
        return OptionConverters.toScala(lineage.partitioner().map(EnginePartitioners::named));
    }

    @Override
    public ClassTag<T> elementClassTag() {
        return tag;
    }

    public boolean isBarrier() {
        return barrier || Lineages.barrier(lineage);
    }

    public RDD<T> cache() {
        return persist(new StorageLevel(io.firesteel.api.StorageLevel.MEMORY_ONLY));
    }

    public RDD<T> persist() {
        return cache();
    }

    public RDD<T> persist(StorageLevel level) {
        Thrown.run(() -> Keep.persist(lineage, level.level()));
        return this;
    }

    public RDD<T> unpersist(boolean blocking) {
        Thrown.run(() -> Keep.unpersist(lineage, blocking));
        return this;
    }

    public boolean unpersist$default$1() {
        return false;
    }

    public StorageLevel getStorageLevel() {
        return new StorageLevel(lineage.level());
    }

    public RDD<T> withResources(ResourceProfile profile) {
        lineage.facts().profile(profile.engine());
        return this;
    }

    /// Null while it has none of its own.
    public ResourceProfile getResourceProfile() {
        return ResourceProfile.ofEngine(lineage.facts().profile());
    }

    public void checkpoint() {
        Thrown.run(() -> Keep.checkpoint(lineage));
    }

    public boolean isCheckpointed() {
        return rdd().isCheckpointed();
    }

    public Option<String> getCheckpointFile() {
        return OptionConverters.toScala(rdd().getCheckpointFile());
    }

    public RDD<T> localCheckpoint() {
        Thrown.run(() -> Keep.localCheckpoint(lineage));
        return this;
    }

    public boolean isLocallyCheckpointed() {
        return lineage.checkpoint().local();
    }

    /// Drops the map outputs of the shuffles that this dataset was computed through.
    public void cleanShuffleDependencies(boolean blocking) {
        Thrown.run(() -> Keep.cleanExchanges(lineage));
    }

    public void cleanShuffleDependencies() {
        cleanShuffleDependencies(false);
    }

    public JavaRDD<T> toJavaRDD() {
        return new JavaRDD<>(this);
    }

    public String toDebugString() {
        return Thrown.translated(() -> Lineages.debugString(lineage));
    }

    @Override
    public String toString() {
        return lineage.toString();
    }
}
