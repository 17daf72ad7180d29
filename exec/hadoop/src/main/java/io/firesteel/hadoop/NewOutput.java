package io.firesteel.hadoop;

import java.io.IOException;

import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.JobStatus;
import org.apache.hadoop.mapreduce.OutputCommitter;
import org.apache.hadoop.mapreduce.OutputFormat;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.JobContextImpl;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.hadoop.util.ReflectionUtils;

import io.firesteel.tasks.TaskRuntime;

/// An output of Hadoop's new API.
///
/// @param stamp together with `number`, the job's id in Hadoop's form
record NewOutput(HadoopSettings settings, String stamp, int number) implements HadoopOutputs.Output {
    private static String path(JobConf conf) {
        return conf.get(HadoopOutputs.PATH);
    }

    private static OutputFormat<?, ?> format(JobConf conf) throws IOException {
        String name = conf.get(HadoopOutputs.NEW_FORMAT);
        if (name == null) {
            throw new IllegalArgumentException("Output format class not set: set " + HadoopOutputs.NEW_FORMAT);
        }
        try {
            return (OutputFormat<?, ?>) ReflectionUtils.newInstance(conf.getClassByName(name), conf);
        } catch (ClassNotFoundException e) {
            throw new IOException("no output format " + name, e);
        }
    }

    private TaskAttemptContext attempt(JobConf conf, int partition, long attempt) {
        TaskAttemptID id = new TaskAttemptID(stamp, number, TaskType.REDUCE, partition,
                (int) (attempt & Integer.MAX_VALUE));
        conf.set("mapreduce.task.attempt.id", id.toString());
        conf.set("mapreduce.task.id", id.getTaskID().toString());
        conf.setInt("mapreduce.task.partition", partition);
        return new TaskAttemptContextImpl(conf, id);
    }

    private JobContext job(JobConf conf) {
        return new JobContextImpl(conf, new JobID(stamp, number));
    }

    private OutputCommitter committer(JobConf conf) throws IOException, InterruptedException {
        return format(conf).getOutputCommitter(attempt(conf, 0, 0));
    }

    @Override
    public void begin(ClassLoader loader) {
        JobConf conf = settings.configuration(loader);
        HadoopErrors.writing(path(conf), () -> {
            format(conf).checkOutputSpecs(job(conf));
            committer(conf).setupJob(job(conf));
        });
    }

    @Override
    public void commit(ClassLoader loader) {
        JobConf conf = settings.configuration(loader);
        HadoopErrors.writing(path(conf), () -> committer(conf).commitJob(job(conf)));
    }

    @Override
    public void abort(ClassLoader loader) {
        JobConf conf = settings.configuration(loader);
        HadoopErrors.writing(path(conf), () -> committer(conf).abortJob(job(conf), JobStatus.State.FAILED));
    }

    @Override
    @SuppressWarnings("unchecked")
    public HadoopOutputs.Attempt attempt(TaskRuntime task, int partition) throws IOException, InterruptedException {
        JobConf conf = settings.configuration(task.classLoader());
        TaskAttemptContext context = attempt(conf, partition, task.attempt().taskId());
        OutputFormat<?, ?> format = format(conf);
        OutputCommitter committer = format.getOutputCommitter(context);
        committer.setupTask(context);
        return new Writing((RecordWriter<Object, Object>) format.getRecordWriter(context), committer, context);
    }

    /// One attempt with its writer and committer.
    private record Writing(RecordWriter<Object, Object> writer, OutputCommitter committer, TaskAttemptContext context)
            implements
                HadoopOutputs.Attempt {
        @Override
        public void write(Object key, Object value) throws IOException, InterruptedException {
            writer.write(key, value);
        }

        @Override
        public void close() throws IOException, InterruptedException {
            writer.close(context);
        }
    }
}
