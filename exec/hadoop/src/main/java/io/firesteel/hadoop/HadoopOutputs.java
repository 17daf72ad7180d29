package io.firesteel.hadoop;

import java.io.IOException;
import java.io.Serializable;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.mapred.FileOutputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.SequenceFileOutputFormat;
import org.apache.hadoop.mapreduce.OutputCommitter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.ops.HadoopSaves;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.tasks.TaskRuntime;

/// Writing pairs through Hadoop's output formats and their committers, found by `ServiceLoader`.
public final class HadoopOutputs implements HadoopSaves {
    static final String NEW_FORMAT = "mapreduce.job.outputformat.class";
    /// Where either API keeps the output folder.
    static final String PATH = "mapreduce.output.fileoutputformat.outputdir";

    /// One output of a job, in the driver and in tasks.
    interface Output extends Serializable {
        HadoopSettings settings();

        /// Checks the target and begins the job.
        void begin(ClassLoader loader);

        /// Opens the partition's file for one attempt.
        Attempt attempt(TaskRuntime task, int partition) throws Exception;

        /// Makes everything visible.
        void commit(ClassLoader loader);

        /// Removes everything.
        void abort(ClassLoader loader);
    }

    /// One attempt at one partition. The old API's committers and contexts are the new API's too.
    interface Attempt {
        OutputCommitter committer();

        TaskAttemptContext context();

        void write(Object key, Object value) throws Exception;

        void close() throws Exception;

        default boolean needsCommit() throws IOException {
            return committer().needsTaskCommit(context());
        }

        default void commit() throws IOException {
            committer().commitTask(context());
        }

        default void abort() throws IOException {
            committer().abortTask(context());
        }
    }

    @Override
    public void file(LineageRdd<?> rdd, PairAccess pairs, Target target, Iterable<Map.Entry<String, String>> conf) {
        JobConf job = HadoopSettings.configuration(rdd.driver().conf(), conf);
        job.setOutputKeyClass(target.key());
        job.setOutputValueClass(target.value());
        job.set("mapred.output.format.class", target.outputFormat().getName());
        if (target.codec() != null) {
            job.setBoolean("mapreduce.output.fileoutputformat.compress", true);
            job.set("mapreduce.output.fileoutputformat.compress.codec", target.codec());
            SequenceFileOutputFormat.setOutputCompressionType(job, SequenceFile.CompressionType.BLOCK);
        }
        FileOutputFormat.setOutputPath(job, new Path(target.path()));
        save(rdd, pairs, new OldOutput(HadoopSettings.of(job), stamp(), rdd.id()), "saveAsHadoopFile");
    }

    @Override
    public void newApiFile(LineageRdd<?> rdd, PairAccess pairs, Target target,
            Iterable<Map.Entry<String, String>> conf) {
        JobConf job = HadoopSettings.configuration(rdd.driver().conf(), conf);
        job.set("mapreduce.job.output.key.class", target.key().getName());
        job.set("mapreduce.job.output.value.class", target.value().getName());
        job.set(NEW_FORMAT, target.outputFormat().getName());
        job.set(PATH, target.path());
        save(rdd, pairs, new NewOutput(HadoopSettings.of(job), stamp(), rdd.id()), "saveAsNewAPIHadoopFile");
    }

    @Override
    public void dataset(LineageRdd<?> rdd, PairAccess pairs, Iterable<Map.Entry<String, String>> conf) {
        JobConf job = HadoopSettings.configuration(rdd.driver().conf(), conf);
        save(rdd, pairs, new OldOutput(HadoopSettings.of(job), stamp(), rdd.id()), "saveAsHadoopDataset");
    }

    @Override
    public void newApiDataset(LineageRdd<?> rdd, PairAccess pairs, Iterable<Map.Entry<String, String>> conf) {
        JobConf job = HadoopSettings.configuration(rdd.driver().conf(), conf);
        save(rdd, pairs, new NewOutput(HadoopSettings.of(job), stamp(), rdd.id()), "saveAsNewAPIHadoopDataset");
    }

    private static String stamp() {
        return new SimpleDateFormat("yyyyMMddHHmmssSSS", Locale.ROOT).format(new Date());
    }

    private static void save(LineageRdd<?> rdd, PairAccess pairs, Output output, String name) {
        rdd.driver().scopes().operation(name, () -> {
            ClassLoader loader = rdd.driver().classLoader();
            rdd.partitionCount();
            FinalFolder folder = FinalFolder.of(output.settings().configuration(loader));
            try {
                output.begin(loader);
            } catch (Throwable e) {
                clean(folder::removeIfEmpty, e);
                throw e;
            }
            try {
                Jobs.each(rdd, (task, partition, in) -> write(output, pairs, task, partition, in));
                output.commit(loader);
            } catch (Throwable e) {
                clean(() -> output.abort(loader), e);
                clean(folder::removeIfEmpty, e);
                throw e;
            }
            return null;
        });
    }

    private static void clean(Cleaning step, Throwable failure) {
        try {
            step.run();
        } catch (Exception | FSError e) {
            failure.addSuppressed(e);
        }
    }

    /// A step after a failure, which is not to hide that.
    @FunctionalInterface
    private interface Cleaning {
        void run() throws Exception;
    }

    private static void put(Attempt attempt, Object key, Object value, String path) throws Exception {
        try {
            attempt.write(key, value);
        } catch (IOException | FSError e) {
            throw HadoopErrors.unwritten(path, e);
        }
    }

    private static Object write(Output output, PairAccess pairs, TaskRuntime task, int partition, Iterator<?> in)
            throws Exception {
        String path = output.settings().changed().get(PATH);
        Attempt attempt = HadoopErrors.inTask(path, () -> output.attempt(task, partition));
        try {
            while (in.hasNext()) {
                Object pair = in.next();
                put(attempt, pairs.key(pair), pairs.value(pair), path);
                task.counters().recordsWritten++;
            }
            HadoopErrors.inTask(path, () -> {
                attempt.close();
                return null;
            });
            if (attempt.needsCommit()) {
                if (!task.canCommit()) {
                    throw new CommitDeniedException("another attempt writes partition " + partition);
                }
                HadoopErrors.inTask(path, () -> {
                    attempt.commit();
                    return null;
                });
            }
        } catch (Throwable e) {
            // Open files keep their room on the disk even when they are removed.
            clean(attempt::close, e);
            clean(attempt::abort, e);
            throw e;
        }
        return null;
    }
}
