package io.firesteel.hadoop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.hadoop.mapred.InputFormat;
import org.apache.hadoop.mapred.InputSplit;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.RecordReader;
import org.apache.hadoop.mapred.Reporter;
import org.apache.hadoop.util.ReflectionUtils;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.files.InputFiles;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The records of an input format of Hadoop's old API (`org.apache.hadoop.mapred`). Keys and values are the reader's own,
/// which reuses them: whoever keeps them has to copy, as in Spark.
final class HadoopRdd<P> extends LineageRdd<P> {
    private static final long serialVersionUID = 1L;

    private final HadoopSettings settings;
    private final String format;
    private final transient JobConf configuration;
    private final transient int minPartitions;

    HadoopRdd(LineageDriver driver, JobConf configuration, Class<?> format, int minPartitions) {
        super(driver);
        this.configuration = configuration;
        this.settings = HadoopSettings.of(configuration);
        this.format = format.getName();
        this.minPartitions = minPartitions;
    }

    @Override
    public String kind() {
        return "HadoopRDD";
    }

    private InputFormat<?, ?> format(JobConf conf) {
        try {
            return (InputFormat<?, ?>) ReflectionUtils.newInstance(conf.getClassByName(format), conf);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no input format " + format, e);
        }
    }

    @Override
    protected List<RddPartition> listPartitions() throws IOException {
        JobConf conf = new JobConf(configuration);
        conf.setClassLoader(driver().classLoader());
        boolean ignoreEmpty = driver().conf().get(InputFiles.IGNORE_EMPTY);
        List<RddPartition> all = new ArrayList<>();
        for (InputSplit split : HadoopErrors.reading(() -> format(conf).getSplits(conf, minPartitions))) {
            if (!ignoreEmpty || split.getLength() > 0) {
                all.add(SplitPartition.of(all.size(), split, split.getLocations()));
            }
        }
        return all;
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

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws IOException {
        JobConf conf = settings.configuration(task.classLoader());
        InputSplit split = ((SplitPartition) partition).split(conf, InputSplit.class);
        RecordReader<Object, Object> reader = (RecordReader<Object, Object>) format(conf).getRecordReader(split, conf,
                Reporter.NULL);
        Object key = reader.createKey();
        Object value = reader.createValue();
        Records<P> records = new Records<>(() -> reader.next(key, value),
                () -> (P) PairForm.PAIR.make(key, value), reader::close, task);
        return Killable.iterator(records, task);
    }
}
