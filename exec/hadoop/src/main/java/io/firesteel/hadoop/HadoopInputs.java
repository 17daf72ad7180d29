package io.firesteel.hadoop;

import java.util.Map;
import java.util.function.Function;

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
        return made(driver, "sequenceFile", input, Map.<String, String>of().entrySet(),
                conf -> new HadoopRdd<>(driver, conf, new Input(input.path(), SequenceFileInputFormat.class,
                        input.key(), input.value(), input.minPartitions(), input.pairs())));
    }

    @Override
    public <P> LineageRdd<P> file(LineageDriver driver, Input input, Iterable<Map.Entry<String, String>> conf) {
        return made(driver, input.path() == null ? "hadoopRDD" : "hadoopFile", input, conf,
                all -> new HadoopRdd<>(driver, all, input));
    }

    @Override
    public <P> LineageRdd<P> newApi(LineageDriver driver, Input input, Iterable<Map.Entry<String, String>> conf) {
        return made(driver, input.path() == null ? "newAPIHadoopRDD" : "newAPIHadoopFile", input, conf,
                all -> new NewHadoopRdd<>(driver, all, input));
    }

    private static <P> LineageRdd<P> made(LineageDriver driver, String name, Input input,
            Iterable<Map.Entry<String, String>> conf, Function<JobConf, LineageRdd<P>> dataset) {
        return driver.scopes().operation(name, () -> {
            JobConf configuration = HadoopSettings.configuration(driver.conf(), conf);
            if (input.path() != null) {
                FileInputFormat.setInputPaths(configuration, input.path());
            }
            LineageRdd<P> rdd = dataset.apply(configuration);
            rdd.facts().name(input.path());
            return rdd;
        });
    }
}
