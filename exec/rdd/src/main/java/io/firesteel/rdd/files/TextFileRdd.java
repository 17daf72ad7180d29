package io.firesteel.rdd.files;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import io.firesteel.files.FileErrors;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The lines of text files, by the split rules of Hadoop's `TextInputFormat`. Shows as Spark's `HadoopRDD`.
public final class TextFileRdd extends SplitFilesRdd<String> {
    private static final long serialVersionUID = 1L;

    private final transient int minPartitions;

    public TextFileRdd(LineageDriver driver, String paths, int minPartitions) {
        super(driver, paths);
        this.minPartitions = minPartitions;
    }

    @Override
    public String kind() {
        return "HadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        InputFiles input = new InputFiles(driver().conf());
        return List.copyOf(input.split(files(input), minPartitions));
    }

    @Override
    protected Iterator<String> compute(RddPartition partition, TaskRuntime task) {
        FileSplit split = (FileSplit) partition;
        LineReader lines;
        try {
            lines = LineReader.open(store(split), split, task);
        } catch (IOException e) {
            throw FileErrors.unreadable(split.path(), e);
        }
        task.onCompletion(lines::close);
        return lines;
    }
}
