package io.firesteel.hadoop;

import java.util.List;

import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.util.ReflectionUtils;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The records of an input format of Hadoop, of either API.
///
/// @param <P> the pairs' type
/// @param <F> the API's own type of input formats
abstract class InputFormatRdd<P, F> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private final HadoopSettings settings;
    private final String format;
    private final transient JobConf configuration;

    InputFormatRdd(LineageDriver driver, JobConf configuration, Class<?> format) {
        super(driver);
        this.configuration = configuration;
        this.settings = HadoopSettings.of(configuration);
        this.format = format.getName();
    }

    @SuppressWarnings("unchecked")
    final F format(JobConf conf) {
        try {
            return (F) ReflectionUtils.newInstance(conf.getClassByName(format), conf);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no input format " + format, e);
        }
    }

    /// For listing splits: a copy, which the format may change.
    final JobConf driverConfiguration() {
        JobConf conf = new JobConf(configuration);
        conf.setClassLoader(driver().classLoader());
        return conf;
    }

    final JobConf taskConfiguration(TaskRuntime task) {
        return settings.configuration(task.classLoader());
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    protected boolean hasLocations() {
        return partitions().stream().anyMatch(p -> !((SplitPartition) p).hosts().isEmpty());
    }

    @Override
    protected List<String> locations(RddPartition partition) {
        return ((SplitPartition) partition).hosts();
    }

    @Override
    public boolean largeDescriptors() {
        return true;
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        ((SplitPartition) partition).write(out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return SplitPartition.read(index, in);
    }
}
