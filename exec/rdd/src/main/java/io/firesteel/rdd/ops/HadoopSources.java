package io.firesteel.rdd.ops;

import java.util.Map;
import java.util.ServiceLoader;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.serial.PairAccess;

/// Datasets from Hadoop's input formats; found only when a program asks for one.
public interface HadoopSources {

    /// What to read.
    ///
    /// @param path        null when the configuration says it
    /// @param inputFormat null for sequence files
    /// @param pairs       what is made of keys and values
    record Input(String path, Class<?> inputFormat, Class<?> key, Class<?> value, int minPartitions,
            PairAccess pairs) {
        public Input(String path, Class<?> inputFormat, Class<?> key, Class<?> value, int minPartitions) {
            this(path, inputFormat, key, value, minPartitions, PairForm.PAIR);
        }
    }

    static HadoopSources find() {
        return ServiceLoader.load(HadoopSources.class, HadoopSources.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException(
                        "Hadoop's formats need io.firesteel:firesteel-hadoop and Hadoop's client on the class path"));
    }

    <P> LineageRdd<P> sequenceFile(LineageDriver driver, Input input);

    /// By a format of the old API.
    <P> LineageRdd<P> file(LineageDriver driver, Input input, Iterable<Map.Entry<String, String>> conf);

    /// By a format of the new API.
    <P> LineageRdd<P> newApi(LineageDriver driver, Input input, Iterable<Map.Entry<String, String>> conf);
}
