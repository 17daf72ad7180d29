package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The elements of object files; one partition a file.
public final class ObjectFileRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private final String paths;
    private final StoreSettings settings;

    public ObjectFileRdd(LineageDriver driver, String paths) {
        super(driver);
        this.paths = paths;
        this.settings = StoreSettings.of(driver.conf());
        facts().name(paths);
    }

    @Override
    public String kind() {
        return "HadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        List<RddPartition> all = new ArrayList<>();
        for (FileStore.Entry file : new InputFiles(driver().conf()).list(paths)) {
            all.add(new FileSplit(all.size(), file.path(), 0, file.length(), file.hosts()));
        }
        return all;
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
    }

    @Override
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        ((FileSplit) partition).write(out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return FileSplit.read(index, in);
    }

    @Override
    protected Iterator<T> compute(RddPartition partition, TaskRuntime task) {
        String path = ((FileSplit) partition).path();
        try {
            InputStream in = new CountingInput(FileStores.of(path, settings.conf()).open(path, 0), task);
            task.onCompletion(() -> {
                try {
                    in.close();
                } catch (IOException e) {
                    throw FileErrors.unreadable(path, e);
                }
            });
            return ObjectFiles.read(in, path, task);
        } catch (IOException e) {
            throw FileErrors.unreadable(path, e);
        }
    }
}
