package io.firesteel.hadoop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapreduce.InputFormat;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.JobContextImpl;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;

import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.files.InputFiles;
import io.firesteel.rdd.iter.Killable;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.ops.HadoopSources;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// The records of an input format of Hadoop's new API (`org.apache.hadoop.mapreduce`).
final class NewHadoopRdd<P> extends InputFormatRdd<P, InputFormat<?, ?>> {
    private static final long serialVersionUID = 1L;

    private final PairAccess pairs;

    NewHadoopRdd(LineageDriver driver, JobConf configuration, HadoopSources.Input input) {
        super(driver, configuration, input.inputFormat());
        this.pairs = input.pairs();
    }

    @Override
    public String kind() {
        return "NewHadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() throws IOException {
        JobConf conf = driverConfiguration();
        boolean ignoreEmpty = driver().conf().get(InputFiles.IGNORE_EMPTY);
        List<RddPartition> all = new ArrayList<>();
        try {
            for (InputSplit split : HadoopErrors
                    .reading(() -> format(conf).getSplits(new JobContextImpl(conf, new JobID("rdd", id()))))) {
                if (!ignoreEmpty || split.getLength() > 0) {
                    all.add(SplitPartition.of(all.size(), split, split.getLocations()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return all;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        JobConf conf = taskConfiguration(task);
        InputSplit split = ((SplitPartition) partition).split(conf, InputSplit.class);
        TaskAttemptContext context = new TaskAttemptContextImpl(conf,
                new TaskAttemptID("rdd", id(), TaskType.MAP, partition.index(), 0));
        RecordReader<Object, Object> reader = (RecordReader<Object, Object>) format(conf).createRecordReader(split,
                context);
        reader.initialize(split, context);
        Records<P> records = new Records<>(reader::nextKeyValue,
                () -> (P) pairs.make(reader.getCurrentKey(), reader.getCurrentValue()), reader::close, task);
        return Killable.iterator(records, task);
    }
}
