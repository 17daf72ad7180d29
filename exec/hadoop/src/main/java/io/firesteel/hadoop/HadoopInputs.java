package io.firesteel.hadoop;

import java.util.Map;

import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.SequenceFileInputFormat;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.ops.HadoopSources;

/// Datasets from Hadoop's input formats, found by `ServiceLoader`.
public final class HadoopInputs implements HadoopSources {

    @Override
    public <P> LineageRdd<P> sequenceFile(LineageDriver driver, Input input) {
        return scoped(driver, "sequenceFile", old(driver, input, SequenceFileInputFormat.class,
                Map.<String, String>of().entrySet()));
    }

    @Override
    public <P> LineageRdd<P> file(LineageDriver driver, Input input, Iterable<Map.Entry<String, String>> conf) {
        return scoped(driver, input.path() == null ? "hadoopRDD" : "hadoopFile",
                old(driver, input, input.inputFormat(), conf));
    }

    private static <P> java.util.function.Supplier<LineageRdd<P>> old(LineageDriver driver, Input input,
            Class<?> format, Iterable<Map.Entry<String, String>> conf) {
        return () -> {
            JobConf configuration = HadoopSettings.configuration(driver.conf(), conf);
            if (input.path() != null) {
                FileInputFormat.setInputPaths(configuration, input.path());
            }
            LineageRdd<P> rdd = new HadoopRdd<>(driver, configuration, format, input.minPartitions());
            rdd.facts().name(input.path());
            return rdd;
        };
    }

    @Override
    public <P> LineageRdd<P> newApi(LineageDriver driver, Input input, Iterable<Map.Entry<String, String>> conf) {
        return scoped(driver, input.path() == null ? "newAPIHadoopRDD" : "newAPIHadoopFile", () -> {
            JobConf configuration = HadoopSettings.configuration(driver.conf(), conf);
            if (input.path() != null) {
                FileInputFormat.setInputPaths(configuration, input.path());
            }
            LineageRdd<P> rdd = new NewHadoopRdd<>(driver, configuration, input.inputFormat());
            rdd.facts().name(input.path());
            return rdd;
        });
    }

    private static <P> LineageRdd<P> scoped(LineageDriver driver, String name,
            java.util.function.Supplier<LineageRdd<P>> body) {
        return driver.scopes().operation(name, body);
    }
}
