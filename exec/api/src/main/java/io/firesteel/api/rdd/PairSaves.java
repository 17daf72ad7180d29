package io.firesteel.api.rdd;

import java.util.Map;

/// Writing pairs through Hadoop's output formats.
public interface PairSaves<K, V> {

    /// @param outputFormat a `org.apache.hadoop.mapred.OutputFormat`
    /// @param conf         a `JobConf`, or any other entries; may be empty
    /// @param codec        class name of a Hadoop compression codec; null for none
    void saveAsHadoopFile(String path, Class<?> key, Class<?> value, Class<?> outputFormat,
            Iterable<Map.Entry<String, String>> conf, String codec);

    default void saveAsHadoopFile(String path, Class<?> key, Class<?> value, Class<?> outputFormat) {
        saveAsHadoopFile(path, key, value, outputFormat, Map.<String, String>of().entrySet(), null);
    }

    /// @param outputFormat a `org.apache.hadoop.mapreduce.OutputFormat`
    void saveAsNewApiHadoopFile(String path, Class<?> key, Class<?> value, Class<?> outputFormat,
            Iterable<Map.Entry<String, String>> conf);

    default void saveAsNewApiHadoopFile(String path, Class<?> key, Class<?> value, Class<?> outputFormat) {
        saveAsNewApiHadoopFile(path, key, value, outputFormat, Map.<String, String>of().entrySet());
    }

    /// Everything is in the configuration, as for a MapReduce job of the old API.
    void saveAsHadoopDataset(Iterable<Map.Entry<String, String>> conf);

    /// Everything is in the configuration, as for a MapReduce job of the new API.
    void saveAsNewApiHadoopDataset(Iterable<Map.Entry<String, String>> conf);
}
