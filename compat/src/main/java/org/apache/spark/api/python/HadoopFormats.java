package org.apache.spark.api.python;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.rdd.PairPickles;
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
        PairPickles.Write write = new PairPickles.Write(conversion(keyConverter, Writables::toPlain),
                conversion(valueConverter, Writables::toPlain), batchSize);
        return new JavaRDD<>(new RDD<>(pairs.mapPartitions(write, false)));
    }

    /// Python's pairs as Writables.
    @SuppressWarnings("unchecked")
    static PairRdd<Object, Object> writable(JavaRDD<byte[]> pickles, boolean batched, String keyConverter,
            String valueConverter) throws ReflectiveOperationException {
        RddLike<byte[], ?> dataset = (RddLike<byte[], ?>) pickles.rdd().rdd();
        return dataset.mapPartitionsToPair(new PairPickles.Read(batched,
                conversion(keyConverter, Writables::toWritable), conversion(valueConverter, Writables::toWritable)),
                false);
    }

    /// The classes of keys and values: as named, or those of the first pair.
    static Class<?>[] types(String key, String value, PairRdd<Object, Object> pairs) throws ClassNotFoundException {
        if (key != null && value != null) {
            return new Class<?>[]{type(key), type(value)};
        }
        Pair<Object, Object> first = Thrown.translated(pairs::first);
        return new Class<?>[]{key == null ? first.first().getClass() : type(key),
            value == null ? first.second().getClass() : type(value)};
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
