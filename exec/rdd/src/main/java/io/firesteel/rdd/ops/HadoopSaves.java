package io.firesteel.rdd.ops;

import java.util.Map;
import java.util.ServiceLoader;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.serial.PairAccess;

/// Writing pairs through Hadoop's output formats; found only when a program asks for it.
public interface HadoopSaves {

    /// What goes where.
    ///
    /// @param codec class name of a compression codec; null for none
    record Target(String path, Class<?> key, Class<?> value, Class<?> outputFormat, String codec) {
    }

    static HadoopSaves find() {
        return ServiceLoader.load(HadoopSaves.class, HadoopSaves.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException(
                        "Hadoop's formats need io.firesteel:firesteel-hadoop and Hadoop's client on the class path"));
    }

    void file(LineageRdd<?> rdd, PairAccess pairs, Target target, Iterable<Map.Entry<String, String>> conf);

    void newApiFile(LineageRdd<?> rdd, PairAccess pairs, Target target, Iterable<Map.Entry<String, String>> conf);

    void dataset(LineageRdd<?> rdd, PairAccess pairs, Iterable<Map.Entry<String, String>> conf);

    void newApiDataset(LineageRdd<?> rdd, PairAccess pairs, Iterable<Map.Entry<String, String>> conf);
}
