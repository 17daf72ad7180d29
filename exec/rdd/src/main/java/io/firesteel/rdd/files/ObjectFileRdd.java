package io.firesteel.rdd.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The elements of object files; one partition a file.
public final class ObjectFileRdd<T> extends SplitFilesRdd<T> {
    private static final long serialVersionUID = 1L;

    public ObjectFileRdd(LineageDriver driver, String paths) {
        super(driver, paths);
    }

    @Override
    public String kind() {
        return "HadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (FileStore.Entry file : files(new InputFiles(driver().conf()))) {
            all.add(new FileSplit(all.size(), file.path(), 0, file.length(), file.hosts(0, file.length())));
        }
        return all;
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        FileSplit split = (FileSplit) partition;
        try {
            return ObjectFiles.read(open(split, task), split.path(), task);
        } catch (IOException e) {
            throw FileErrors.unreadable(split.path(), e);
        }
    }
}
