package org.apache.spark.api.python;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.SparkException;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.rdd.PairPickles;
import io.firesteel.python.rdd.Pickles;
import io.firesteel.python.rdd.Writables;

/// The Hadoop formats behind `PythonRDD`'s statics: class names to classes, pairs to pickles.
final class HadoopFormats {
    private static final String TEXT = "org.apache.hadoop.io.Text";

    private HadoopFormats() {
    }

    static Class<?> type(String name) throws ClassNotFoundException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return Class.forName(name, true, loader == null ? HadoopFormats.class.getClassLoader() : loader);
    }

    @SuppressWarnings("unchecked")
    static Class<Object> typeOrText(String name) throws ClassNotFoundException {
        return (Class<Object>) type(name == null ? TEXT : name);
    }

    static Map<String, String> entries(HashMap<String, String> conf) {
        return conf == null ? new HashMap<>() : conf;
    }

    /// Pairs as Python reads them.
    static JavaRDD<byte[]> pickled(PairRdd<Object, Object> pairs, String keyConverter, String valueConverter,
            int batchSize) throws ReflectiveOperationException {
        // As on Spark, input that is missing is an error of this call, not of the first action.
        pairs.getNumPartitions();
        PairPickles.Write write = new PairPickles.Write(conversion(keyConverter, Writables::toPlain),
                conversion(valueConverter, Writables::toPlain), batchSize);
        return new JavaRDD<>(new RDD<>(pairs.mapPartitions(write, false)));
    }

    /// Python's pairs as Writables.
    @SuppressWarnings("unchecked")
    static Written writable(JavaRDD<byte[]> pickles, boolean batched, String keyConverter, String valueConverter)
            throws ReflectiveOperationException {
        return new Written((RddLike<byte[], ?>) pickles.rdd().rdd(), new PairPickles.Read(batched,
                conversion(keyConverter, Writables::toWritable), conversion(valueConverter, Writables::toWritable)));
    }

    /// Python's pairs and how they become Writables.
    record Written(RddLike<byte[], ?> pickles, PairPickles.Read read) {

        PairRdd<Object, Object> pairs() {
            return pickles.mapPartitionsToPair(read, false);
        }

        /// The classes of keys and values: as named, or those of the first pair, which is converted here: what cannot be
        /// written is then an error of the call, not of its tasks.
        Class<?>[] types(String key, String value) throws ClassNotFoundException {
            if (key != null && value != null) {
                return new Class<?>[]{type(key), type(value)};
            }
            Object element = Thrown
                    .translated(() -> pickles.mapPartitions(new Pickles.Read(read.batched()), false).first());
            Pair<Object, Object> first;
            try {
                first = read.converted(element);
            } catch (IllegalArgumentException e) {
                throw Thrown.<RuntimeException>sneaky(new SparkException(e.getMessage(), e));
            }
            return new Class<?>[]{key == null ? first.first().getClass() : type(key),
                value == null ? first.second().getClass() : type(value)};
        }
    }

    @SuppressWarnings("unchecked")
    private static Writables.Conversion conversion(String name, Writables.Conversion standard)
            throws ReflectiveOperationException {
        if (name == null) {
            return standard;
        }
        Converter<Object, Object> converter = (Converter<Object, Object>) type(name).getDeclaredConstructor()
                .newInstance();
        return converter::convert;
    }
}
