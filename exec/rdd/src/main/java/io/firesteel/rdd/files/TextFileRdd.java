package io.firesteel.rdd.files;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import io.firesteel.conf.Conf;
import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.DescriptorReader;
import io.firesteel.rdd.DescriptorWriter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.tasks.TaskRuntime;

/// The lines of text files, by the split rules of Hadoop's `TextInputFormat`. Shows as Spark's `HadoopRDD`.
public final class TextFileRdd extends LineageRdd<String> {
    private static final long serialVersionUID = 1L;

    private final String paths;
    private final transient int minPartitions;
    private final StoreSettings settings;

    public TextFileRdd(LineageDriver driver, String paths, int minPartitions) {
        super(driver);
        this.paths = paths;
        this.minPartitions = minPartitions;
        this.settings = StoreSettings.of(driver.conf());
        facts().name(paths);
    }

    @Override
    public String kind() {
        return "HadoopRDD";
    }

    @Override
    protected List<RddPartition> listPartitions() {
        InputFiles input = new InputFiles(driver().conf());
        return List.copyOf(input.split(input.list(paths), minPartitions));
    }

    @Override
    protected List<Dependency> listDependencies() {
        return List.of();
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
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
        ((FileSplit) partition).write(out);
    }

    @Override
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return FileSplit.read(index, in);
    }

    @Override
    protected Iterator<String> compute(RddPartition partition, TaskRuntime task) {
        FileSplit split = (FileSplit) partition;
        Conf conf = settings.conf();
        LineReader lines;
        try {
            lines = LineReader.open(FileStores.of(split.path(), conf), split, task);
        } catch (IOException e) {
            throw FileErrors.unreadable(split.path(), e);
        }
        task.onCompletion(lines::close);
        return lines;
    }
}
