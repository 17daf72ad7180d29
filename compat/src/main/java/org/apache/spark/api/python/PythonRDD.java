package org.apache.spark.api.python;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.SparkContext;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.PairRdd;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.local.DataServers;
import io.firesteel.python.local.LocalServer;
import io.firesteel.python.rdd.DatasetFacts;
import io.firesteel.python.rdd.FramedFiles;
import io.firesteel.python.rdd.PythonDatasets;
import io.firesteel.python.rdd.SecondOfPair;
import io.firesteel.rdd.ops.Narrow;

/// A dataset computed by a Python function, and the calls by which pyspark gets data in and out. Made by pyspark.
public class PythonRDD extends RDD<byte[]> {

    /// @param isFromBarrier the function was given to `RDDBarrier.mapPartitions`
    public PythonRDD(RDD<?> parent, PythonFunction function, boolean preservePartitioning, boolean isFromBarrier) {
        super(PythonFunctions.apply(parent, function, preservePartitioning, isFromBarrier),
                isFromBarrier || parent.isBarrier());
    }

    public JavaRDD<byte[]> asJavaRDD() {
        return new JavaRDD<>(this);
    }

    /// Collects everything and serves it: port (or path), secret, server.
    public static Object[] collectAndServe(RDD<?> rdd) {
        return Thrown.translated(() -> serve(rdd.rdd().context(), "serve RDD " + rdd.id(), rdd.rdd().collect()));
    }

    public static Object[] collectAndServeWithJobGroup(RDD<?> rdd, String group, String description,
            boolean interruptOnCancel) {
        rdd.rdd().context().setJobGroup(group, description, interruptOnCancel);
        return collectAndServe(rdd);
    }

    /// As [#collectAndServe] for some partitions.
    public static Object[] runJob(SparkContext sc, JavaRDD<byte[]> rdd, ArrayList<?> partitions) {
        return Thrown.translated(
                () -> serve(sc.context(), "serve RDD " + rdd.id() + " with partitions",
                        DatasetFacts.collect(rdd.rdd().rdd(), DatasetFacts.ints(partitions))));
    }

    /// Serves partition after partition as Python asks for them.
    public static Object[] toLocalIteratorAndServe(RDD<?> rdd, boolean prefetchPartitions) {
        return Thrown.translated(() -> {
            RddLike<?, ?> dataset = rdd.rdd();
            return described(DataServers.servePartitions(DatasetFacts.conf(dataset.context()),
                    "serve toLocalIterator", dataset.getNumPartitions(),
                    DatasetFacts.inheriting(dataset.context(), p -> DatasetFacts.collect(dataset, new int[]{p})),
                    prefetchPartitions));
        });
    }

    private static Object[] serve(FiresteelContext context, String name, List<?> elements) {
        return described(DataServers.serve(DatasetFacts.conf(context), name, elements));
    }

    static Object[] described(LocalServer<?> server) {
        return new Object[]{server.address().connInfo(), server.address().secret(), new SocketServer(server)};
    }

    public static JavaRDD<byte[]> readRDDFromFile(JavaSparkContext sc, String filename, int parallelism) {
        return Thrown.translated(() -> new JavaRDD<>(new RDD<>(PythonDatasets.ofBatches(sc.sc().context(),
                FramedFiles.read(Path.of(filename)), parallelism))));
    }

    public static JavaRDD<byte[]> sequenceFile(JavaSparkContext sc, String path, String keyClass, String valueClass,
            String keyConverter, String valueConverter, int minSplits, int batchSize) {
        return Thrown.translated(() -> HadoopFormats.pickled(
                sc.sc()
                        .context()
                        .sequenceFile(path, HadoopFormats.typeOrText(keyClass),
                                HadoopFormats.typeOrText(valueClass), minSplits),
                keyConverter, valueConverter, batchSize));
    }

    public static JavaRDD<byte[]> hadoopFile(JavaSparkContext sc, String path, String inputFormat, String keyClass,
            String valueClass, String keyConverter, String valueConverter, HashMap<String, String> conf,
            int batchSize) {
        return Thrown.translated(() -> {
            Map<String, String> settings = new HashMap<>(HadoopFormats.entries(conf));
            settings.put("mapreduce.input.fileinputformat.inputdir", path);
            return hadoopRDD(sc, inputFormat, keyClass, valueClass, keyConverter, valueConverter,
                    new HashMap<>(settings), batchSize);
        });
    }

    public static JavaRDD<byte[]> hadoopRDD(JavaSparkContext sc, String inputFormat, String keyClass,
            String valueClass, String keyConverter, String valueConverter, HashMap<String, String> conf,
            int batchSize) {
        return Thrown.translated(() -> HadoopFormats.pickled(
                sc.sc()
                        .context()
                        .hadoopRdd(HadoopFormats.entries(conf).entrySet(), HadoopFormats.type(inputFormat),
                                HadoopFormats.typeOrText(keyClass), HadoopFormats.typeOrText(valueClass),
                                sc.defaultMinPartitions()),
                keyConverter, valueConverter, batchSize));
    }

    public static JavaRDD<byte[]> newAPIHadoopFile(JavaSparkContext sc, String path, String inputFormat,
            String keyClass, String valueClass, String keyConverter, String valueConverter,
            HashMap<String, String> conf, int batchSize) {
        return Thrown.translated(() -> HadoopFormats.pickled(
                sc.sc()
                        .context()
                        .newApiHadoopFile(path, HadoopFormats.type(inputFormat),
                                HadoopFormats.typeOrText(keyClass), HadoopFormats.typeOrText(valueClass),
                                HadoopFormats.entries(conf).entrySet()),
                keyConverter, valueConverter, batchSize));
    }

    public static JavaRDD<byte[]> newAPIHadoopRDD(JavaSparkContext sc, String inputFormat, String keyClass,
            String valueClass, String keyConverter, String valueConverter, HashMap<String, String> conf,
            int batchSize) {
        return Thrown.translated(() -> HadoopFormats.pickled(
                sc.sc()
                        .context()
                        .newApiHadoopRdd(HadoopFormats.entries(conf).entrySet(),
                                HadoopFormats.type(inputFormat), HadoopFormats.typeOrText(keyClass),
                                HadoopFormats.typeOrText(valueClass)),
                keyConverter, valueConverter, batchSize));
    }

    public static void saveAsSequenceFile(JavaRDD<byte[]> pickles, boolean batched, String path, String codec) {
        saveAsHadoopFile(pickles, batched, path, "org.apache.hadoop.mapred.SequenceFileOutputFormat", null, null, null,
                null, new HashMap<>(), codec);
    }

    public static void saveAsHadoopFile(JavaRDD<byte[]> pickles, boolean batched, String path, String outputFormat,
            String keyClass, String valueClass, String keyConverter, String valueConverter,
            HashMap<String, String> conf, String codec) {
        Thrown.wrapping("Job aborted.", () -> {
            HadoopFormats.Written pairs = HadoopFormats.writable(pickles, batched, keyConverter, valueConverter);
            Class<?>[] types = pairs.types(keyClass, valueClass);
            pairs.pairs()
                    .saveAsHadoopFile(path, types[0], types[1], HadoopFormats.type(outputFormat),
                            HadoopFormats.entries(conf).entrySet(), codec);
            return null;
        });
    }

    public static void saveAsNewAPIHadoopFile(JavaRDD<byte[]> pickles, boolean batched, String path,
            String outputFormat, String keyClass, String valueClass, String keyConverter, String valueConverter,
            HashMap<String, String> conf) {
        Thrown.wrapping("Job aborted.", () -> {
            HadoopFormats.Written pairs = HadoopFormats.writable(pickles, batched, keyConverter, valueConverter);
            Class<?>[] types = pairs.types(keyClass, valueClass);
            pairs.pairs()
                    .saveAsNewApiHadoopFile(path, types[0], types[1], HadoopFormats.type(outputFormat),
                            HadoopFormats.entries(conf).entrySet());
            return null;
        });
    }

    public static void saveAsHadoopDataset(JavaRDD<byte[]> pickles, boolean batched, HashMap<String, String> conf,
            String keyConverter, String valueConverter, boolean useNewAPI) {
        Thrown.wrapping("Job aborted.", () -> {
            PairRdd<Object, Object> pairs = HadoopFormats.writable(pickles, batched, keyConverter, valueConverter)
                    .pairs();
            if (useNewAPI) {
                pairs.saveAsNewApiHadoopDataset(HadoopFormats.entries(conf).entrySet());
            } else {
                pairs.saveAsHadoopDataset(HadoopFormats.entries(conf).entrySet());
            }
            return null;
        });
    }

    public static PythonBroadcast setupBroadcast(String path) {
        return new PythonBroadcast(path);
    }

    public static JavaRDD<byte[]> valueOfPair(JavaPairRDD<Long, byte[]> pair) {
        return new JavaRDD<>(RDD.of(() -> Narrow.mapPartitions(pair.rdd().lineage(),
                new SecondOfPair<>(TupleForm.TUPLE), true)));
    }
}
