package io.firesteel.rdd.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// What files hold, a [FileSplit] to a partition.
abstract class SplitFilesRdd<T> extends LineageRdd<T> {
    private static final long serialVersionUID = 1L;

    private final String paths;
    private final StoreSettings settings;

    SplitFilesRdd(LineageDriver driver, String paths) {
        super(driver);
        this.paths = paths;
        this.settings = StoreSettings.of(driver.conf());
        facts().name(paths);
    }

    /// The files that the paths name now.
    final List<FileStore.Entry> files(InputFiles input) {
        return input.list(paths);
    }

    final FileStore store(FileSplit split) {
        return FileStores.of(split.path(), settings.conf());
    }

    /// The split's file from the split's start on; counted, and closed when the task ends.
    final InputStream open(FileSplit split, TaskRuntime task) throws IOException {
        InputStream in = new CountingInput(store(split).open(split.path(), split.start()), task);
        OpenFiles.closeAfter(task, in, split.path());
        return in;
    }

    @Override
    protected boolean hasLocations() {
        return partitions().stream().anyMatch(p -> !((FileSplit) p).hosts().isEmpty());
    }

    @Override
    protected List<String> locations(RddPartition partition) {
        return ((FileSplit) partition).hosts();
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
}
