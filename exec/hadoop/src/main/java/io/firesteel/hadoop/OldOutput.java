package io.firesteel.hadoop;

import java.io.IOException;

import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.JobContext;
import org.apache.hadoop.mapred.JobContextImpl;
import org.apache.hadoop.mapred.JobID;
import org.apache.hadoop.mapred.OutputCommitter;
import org.apache.hadoop.mapred.RecordWriter;
import org.apache.hadoop.mapred.Reporter;
import org.apache.hadoop.mapred.TaskAttemptContext;
import org.apache.hadoop.mapred.TaskAttemptContextImpl;
import org.apache.hadoop.mapred.TaskAttemptID;
import org.apache.hadoop.mapred.TaskID;
import org.apache.hadoop.mapreduce.JobStatus;
import org.apache.hadoop.mapreduce.TaskType;

import io.firesteel.tasks.TaskRuntime;

/// An output of Hadoop's old API.
///
/// @param stamp together with `number`, the job's id in Hadoop's form
record OldOutput(HadoopSettings settings, String stamp, int number) implements HadoopOutputs.Output {

    private JobContext context(JobConf conf) {
        return new JobContextImpl(conf, new JobID(stamp, number));
    }

    private static String path(JobConf conf) {
        return conf.get(HadoopOutputs.PATH);
    }

    @Override
    public void begin(ClassLoader loader) {
        JobConf conf = settings.configuration(loader);
        HadoopErrors.writing(path(conf), () -> {
            conf.getOutputFormat().checkOutputSpecs(null, conf);
            conf.getOutputCommitter().setupJob(context(conf));
        });
    }

    @Override
    public void commit(ClassLoader loader) {
        JobConf conf = settings.configuration(loader);
        HadoopErrors.writing(path(conf), () -> conf.getOutputCommitter().commitJob(context(conf)));
    }

    @Override
    public void abort(ClassLoader loader) {
        JobConf conf = settings.configuration(loader);
        HadoopErrors.writing(path(conf),
                () -> conf.getOutputCommitter().abortJob(context(conf), JobStatus.State.FAILED));
    }

    @Override
    @SuppressWarnings("unchecked")
    public HadoopOutputs.Attempt attempt(TaskRuntime task, int partition) throws IOException {
        JobConf conf = settings.configuration(task.classLoader());
        TaskAttemptID id = new TaskAttemptID(new TaskID(new JobID(stamp, number), TaskType.MAP, partition),
                (int) (task.attempt().taskId() & Integer.MAX_VALUE));
        conf.set("mapreduce.task.id", id.getTaskID().toString());
        conf.set("mapreduce.task.attempt.id", id.toString());
        conf.setBoolean("mapreduce.task.ismap", true);
        conf.setInt("mapreduce.task.partition", partition);
        TaskAttemptContext context = new TaskAttemptContextImpl(conf, id);
        OutputCommitter committer = conf.getOutputCommitter();
        committer.setupTask(context);
        RecordWriter<Object, Object> writer = conf.getOutputFormat()
                .getRecordWriter(null, conf, String.format("part-%05d", partition), Reporter.NULL);
        return new Writing(writer, committer, context);
    }

    /// One attempt with its writer and committer.
    private record Writing(RecordWriter<Object, Object> writer, OutputCommitter committer, TaskAttemptContext context)
            implements
                HadoopOutputs.Attempt {
        @Override
        public void write(Object key, Object value) throws IOException {
            writer.write(key, value);
        }

        @Override
        public void close() throws IOException {
            writer.close(Reporter.NULL);
        }
    }
}
