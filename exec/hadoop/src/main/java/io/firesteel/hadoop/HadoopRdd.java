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

import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.files.InputFiles;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.ops.HadoopSources;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// The records of an input format of Hadoop's old API (`org.apache.hadoop.mapred`). Keys and values are the reader's own,
/// which reuses them: whoever keeps them has to copy, as in Spark.
final class HadoopRdd<P> extends InputFormatRdd<P, InputFormat<?, ?>> {
    private static final long serialVersionUID = 1L;

    private final PairAccess pairs;
    private final transient int minPartitions;

    HadoopRdd(LineageDriver driver, JobConf configuration, HadoopSources.Input input) {
        super(driver, configuration, input.inputFormat());
        this.minPartitions = input.minPartitions();
        this.pairs = input.pairs();
    }

    @Override
    public String kind() {
        return "HadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() throws IOException {
        JobConf conf = driverConfiguration();
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
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws IOException {
        JobConf conf = taskConfiguration(task);
        InputSplit split = ((SplitPartition) partition).split(conf, InputSplit.class);
        RecordReader<Object, Object> reader = (RecordReader<Object, Object>) format(conf).getRecordReader(split, conf,
                Reporter.NULL);
        Object key = reader.createKey();
        Object value = reader.createValue();
        Records<P> records = new Records<>(() -> reader.next(key, value),
                () -> (P) pairs.make(key, value), reader::close, task);
        return Killable.iterator(records, task);
    }
}
