package org.apache.spark.rdd;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.InputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.TaskContext;
import org.apache.spark.Thrown;
import org.apache.spark.firesteel.FileForm;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.input.PortableDataStream;
import scala.Function0;
import scala.Function1;
import scala.Function2;
import scala.Tuple2;
import scala.collection.Iterator;
import scala.collection.immutable.Seq;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

import io.firesteel.api.FiresteelContext;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.ops.HadoopSources;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sources;

import static scala.jdk.javaapi.CollectionConverters.asJava;
import static scala.jdk.javaapi.CollectionConverters.asScala;

/// The part of `SparkContext` that Scala programs get datasets from and run jobs with.
public abstract class ContextSources extends ContextJobs {

    protected ContextSources(FiresteelContext context) {
        super(context);
    }

    public abstract int defaultParallelism();

    public abstract int defaultMinPartitions();

    private static <T> RDD<T> made(Callable<LineageRdd<T>> by, ClassTag<T> tag) {
        return RDD.of(by, tag);
    }

    private static <K, V> RDD<Tuple2<K, V>> tuples(Callable<LineageRdd<Tuple2<K, V>>> by) {
        return RDD.of(by, ScalaViews.tupleTag());
    }

    public <U> U withScope(Function0<U> body) {
        return body.apply();
    }

    public <T> RDD<T> parallelize(Seq<T> seq, int numSlices, ClassTag<T> tag) {
        return made(() -> Sources.parallelize(driver(), asJava(seq), numSlices), tag);
    }

    public <T> int parallelize$default$2() {
        return defaultParallelism();
    }

    public <T> RDD<T> makeRDD(Seq<T> seq, int numSlices, ClassTag<T> tag) {
        return parallelize(seq, numSlices, tag);
    }

    public <T> int makeRDD$default$2() {
        return defaultParallelism();
    }

    public RDD<Object> range(long start, long end, long step, int numSlices) {
        return made(() -> objects(Sources.range(driver(), start, end, step, numSlices)),
                ScalaViews.primitiveTag(long.class));
    }

    @SuppressWarnings("unchecked")
    private static LineageRdd<Object> objects(LineageRdd<?> boxed) {
        return (LineageRdd<Object>) boxed;
    }

    public long range$default$3() {
        return 1;
    }

    public int range$default$4() {
        return defaultParallelism();
    }

    public <T> RDD<T> emptyRDD(ClassTag<T> tag) {
        return made(() -> Sources.empty(driver()), tag);
    }

    public RDD<String> textFile(String path, int minPartitions) {
        return made(() -> Sources.textFile(driver(), path, minPartitions), ClassTag$.MODULE$.apply(String.class));
    }

    public int textFile$default$2() {
        return defaultMinPartitions();
    }

    public RDD<Tuple2<String, String>> wholeTextFiles(String path, int minPartitions) {
        return tuples(() -> Sources.wholeTextFiles(driver(), path, minPartitions, TupleForm.TUPLE));
    }

    public int wholeTextFiles$default$2() {
        return defaultMinPartitions();
    }

    public RDD<Tuple2<String, PortableDataStream>> binaryFiles(String path, int minPartitions) {
        return tuples(() -> Sources.binaryFiles(driver(), path, minPartitions, FileForm.FILE));
    }

    public int binaryFiles$default$2() {
        return defaultMinPartitions();
    }

    public RDD<byte[]> binaryRecords(String path, int recordLength, Configuration conf) {
        return made(() -> Sources.binaryRecords(driver(), path, recordLength), ClassTag$.MODULE$.apply(byte[].class));
    }

    public Configuration binaryRecords$default$3() {
        return hadoopConfiguration();
    }

    private static HadoopSources.Input input(String path, Class<?> format, Class<?> key, Class<?> value,
            int minPartitions) {
        return new HadoopSources.Input(path, format, key, value, minPartitions, TupleForm.TUPLE);
    }

    public <K, V> RDD<Tuple2<K, V>> hadoopRDD(JobConf conf, Class<? extends InputFormat<K, V>> format, Class<K> key,
            Class<V> value, int minPartitions) {
        return tuples(() -> HadoopSources.find().file(driver(), input(null, format, key, value, minPartitions), conf));
    }

    public <K, V> int hadoopRDD$default$5() {
        return defaultMinPartitions();
    }

    public <K, V> RDD<Tuple2<K, V>> hadoopFile(String path, Class<? extends InputFormat<K, V>> format, Class<K> key,
            Class<V> value, int minPartitions) {
        return tuples(() -> HadoopSources.find()
                .file(driver(), input(path, format, key, value, minPartitions), hadoopConfiguration()));
    }

    public <K, V> int hadoopFile$default$5() {
        return defaultMinPartitions();
    }

    public <K, V, F extends InputFormat<K, V>> RDD<Tuple2<K, V>> hadoopFile(String path, int minPartitions,
            ClassTag<K> km, ClassTag<V> vm, ClassTag<F> fm) {
        return tuples(() -> HadoopSources.find()
                .file(driver(), input(path, fm.runtimeClass(), km.runtimeClass(), vm.runtimeClass(), minPartitions),
                        hadoopConfiguration()));
    }

    public <K, V, F extends InputFormat<K, V>> RDD<Tuple2<K, V>> hadoopFile(String path, ClassTag<K> km,
            ClassTag<V> vm, ClassTag<F> fm) {
        return hadoopFile(path, defaultMinPartitions(), km, vm, fm);
    }

    public <K, V, F extends org.apache.hadoop.mapreduce.InputFormat<K, V>> RDD<Tuple2<K, V>> newAPIHadoopFile(
            String path, Class<F> format, Class<K> key, Class<V> value, Configuration conf) {
        return tuples(() -> HadoopSources.find().newApi(driver(), input(path, format, key, value, 0), conf));
    }

    public <K, V, F extends org.apache.hadoop.mapreduce.InputFormat<K, V>> RDD<Tuple2<K, V>> newAPIHadoopFile(
            String path, ClassTag<K> km, ClassTag<V> vm, ClassTag<F> fm) {
        return tuples(() -> HadoopSources.find()
                .newApi(driver(), input(path, fm.runtimeClass(), km.runtimeClass(), vm.runtimeClass(), 0),
                        hadoopConfiguration()));
    }

    public <K, V, F extends org.apache.hadoop.mapreduce.InputFormat<K, V>> RDD<Tuple2<K, V>> newAPIHadoopRDD(
            Configuration conf, Class<F> format, Class<K> key, Class<V> value) {
        return tuples(() -> HadoopSources.find().newApi(driver(), input(null, format, key, value, 0), conf));
    }

    public <K, V> RDD<Tuple2<K, V>> sequenceFile(String path, Class<K> key, Class<V> value, int minPartitions) {
        return tuples(() -> HadoopSources.find()
                .sequenceFile(driver(), input(path, null, key, value, minPartitions)));
    }

    public <K, V> RDD<Tuple2<K, V>> sequenceFile(String path, Class<K> key, Class<V> value) {
        return sequenceFile(path, key, value, defaultMinPartitions());
    }

    public <T> RDD<T> objectFile(String path, int minPartitions, ClassTag<T> tag) {
        return made(() -> Sources.objectFile(driver(), path), tag);
    }

    public <T> int objectFile$default$2() {
        return defaultMinPartitions();
    }

    public <T> RDD<T> checkpointFile(String path, ClassTag<T> tag) {
        return made(() -> Sources.checkpointFile(driver(), path), tag);
    }

    public <T> RDD<T> union(Seq<RDD<T>> rdds, ClassTag<T> tag) {
        return made(() -> Reshape.union(driver(), asJava(rdds).stream().map(RDD::lineage).toList()), tag);
    }

    public <T> RDD<T> union(RDD<T> first, Seq<RDD<T>> rest, ClassTag<T> tag) {
        return union(ScalaViews.seq(java.util.stream.Stream.concat(java.util.stream.Stream.of(first),
                asJava(rest).stream()).toList()), tag);
    }

    public <T, U> Object runJob(RDD<T> rdd, Function2<TaskContext, Iterator<T>, U> func, Seq<Object> partitions,
            ClassTag<U> tag) {
        return Thrown.translated(() -> {
            List<U> results = Jobs.some(rdd.lineage(), (task, p, in) -> func.apply(TaskContext.get(), asScala(in)),
                    asJava(partitions).stream().mapToInt(p -> (Integer) p).toArray());
            return ScalaViews.array(results, tag);
        });
    }

    private static Seq<Object> all(RDD<?> rdd) {
        return ScalaViews.seq(IntStream.range(0, rdd.getNumPartitions()).<Object>mapToObj(p -> p).toList());
    }

    public <T, U> Object runJob(RDD<T> rdd, Function1<Iterator<T>, U> func, Seq<Object> partitions, ClassTag<U> tag) {
        return Thrown.translated(() -> {
            List<U> results = Jobs.some(rdd.lineage(), (task, p, in) -> func.apply(asScala(in)),
                    asJava(partitions).stream().mapToInt(p -> (Integer) p).toArray());
            return ScalaViews.array(results, tag);
        });
    }

    public <T, U> Object runJob(RDD<T> rdd, Function2<TaskContext, Iterator<T>, U> func, ClassTag<U> tag) {
        return runJob(rdd, func, all(rdd), tag);
    }

    public <T, U> Object runJob(RDD<T> rdd, Function1<Iterator<T>, U> func, ClassTag<U> tag) {
        return runJob(rdd, func, all(rdd), tag);
    }

    public <T, U> void runJob(RDD<T> rdd, Function2<TaskContext, Iterator<T>, U> func, Seq<Object> partitions,
            Function2<Object, U, BoxedUnit> handler, ClassTag<U> tag) {
        Thrown.run(() -> Jobs.<T, U>run(rdd.lineage(), (task, p, in) -> func.apply(TaskContext.get(), asScala(in)),
                asJava(partitions).stream().mapToInt(p -> (Integer) p).toArray(), (position, result) -> {
                    handler.apply(position, result);
                    return false;
                }));
    }

    public <T, U> void runJob(RDD<T> rdd, Function1<Iterator<T>, U> func, Function2<Object, U, BoxedUnit> handler,
            ClassTag<U> tag) {
        Thrown.run(() -> Jobs.<T, U>run(rdd.lineage(), (task, p, in) -> func.apply(asScala(in)), null,
                (position, result) -> {
                    handler.apply(position, result);
                    return false;
                }));
    }
}
